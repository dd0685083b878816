import type { FC } from "hono/jsx";
import type { Application } from "../../src/applications/applications";
import type { StandingForm } from "../../src/sections/funder-forms";
import { ApplicationSubPage } from "../applications/frame";
import { names } from "../format";
import { Buttons, ErrorSummary, type FormState, HiddenField, Radios, SubmitButton } from "../ui/form";

type Props = {
  application: Application;
  forms: StandingForm[];
  form: FormState;
  /** For each form: headings that would be asked for anew, and those that have text and fall away. */
  effects: Map<string, { added: string[]; setAside: string[] }>;
};

function effectText(effect: { added: string[]; setAside: string[] } | undefined): string {
  const added = effect?.added ?? [];
  const setAside = effect?.setAside ?? [];
  const parts = [
    added.length > 0 ? `Nya avsnitt: ${names(added)}.` : "",
    setAside.length > 0 ? `Faller bort, men sparas: ${names(setAside)}.` : "",
  ].filter(Boolean);
  return parts.length > 0
    ? parts.join(" ")
    : "Samma avsnitt som nu. Rubriker, vägledning och gränser hämtas på nytt.";
}

/** What would happen with each choice is said before it is made. */
export const FormChoicePage: FC<Props> = ({ application, forms, form, effects }) => (
  <ApplicationSubPage application={application} title="Byt formulär" narrow>
    <p>
      Avsnitt som finns i båda formulären behåller sin text. Inget du har skrivit tas bort. Saknas
      finansiärens formulär kan du <a href="/forms">lägga till det</a>.
    </p>
    <ErrorSummary form={form} />
    <form method="post" action={`/applications/${application.id}/form`} novalidate class="stack">
      <HiddenField name="revision" value={form.values.revision ?? ""} />
      <Radios
        form={form}
        name="formKey"
        legend="Formulär"
        options={forms.map(({ key, name }) => ({
          value: key,
          label: name,
          hint: effectText(effects.get(key)),
        }))}
        required
      />
      <Buttons>
        <SubmitButton>Byt formulär</SubmitButton>
      </Buttons>
    </form>
  </ApplicationSubPage>
);
