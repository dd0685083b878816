import type { FC } from "hono/jsx";
import type { BudgetForm } from "../../db/defaults/budget-forms";
import type { Budget } from "../../src/budgets/budget";
import type { CostLine } from "../../src/budgets/cost-lines";
import { ApplicationSubPage, type Heading } from "../applications/frame";
import { number } from "../format";
import {
  Buttons,
  Checkbox,
  ErrorSummary,
  type FormState,
  HiddenField,
  MoneyField,
  Radios,
  Select,
  SubmitButton,
  TextField,
} from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { budgetPath } from "./words";

type Props = Heading & {
  form: FormState;
  budget: Budget;
  funderForm: BudgetForm;
  years: number[];
  line: CostLine | null;
};

/** A cost: what it is, whose, and one of three ways to say how much. */
export const CostLinePage: FC<Props> = (props) => {
  const { application, form, line } = props;
  const path = `${budgetPath(application.id)}/lines`;
  const revision = form.values.revision ?? "";
  return (
    <ApplicationSubPage
      application={application}
      title={line ? `Ändra ${line.text}` : "Lägg till en kostnad"}
      narrow
    >
      <ErrorSummary form={form} />
      <form method="post" action={line ? `${path}/${line.id}` : path} novalidate class="stack">
        <HiddenField name="revision" value={revision} />
        <Facts {...props} />
        <Radios
          form={form}
          name="way"
          legend="Hur kostnaden räknas"
          required
          options={[
            { value: "amount", label: "Ett belopp" },
            { value: "units", label: "Antal gånger pris, till exempel timmar" },
            { value: "rate", label: "Schablon: procent av andra kostnader" },
          ]}
        />
        <HowMuch {...props} />
        <Buttons>
          <SubmitButton>{line ? "Spara" : "Lägg till kostnaden"}</SubmitButton>
          <LinkButton href={budgetPath(application.id)} variant="tertiary">
            Avbryt
          </LinkButton>
        </Buttons>
      </form>
      {line && (
        <form method="post" action={`${path}/${line.id}/removal`} class="stack">
          <h2>Ta bort kostnaden</h2>
          <p>Raden försvinner ur budgeten. Vad som stod finns kvar i historiken.</p>
          <HiddenField name="revision" value={revision} />
          <SubmitButton variant="secondary">Ta bort kostnaden</SubmitButton>
        </form>
      )}
    </ApplicationSubPage>
  );
};

const Facts: FC<Props> = ({ form, budget, years }) => (
  <>
    <TextField
      form={form}
      name="lineText"
      label="Vad kostnaden gäller"
      hint="Till exempel rådgivare, heltid."
      maxlength={200}
      required
    />
    <Select
      form={form}
      name="costType"
      label="Kostnadsslag"
      required
      options={budget.costTypes.map(({ key, heading }) => ({ value: key, label: heading }))}
    />
    <TextField
      form={form}
      name="costYear"
      label="År"
      hint={years.length > 0 ? `Budgetens år: ${years.join(", ")}.` : undefined}
      inputmode="numeric"
      maxlength={4}
      size="short"
      required
    />
    <Select
      form={form}
      name="bearer"
      label="Vem som bär kostnaden"
      hint="Det gemensamma betalas av projektägaren och delas efter budgetens nyckel."
      required
      options={[
        { value: "", label: "Gemensamt" },
        ...budget.parties.map(({ code, formalName }) => ({ value: code, label: formalName })),
      ]}
    />
  </>
);

/** Fields of all three ways: without script they cannot hide, and those of another way are not read. */
const HowMuch: FC<Props> = ({ form, budget, funderForm }) => (
  <>
    <fieldset class="pair">
      <legend>Ett belopp</legend>
      <MoneyField form={form} name="costSek" label="Belopp" later />
    </fieldset>
    <fieldset class="pair">
      <legend>Antal gånger pris</legend>
      <TextField
        form={form}
        name="quantity"
        label="Antal"
        hint={
          funderForm.hoursPerYear === null
            ? undefined
            : `Heltid ett år är ${number(funderForm.hoursPerYear)} timmar.`
        }
        inputmode="numeric"
        size="short"
        later
      />
      <MoneyField form={form} name="unitSek" label="Pris för en" later />
    </fieldset>
    <fieldset class="stack-small">
      <legend>Schablon</legend>
      <TextField
        form={form}
        name="rate"
        label="Procent"
        hint={["Till exempel 15 eller 7,5.", ...funderForm.rates.map(({ name }) => `Mallen: ${name}.`)].join(
          " ",
        )}
        inputmode="decimal"
        maxlength={8}
        size="short"
        later
      />
      <p id="base" tabindex={-1}>
        Av vilka kostnader samma år, hos den som bär kostnaden:
      </p>
      {form.errors.base && <p class="ds-validation-message">{form.errors.base}</p>}
      {budget.costTypes.map(({ key, heading }) => (
        <Checkbox form={form} name={`base-${key}`} label={heading} />
      ))}
    </fieldset>
  </>
);
