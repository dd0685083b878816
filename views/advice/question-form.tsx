import type { FC } from "hono/jsx";
import type { aboutWhat } from "../../src/advice/requests";
import type { membersOn } from "../../src/membership/register";
import { Page } from "../layout";
import { MunicipalitySelect } from "../membership/fields";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import {
  Buttons,
  DateField,
  ErrorSummary,
  type FormState,
  HiddenField,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import { topicText } from "./words";

type Props = ReturnType<typeof aboutWhat> & {
  form: FormState;
  /** Those that the reader may ask for. */
  municipalities: ReturnType<typeof membersOn>;
};

export const QuestionFormPage: FC<Props> = ({ form, municipalities, call, need }) => (
  <Page
    title="Ställ en fråga till rådgivaren"
    crumbs={[{ href: "/advice", label: "Rådgivning" }]}
    lead="Bara din kommun och nätverkets egna ser frågan och svaret. Skriv inget om enskilda personer."
    narrow
  >
    <ErrorSummary form={form} />
    <form method="post" action="/advice" novalidate class="stack">
      <WhoAsks form={form} municipalities={municipalities} />
      <Facts
        facts={[
          ["Utlysning", call && <a href={paths.call(call.id)}>{call.title}</a>],
          ["Behov", need && <a href={paths.need(need.id)}>{need.title}</a>],
        ]}
      />
      <HiddenField name="callId" value={call ? String(call.id) : ""} />
      <HiddenField name="needId" value={need ? String(need.id) : ""} />
      <TextField
        form={form}
        name="title"
        label="Frågan i korthet"
        hint="Till exempel Får vi söka för personal som redan är anställd?"
        maxlength={200}
        required
      />
      <Select
        form={form}
        name="topic"
        label="Vad gäller det?"
        options={Object.entries(topicText).map(([value, label]) => ({ value, label }))}
        required
      />
      <TextArea
        form={form}
        name="question"
        label="Berätta mer"
        hint="Vad ni vill göra, och vad ni redan vet."
        rows={8}
        required
      />
      <DateField
        form={form}
        name="wishedOn"
        label="När behöver ni svar?"
        hint="Lämna tomt om det inte är bråttom."
      />
      <Buttons>
        <SubmitButton>Skicka frågan</SubmitButton>
      </Buttons>
    </form>
  </Page>
);

const WhoAsks: FC<Pick<Props, "form" | "municipalities">> = ({ form, municipalities }) => {
  const [only, another] = municipalities;
  if (only && !another) return <HiddenField name="municipalityCode" value={only.code} />;
  return <MunicipalitySelect form={form} municipalities={municipalities} />;
};
