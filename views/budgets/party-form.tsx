import type { FC } from "hono/jsx";
import type { Budget } from "../../src/budgets/budget";
import type { PartySums } from "../../src/budgets/party-sums";
import { ApplicationSubPage, type Heading } from "../applications/frame";
import { sek } from "../format";
import {
  Buttons,
  Checkbox,
  ErrorSummary,
  type FormState,
  HiddenField,
  MoneyField,
  Radios,
  SubmitButton,
  TextField,
} from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { budgetPath, commonKeyText, partyKeyText } from "./words";

type Props = Heading & {
  form: FormState;
  budget: Budget;
  party: PartySums;
  years: number[];
  /** It has a part that somebody else would have to take over. */
  mayLeave: boolean;
};

/** One municipality's part of the money. */
export const BudgetPartyPage: FC<Props> = (props) => {
  const { application, form, party, years, mayLeave } = props;
  const path = budgetPath(application.id);
  return (
    <ApplicationSubPage application={application} title={`${party.formalName} i budgeten`} narrow>
      <p class="standing">
        Kostnad {sek(party.costSek)}, varav egna rader {sek(party.ownSek)}. Medfinansiering{" "}
        {sek(party.coFinancingSek)}, sökt belopp {sek(party.requestedSek)}.
      </p>
      {mayLeave && (
        <p>
          <a href={`${path}/leaving/${party.code}`}>
            Om {party.shortName} avstår: se vad det gör med de andra
          </a>
        </p>
      )}
      <ErrorSummary form={form} labels={labelsOf(years)} />
      <form method="post" action={`${path}/parties/${party.code}`} novalidate class="stack">
        <HiddenField name="revision" value={form.values.revision ?? ""} />
        <Checkbox
          form={form}
          name="noMoney"
          label="Kommunen får inga pengar"
          hint="Den deltar utan bidrag: sökt belopp blir 0, och den bär bara det som den själv betalar."
        />
        <Key {...props} />
        <h2>Medfinansiering</h2>
        <p>
          Det som kommunen själv lägger in. Naturainsats är arbetstid, lokaler eller annat som inte är pengar.
        </p>
        {years.map((year) => (
          <fieldset class="pair">
            <legend>{year}</legend>
            <MoneyField form={form} name={`cash-${year}`} label="Kontant" later />
            <MoneyField form={form} name={`kind-${year}`} label="Naturainsats" later />
          </fieldset>
        ))}
        {years.length === 0 && (
          <p>Skriv projektets början och slut i texten först, eller lägg till en kostnad.</p>
        )}
        <Buttons>
          <SubmitButton>Spara</SubmitButton>
          <LinkButton href={path} variant="tertiary">
            Avbryt
          </LinkButton>
        </Buttons>
      </form>
    </ApplicationSubPage>
  );
};

const Key: FC<Props> = ({ form, budget }) => (
  <>
    <Radios
      form={form}
      name="partyKey"
      legend="Del av de gemensamma kostnaderna"
      required
      options={[
        { value: "common", label: `Som de andra: ${commonKeyText[budget.commonKey].toLowerCase()}` },
        { value: "population", label: partyKeyText.population },
        { value: "equal", label: partyKeyText.equal },
        { value: "fixed", label: partyKeyText.fixed },
        { value: "percent", label: partyKeyText.percent },
        { value: "none", label: partyKeyText.none },
      ]}
    />
    <MoneyField form={form} name="fixedSek" label="Fast belopp, om det är valt" later />
    <TextField
      form={form}
      name="keyPercent"
      label="Egen procent av det gemensamma, om den är vald"
      hint="Till exempel 12 eller 7,5."
      inputmode="decimal"
      maxlength={8}
      size="short"
      later
    />
  </>
);

function labelsOf(years: readonly number[]): Record<string, string> {
  return Object.fromEntries(
    years.flatMap((year) => [
      [`cash-${year}`, `Kontant ${year}`],
      [`kind-${year}`, `Naturainsats ${year}`],
    ]),
  );
}
