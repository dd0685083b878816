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
  Radios,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";

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
      <TextField form={form} name="amount" label="Belopp" hint="Till exempel ”ca 8 600 000 kr i länet”." />
      <TextField
        form={form}
        name="coFinancing"
        label="Medfinansiering"
        hint="Till exempel ”inget krav” eller ”25 %”."
      />
      <Radios
        form={form}
        name="signing"
        legend="Hur skrivs ansökan under?"
        options={Object.entries(signingText).map(([value, label]) => ({ value, label }))}
        required
      />
      <TextField
        form={form}
        name="applyAt"
        label="Var lämnas ansökan in"
        hint="E-tjänst, e-postadress eller postadress."
      />
    </fieldset>

    <TextArea form={form} name="description" label="Beskrivning" rows={8} />

    <fieldset class="stack">
      <legend>Andra datum</legend>
      <p>Till exempel beslut, tidigaste projektstart eller informationsmöte.</p>
      {Array.from({ length: OTHER_DATE_ROWS }, (_, i) => (
        <div class="pair">
          <TextField form={form} name={`dateName${i}`} label={`Vad, datum ${i + 1}`} size="medium" />
          <DateField form={form} name={`dateOn${i}`} label={`Dag, datum ${i + 1}`} />
        </div>
      ))}
    </fieldset>

    <Buttons>
      <SubmitButton>{submit}</SubmitButton>
    </Buttons>
  </form>
);
