import type { FC } from "hono/jsx";
import type { Party } from "../../src/applications/applications";
import type { Section } from "../../src/sections/sections";
import { paths } from "../paths";
import {
  Buttons,
  DateField,
  ErrorSummary,
  type FormState,
  HiddenField,
  MoneyField,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import { ApplicationSubPage, type Heading } from "./frame";

type Props = Heading & { form: FormState; owners: Party[]; sections: Section[]; isOut: boolean };

export const TextFormPage: FC<Props> = ({ application, form, owners, sections, isOut }) => (
  <ApplicationSubPage application={application} title="Skriv på texten" narrow>
    {isOut && (
      <p>
        En version är ute för godkännande. Den ändras inte av det du sparar här. Ska ändringen med i ansökan
        behöver du skicka en ny version. Är ändringen redaktionell står godkännandena kvar, är den väsentlig
        godkänner de som berörs på nytt.
      </p>
    )}
    <p>Du kan spara och fortsätta senare. Alla fält behövs innan texten kan skickas för godkännande.</p>
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.application(application.id)}/text`} novalidate class="stack">
      <HiddenField name="revision" value={form.values.revision ?? ""} />
      <TextField form={form} name="title" label="Projektets titel" maxlength={200} required />
      {sections.map(({ key, heading, guidance, required }) => (
        <TextArea form={form} name={`section-${key}`} label={heading} hint={guidance} later={required} />
      ))}
      <DateField form={form} name="periodFromOn" label="Projektet börjar" later />
      <DateField form={form} name="periodToOn" label="Projektet slutar" later />
      <MoneyField form={form} name="requestedSek" label="Sökt belopp" later />
      <Select
        form={form}
        name="ownerCode"
        label="Projektägare"
        options={owners.map(({ code, formalName }) => ({ value: code, label: formalName }))}
        required
      />
      <p>
        Det du skriver läses av alla kommuner i ansökan och kan vara allmän handling redan när det har delats.
        Skriv inget om enskilda personer.
      </p>
      <Buttons>
        <SubmitButton>Spara texten</SubmitButton>
      </Buttons>
    </form>
  </ApplicationSubPage>
);
