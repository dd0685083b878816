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
  TextArea,
  TextField,
} from "../ui/form";
import { ApplicationSubPage, type Heading } from "./frame";

type Props = Heading & { form: FormState; owners: Party[] };

export const TextFormPage: FC<Props> = ({ application, form, owners }) => (
  <ApplicationSubPage application={application} title="Skriv på texten" narrow>
    {application.status === "out_for_approval" && (
      <p>
        En version är ute för godkännande. Den ändras inte av det du sparar här, men godkännandena gäller bara
        den. Ska ändringen med i ansökan behöver du skicka en ny version, som alla godkänner på nytt.
      </p>
    )}
    <p>Du kan spara och fortsätta senare. Alla fält behövs innan texten kan skickas för godkännande.</p>
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.application(application.id)}/text`} novalidate class="stack">
      <HiddenField name="revision" value={form.values.revision ?? ""} />
      <TextField form={form} name="title" label="Projektets titel" maxlength={200} required />
      <TextArea
        form={form}
        name="purpose"
        label="Syfte"
        hint="Vad projektet ska leda till, i ett par meningar."
        later
      />
      <TextArea
        form={form}
        name="need"
        label="Behov"
        hint="Vilket problem som finns i dag, och hur ni vet det."
        later
      />
      <TextArea
        form={form}
        name="goals"
        label="Mål"
        hint="Vad som ska vara uppnått när projektet är slut."
        later
      />
      <TextArea form={form} name="activities" label="Aktiviteter" hint="Vad ni ska göra, och när." later />
      <TextArea form={form} name="targetGroups" label="Målgrupper" rows={2} later />
      <DateField form={form} name="periodFromOn" label="Projektet börjar" later />
      <DateField form={form} name="periodToOn" label="Projektet slutar" later />
      <TextArea
        form={form}
        name="childConsequences"
        label="Konsekvenser för barn och unga"
        hint="Skriv även om ni bedömer att det inte blir några."
        rows={3}
        later
      />
      <TextArea
        form={form}
        name="economicConsequences"
        label="Ekonomiska konsekvenser för kommunerna"
        hint="Skriv även om det inte blir några."
        rows={3}
        later
      />
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
