import type { FC } from "hono/jsx";
import type { BudgetForm } from "../../db/defaults/budget-forms";
import type { Party } from "../../src/applications/applications";
import { ApplicationSubPage, type Heading } from "../applications/frame";
import { sek } from "../format";
import { Buttons, ErrorSummary, type FormState, Radios, SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { budgetPath } from "./words";

type Props = Heading & { form: FormState; forms: readonly BudgetForm[]; parties: Party[] };

/** What a budget by lines is, and what happens to the shares that are written by hand. */
export const BeginningPage: FC<Props> = ({ application, form, forms, parties }) => {
  const path = budgetPath(application.id);
  const shared = parties.reduce((sum, party) => sum + party.budgetShareSek, 0);
  return (
    <ApplicationSubPage application={application} title="Gör en budget med rader" narrow>
      <p>
        Du skriver kostnaderna rad för rad, med år och kostnadsslag. Kommunernas kostnad, medfinansiering och
        del av det sökta beloppet räknas fram efter den nyckel du väljer.
      </p>
      {shared > 0 && (
        <Notice tone="warning" title={`${sek(shared)} är redan fördelat för hand`}>
          <p>
            Andelarna räknas i stället fram ur raderna och är noll tills du har skrivit några. Det som står nu
            finns kvar i historiken.
          </p>
        </Notice>
      )}
      <ErrorSummary form={form} />
      <form method="post" action={`${path}/beginning`} novalidate class="stack">
        <Radios
          form={form}
          name="budgetForm"
          legend="Mall"
          required
          options={forms.map(({ key, name, costTypes, rates }) => ({
            value: key,
            label: name,
            hint: [
              costTypes.map(({ heading }) => heading).join(", "),
              ...rates.map((rate) => `Schablon: ${rate.name}`),
            ].join(". "),
          }))}
        />
        <Buttons>
          <SubmitButton>Börja budgeten</SubmitButton>
          <LinkButton href={path} variant="tertiary">
            Avbryt
          </LinkButton>
        </Buttons>
      </form>
    </ApplicationSubPage>
  );
};
