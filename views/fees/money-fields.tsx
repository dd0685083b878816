import type { FC } from "hono/jsx";
import { DateField, type FormState, MoneyField, Radios } from "../ui/form";

type Props = { form: FormState; directions: [into: string, back: string]; dayLabel: string };

export const MoneyFields: FC<Props> = ({ form, directions: [into, back], dayLabel }) => (
  <>
    <Radios
      form={form}
      name="direction"
      legend="Vad gäller det?"
      required
      options={[
        { value: "in", label: into },
        { value: "back", label: back },
      ]}
    />
    <MoneyField form={form} name="moneySek" label="Belopp" required />
    <DateField form={form} name="happenedOn" label={dayLabel} required />
  </>
);

export const paymentDirections: Props["directions"] = [
  "Kommunen har betalat",
  "Nätverket har betalat tillbaka",
];
export const outcomeDirections: Props["directions"] = ["En kostnad", "En kostnad som har betalats tillbaka"];
