import type { FC } from "hono/jsx";
import { type FormState, MoneyField } from "../ui/form";

/** A field for each party's part; together they are the granted sum. */
export const ShareFields: FC<{
  form: FormState;
  parties: { code: string; name: string }[];
  hint: string;
}> = ({ form, parties, hint }) => (
  <fieldset class="ds-fieldset">
    <legend>Kommunernas andelar</legend>
    <p class="hint">{hint}</p>
    {parties.map(({ code, name }) => (
      <MoneyField form={form} name={`granted-${code}`} label={name} later />
    ))}
  </fieldset>
);
