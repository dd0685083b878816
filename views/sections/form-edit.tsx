import type { FC } from "hono/jsx";
import { Page } from "../layout";
import {
  Buttons,
  Checkbox,
  ErrorSummary,
  type FormState,
  HiddenField,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import { FORM_CRUMBS } from "./form-list";

type Props = {
  /** Null for a new one. */
  changed: { key: string; name: string } | null;
  form: FormState;
  /** How many sections there is room for, empty ones last. */
  rows: number;
};

export const FormEditPage: FC<Props> = ({ changed, form, rows }) => (
  <Page title={changed ? `Ändra ${changed.name}` : "Nytt formulär"} crumbs={FORM_CRUMBS} narrow>
    <p>
      Ansökningar som redan följer formuläret ändras inte förrän du väljer det för dem på nytt, under Text och
      Byt formulär.
    </p>
    <ErrorSummary form={form} labels={labelsOf(rows)} />
    <form method="post" action={changed ? `/forms/${changed.key}` : "/forms"} novalidate class="stack">
      <HiddenField name="rows" value={String(rows)} />
      <HiddenField name="edition" value={form.values.edition ?? ""} />
      <TextField form={form} name="formName" label="Namn" maxlength={100} required />
      <TextArea
        form={form}
        name="programmes"
        label="Program"
        hint="Ett på varje rad, så som utlysningarna skriver det, till exempel § 37. Formuläret föreslås då för dem."
        rows={3}
      />
      <Checkbox form={form} name="partnerForms" label="Varje part fyller i en egen samverkansblankett" />
      {Array.from({ length: rows }, (_, index) => (
        <SectionFields form={form} n={index + 1} />
      ))}
      <p class="hint">
        Behöver du fler avsnitt: spara, och öppna formuläret igen. Då finns det nya tomma rader.
      </p>
      <Buttons>
        <SubmitButton>Spara formuläret</SubmitButton>
      </Buttons>
    </form>
  </Page>
);

const labelsOf = (rows: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: rows }, (_, i) => i + 1).flatMap((n) => [
      [`heading-${n}`, `Avsnitt ${n}`],
      [`guidance-${n}`, `Avsnitt ${n}, vägledning`],
      [`limitCount-${n}`, `Avsnitt ${n}, gräns`],
      [`position-${n}`, `Avsnitt ${n}, ordning`],
    ]),
  );

/** Folded, since a form has many; open where there is something to put right. */
const SectionFields: FC<{ form: FormState; n: number }> = ({ form, n }) => {
  const isNew = !form.values[`key-${n}`];
  const called = form.values[`heading-${n}`];
  const wrong = Object.keys(form.errors).some((name) => name.endsWith(`-${n}`));
  return (
    <details open={wrong}>
      <summary>{called ? `Avsnitt ${n}: ${called}` : `Avsnitt ${n}, nytt`}</summary>
      <fieldset class="ds-fieldset" aria-label={`Avsnitt ${n}`}>
        <div class="stack">
          <HiddenField name={`key-${n}`} value={form.values[`key-${n}`] ?? ""} />
          <TextField form={form} name={`heading-${n}`} label="Rubrik" maxlength={120} required={!isNew} />
          <TextArea form={form} name={`guidance-${n}`} label="Vägledning" rows={2} />
          <TextField
            form={form}
            name={`limitCount-${n}`}
            label="Högsta längd"
            hint="Tomt om finansiären inte har någon gräns."
            inputmode="numeric"
            size="short"
          />
          <Select
            form={form}
            name={`limitKind-${n}`}
            label="Längden räknas i"
            options={[
              { value: "characters", label: "tecken, med mellanslag" },
              { value: "words", label: "ord" },
            ]}
            required
          />
          <TextField form={form} name={`position-${n}`} label="Ordning" inputmode="numeric" size="short" />
          <Checkbox form={form} name={`optional-${n}`} label="Får lämnas tomt" />
          {!isNew && <Checkbox form={form} name={`leaveOut-${n}`} label="Ta bort avsnittet ur formuläret" />}
        </div>
      </fieldset>
    </details>
  );
};
