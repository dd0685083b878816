import type { FC } from "hono/jsx";
import type { Party } from "../../src/applications/applications";
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
  TextField,
} from "../ui/form";
import { ApplicationSubPage, type Heading } from "./frame";

type Props = Heading & { form: FormState; owners: Party[]; isOut: boolean };

/** What stands beside the text: title, time, sum and owner. */
export const FactsFormPage: FC<Props> = ({ application, form, owners, isOut }) => (
  <ApplicationSubPage application={application} title="Titel, tid, belopp och ägare" narrow>
    {isOut && (
      <p>
        En version är ute för godkännande. Den ändras inte av det du sparar här. Ska ändringen med i ansökan
        behöver du skicka en ny version. Är ändringen redaktionell står godkännandena kvar, är den väsentlig
        godkänner de som berörs på nytt.
      </p>
    )}
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.application(application.id)}/facts`} novalidate class="stack">
      <HiddenField name="revision" value={form.values.revision ?? ""} />
      <TextField form={form} name="title" label="Projektets titel" maxlength={200} required />
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
      <Buttons>
        <SubmitButton>Spara uppgifterna</SubmitButton>
      </Buttons>
    </form>
  </ApplicationSubPage>
);
