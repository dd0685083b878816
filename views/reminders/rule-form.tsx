import type { FC } from "hono/jsx";
import type { RULES, RuleName } from "../../src/reminders/rules";
import { Page } from "../layout";
import { Buttons, Checkbox, ErrorSummary, type FormState, SubmitButton, TextField } from "../ui/form";
import { remindedText, ruleText } from "./words";

type Props = { name: RuleName; rule: (typeof RULES)[RuleName]; form: FormState };

export const RuleFormPage: FC<Props> = ({ name, rule, form }) => (
  <Page
    title={ruleText[name].name}
    crumbs={[{ href: "/reminders", label: "Påminnelser" }]}
    lead={`Till ${remindedText[rule.to]}. Räknas från ${ruleText[name].from}, till dess att ${ruleText[name].until}.`}
    narrow
  >
    <ErrorSummary form={form} />
    <form method="post" action={`/reminders/${name}`} novalidate class="stack">
      <Checkbox form={form} name="on" label="Påminn" />
      <TextField
        form={form}
        name="steps"
        label="Arbetsdagar"
        hint="Till exempel 3, 6, 9. Skriv ett minustecken för dagar före, till exempel -5, -1. 0 är dagen själv."
      />
      {rule.escalatesTo !== null && (
        <TextField
          form={form}
          name="escalateAfter"
          label={`Arbetsdagar tills även ${remindedText[rule.escalatesTo]} får veta`}
          hint="Lämna tomt för aldrig."
        />
      )}
      <Buttons>
        <SubmitButton>Spara</SubmitButton>
      </Buttons>
    </form>
  </Page>
);
