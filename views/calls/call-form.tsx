import type { Child, FC } from "hono/jsx";
import { OTHER_DATE_ROWS } from "../../src/calls/forms";
import { Page } from "../layout";
import { paths } from "../paths";
import { jointText, signingText } from "../text";
import {
  Buttons,
  Checkbox,
  DateField,
  ErrorSummary,
  type FormState,
  HiddenField,
  MoneyField,
  Radios,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import { leadText } from "./words";

type Props = { form: FormState; id: number | null; funders: string[] };

export const CallFormPage: FC<Props> = ({ form, id, funders }) => (
  <Page
    title={id === null ? "Lägg till utlysning" : "Ändra utlysningen"}
    crumbs={[
      { href: "/calls", label: "Utlysningar" },
      ...(id === null ? [] : [{ href: paths.call(id), label: form.values.title ?? "" }]),
    ]}
    narrow
  >
    <CallForm
      form={form}
      funders={funders}
      action={id === null ? "/calls" : paths.call(id)}
      submit={id === null ? "Lägg till utlysningen" : "Spara"}
    />
  </Page>
);

/** All that is typed about a call; also beside a candidate's text, where it is filled in beforehand. */
export const CallForm: FC<{
  form: FormState;
  funders: string[];
  action: string;
  submit: string;
  deadlineNote?: Child;
}> = ({ form, funders, action, submit, deadlineNote }) => (
  <form method="post" action={action} novalidate class="stack">
    <ErrorSummary form={form} />
    {form.values.seriesId && <HiddenField name="seriesId" value={form.values.seriesId} />}
    {form.values.revision && <HiddenField name="revision" value={form.values.revision} />}
    <TextField form={form} name="title" label="Utlysningens titel" maxlength={300} required />
    <TextField form={form} name="funder" label="Finansiär" list={funders} maxlength={120} required />
    <TextField form={form} name="programme" label="Program eller fond" hint="Till exempel § 37 eller AMIF." />
    <TextField form={form} name="url" label="Webbadress till utlysningen" type="url" />

    <fieldset class="stack">
      <legend>När</legend>
      {deadlineNote}
      <DateField form={form} name="opensOn" label="Öppnar" />
      <TextField
        form={form}
        name="deadlineText"
        label="Sista dag, med finansiärens egna ord"
        hint="Kopiera meningen från finansiärens sida, till exempel ”Sista ansökningsdag är den 15 mars 2027 kl. 14.00”."
        maxlength={500}
      />
      <DateField form={form} name="deadlineOn" label="Sista ansökningsdag" />
      <TextField
        form={form}
        name="deadlineTime"
        label="Klockslag"
        hint="Om finansiären anger ett."
        size="short"
      />
      <Checkbox form={form} name="rolling" label="Löpande ansökan, ingen sista dag" />
      <Checkbox
        form={form}
        name="confirmed"
        label="Jag har kontrollerat sista dag på finansiärens sida"
        hint="Tills någon har gjort det visas datumet som okontrollerat."
      />
    </fieldset>

    <fieldset class="stack">
      <legend>Vem och hur</legend>
      <TextArea form={form} name="eligibleApplicants" label="Vem kan söka" rows={2} />
      <TextField
        form={form}
        name="targetGroups"
        label="Målgrupper"
        hint="Till exempel nyanlända, ensamkommande barn."
      />
      <TextField form={form} name="county" label="Län" hint="Om utlysningen bara gäller ett län." />
      <Radios
        form={form}
        name="joint"
        legend="Går det att söka gemensamt?"
        options={Object.entries(jointText).map(([value, label]) => ({ value, label }))}
        required
      />
      <TextField
        form={form}
        name="minMunicipalities"
        label="Minsta antal kommuner"
        inputmode="numeric"
        size="short"
      />
      <TextField form={form} name="minCounties" label="Minsta antal län" inputmode="numeric" size="short" />
      <Radios
        form={form}
        name="signing"
        legend="Hur skrivs ansökan under?"
        options={Object.entries(signingText).map(([value, label]) => ({ value, label }))}
        required
      />
      <TextField
        form={form}
        name="signingDays"
        label="Arbetsdagar för underskrifter"
        hint="Från sista beslutet tills alla samverkansparters underskrifter finns hos projektägaren. Planeringen räknar med dem; oftast 3."
        inputmode="numeric"
        size="short"
        required
      />
      <TextField
        form={form}
        name="applyAt"
        label="Var lämnas ansökan in"
        hint="E-tjänst, e-postadress eller postadress."
      />
    </fieldset>

    <fieldset class="stack">
      <legend>Pengar</legend>
      <TextField form={form} name="amount" label="Belopp" hint="Till exempel ”ca 8 600 000 kr i länet”." />
      <TextField
        form={form}
        name="coFinancing"
        label="Medfinansiering"
        hint="Till exempel ”inget krav” eller ”25 %”."
      />
      <MoneyField form={form} name="amountFromSek" label="Lägsta belopp för ett projekt" />
      <MoneyField form={form} name="amountToSek" label="Högsta belopp för ett projekt" />
      <TextField
        form={form}
        name="coFinancingPercent"
        label="Egen andel av kostnaden, procent"
        inputmode="numeric"
        size="short"
      />
    </fieldset>

    <details
      open={
        isFilled(form, "attachments", "registration", "registrationDays") || form.values.lead !== "unknown"
      }
    >
      <summary>Krav på projektägare, bilagor och registrering</summary>
      <Radios
        form={form}
        name="lead"
        legend="Vem får vara projektägare?"
        options={Object.entries(leadText).map(([value, label]) => ({ value, label }))}
      />
      <TextArea form={form} name="attachments" label="Bilagor som ska följa med, en på varje rad" rows={3} />
      <TextField
        form={form}
        name="registration"
        label="Vem måste vara registrerad i e-tjänsten"
        maxlength={300}
      />
      <TextField
        form={form}
        name="registrationDays"
        label="Hur många dagar före sista dag"
        inputmode="numeric"
        size="short"
      />
    </details>

    <TextArea form={form} name="description" label="Beskrivning" rows={8} />

    <OtherDates form={form} />

    <Buttons>
      <SubmitButton>{submit}</SubmitButton>
    </Buttons>
  </form>
);

const isFilled = (form: FormState, ...names: string[]) =>
  names.some((name) => Boolean(form.values[name]) || name in form.errors);

const FEWEST_ROWS = 4;
const EMPTY_ROWS = 2;

/** Rows for what is there already, and some to write in. */
const OtherDates: FC<{ form: FormState }> = ({ form }) => {
  const filled = Array.from({ length: OTHER_DATE_ROWS }, (_, i) => i).filter((i) =>
    isFilled(form, `dateName${i}`, `dateOn${i}`, `dateTime${i}`),
  );
  const rows = Math.min(OTHER_DATE_ROWS, Math.max(FEWEST_ROWS, (filled.at(-1) ?? 0) + 1 + EMPTY_ROWS));
  return (
    <fieldset class="stack">
      <legend>Andra datum</legend>
      <p>
        Till exempel beslut, tidigaste projektstart eller informationsmöte. Har utlysningen flera sista dagar
        skrivs de senare här: när den första har passerat gäller nästa.
      </p>
      {Array.from({ length: rows }, (_, i) => (
        <>
          <div class="pair">
            <TextField form={form} name={`dateName${i}`} label={`Vad, datum ${i + 1}`} size="medium" />
            <DateField form={form} name={`dateOn${i}`} label={`Dag, datum ${i + 1}`} />
          </div>
          <details open={isFilled(form, `dateCutOff${i}`, `dateTime${i}`)}>
            <summary>Datum {i + 1} är en senare sista ansökningsdag</summary>
            <Checkbox
              form={form}
              name={`dateCutOff${i}`}
              label={`Datum ${i + 1} är en senare sista ansökningsdag`}
            />
            <TextField form={form} name={`dateTime${i}`} label={`Klockslag, datum ${i + 1}`} size="short" />
          </details>
        </>
      ))}
    </fieldset>
  );
};
