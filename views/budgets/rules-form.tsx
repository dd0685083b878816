import type { FC } from "hono/jsx";
import { ApplicationSubPage, type Heading } from "../applications/frame";
import {
  Buttons,
  Checkbox,
  DateField,
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

type Props = Heading & { form: FormState };

/** What the funder demands of the money; checked at every change. An empty field is no rule. */
export const RulesPage: FC<Props> = ({ application, call, form }) => {
  const path = budgetPath(application.id);
  return (
    <ApplicationSubPage application={application} title="Finansiärens regler" narrow>
      <p>
        Reglerna kontrolleras när budgeten ändras. Lämna ett fält tomt när finansiären inte säger något.
        {call.coFinancing && <> Utlysningen om medfinansiering: {call.coFinancing}</>}
      </p>
      <ErrorSummary form={form} />
      <form method="post" action={`${path}/rules`} novalidate class="stack">
        <HiddenField name="revision" value={form.values.revision ?? ""} />
        <CoFinancing form={form} />
        <Sums form={form} />
        <Period form={form} />
        <Buttons>
          <SubmitButton>Spara reglerna</SubmitButton>
          <LinkButton href={path} variant="tertiary">
            Avbryt
          </LinkButton>
        </Buttons>
      </form>
    </ApplicationSubPage>
  );
};

const Blocks: FC<{ form: FormState; name: string; what: string }> = ({ form, name, what }) => (
  <Checkbox form={form} name={name} label={`Texten får inte skickas för godkännande om ${what}`} />
);

const CoFinancing: FC<{ form: FormState }> = ({ form }) => (
  <>
    <h2>Medfinansiering</h2>
    <Radios
      form={form}
      name="coFinancingRule"
      legend="Medfinansieringens del av kostnaden"
      required
      options={[
        { value: "none", label: "Ingen regel" },
        { value: "exactly", label: "Exakt så stor", hint: "Varken mer eller mindre, som i ESF+." },
        { value: "at_least", label: "Minst så stor" },
        { value: "at_most", label: "Högst så stor" },
      ]}
    />
    <Percent form={form} name="coFinancingShare" />
    <Blocks form={form} name="coFinancingBlocks" what="medfinansieringen inte stämmer" />
  </>
);

const Percent: FC<{ form: FormState; name: string }> = ({ form, name }) => (
  <TextField form={form} name={name} label="Procent" inputmode="decimal" maxlength={8} size="short" later />
);

const Sums: FC<{ form: FormState }> = ({ form }) => (
  <>
    <h2>Sökt belopp</h2>
    <fieldset class="pair">
      <legend>Vad en ansökan får omfatta</legend>
      <MoneyField form={form} name="leastSek" label="Minst" later />
      <MoneyField form={form} name="mostSek" label="Högst" later />
    </fieldset>
    <Blocks form={form} name="sumBlocks" what="beloppet är utanför" />
    <h2>Indirekta kostnader</h2>
    <Percent form={form} name="indirectShare" />
    <Select
      form={form}
      name="indirectOf"
      label="Högst så stor del av"
      required
      options={[
        { value: "staff", label: "Personalkostnaden" },
        { value: "direct", label: "Alla övriga kostnader" },
      ]}
    />
    <Blocks form={form} name="indirectBlocks" what="de är större" />
  </>
);

const Period: FC<{ form: FormState }> = ({ form }) => (
  <>
    <h2>Projektperiod</h2>
    <DateField form={form} name="startsNoEarlier" label="Tidigaste början" later />
    <DateField form={form} name="endsNoLater" label="Senaste slut" later />
    <TextField
      form={form}
      name="mostMonths"
      label="Högsta antal månader"
      inputmode="numeric"
      maxlength={3}
      size="short"
      later
    />
    <Blocks form={form} name="periodBlocks" what="perioden inte stämmer" />
  </>
);
