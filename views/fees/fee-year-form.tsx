import type { FC } from "hono/jsx";
import type { BudgetDecision } from "../../src/fees/budget-decisions";
import { day } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import {
  Buttons,
  ErrorSummary,
  type FormState,
  HiddenField,
  MoneyField,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import { feesCrumbs, yearCrumbs } from "./crumbs";
import { RuleFields } from "./rule-fields";

type Props = {
  form: FormState;
  /** Null for a new one. */
  year: number | null;
  decisions: BudgetDecision[];
};

export const FeeYearFormPage: FC<Props> = ({ form, year, decisions }) => (
  <Page
    title={year === null ? "Öppna ett avgiftsår" : `Ändra budgeten ${year}`}
    crumbs={year === null ? feesCrumbs : yearCrumbs(year)}
    lead="Inget låses än. Du kan ändra tills årsavgiften är låst."
    narrow
  >
    <ErrorSummary form={form} />
    <form method="post" action={year === null ? "/fees" : paths.fees(year)} novalidate class="stack">
      {year === null ? (
        <TextField form={form} name="year" label="År" size="short" inputmode="numeric" required />
      ) : (
        <HiddenField name="revision" value={form.values.revision ?? ""} />
      )}
      <MoneyField
        form={form}
        name="budgetSek"
        label="Budget"
        hint="Det som kommunerna ska betala tillsammans, till exempel 900 000."
        required
      />
      <RuleFields form={form} />
      <Select
        form={form}
        name="meetingDecisionId"
        label="Ledningsgruppens beslut om budgeten"
        hint={
          decisions.length === 0
            ? "Inget budgetbeslut är registrerat på ledningsgruppens möten ännu."
            : "Ledningsgruppen beslutar om budget (punkt 8 i överenskommelsen)."
        }
        options={[
          { value: "", label: "Inget beslut valt" },
          ...decisions.map((decision) => ({
            value: String(decision.id),
            label: `${day(decision.heldOn)}, beslut ${decision.number}: ${decision.text.slice(0, 80)}`,
          })),
        ]}
      />
      <TextArea form={form} name="note" label="Anteckning" rows={3} />
      <Buttons>
        <SubmitButton>{year === null ? "Öppna avgiftsåret" : "Spara"}</SubmitButton>
      </Buttons>
    </form>
  </Page>
);
