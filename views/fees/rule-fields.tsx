import type { FC } from "hono/jsx";
import type { AllocationKey, PartYearRule } from "../../src/fees/division";
import { type FormState, Radios, TextField } from "../ui/form";
import { keyText, partYearText } from "./words";

const hints: Partial<Record<AllocationKey, string>> = {
  population: "Så står det i överenskommelsen, punkt 10.",
  fixed: "Beloppen skriver du på en egen sida, ett för varje kommun.",
};

type Props = { form: FormState; without?: AllocationKey };

/** How a sum is divided, and what a part-year member pays. */
export const RuleFields: FC<Props> = ({ form, without }) => (
  <>
    <Radios
      form={form}
      name="key"
      legend="Så delas summan"
      required
      options={(Object.keys(keyText) as AllocationKey[])
        .filter((key) => key !== without)
        .map((key) => ({ value: key, label: keyText[key], hint: hints[key] }))}
    />
    <TextField
      form={form}
      name="equalPercent"
      label="Andel som delas lika, i procent"
      hint="Bara för blandad fördelning. Till exempel 30."
      size="short"
      inputmode="numeric"
      later
    />
    <Radios
      form={form}
      name="partYear"
      legend="Den som är medlem en del av året betalar"
      hint="Överenskommelsen säger inget om det. Regeln skrivs ut på underlagen."
      required
      options={(Object.keys(partYearText) as PartYearRule[]).map((rule) => ({
        value: rule,
        label: partYearText[rule],
      }))}
    />
  </>
);
