import type { FC } from "hono/jsx";
import type { membersOn } from "../../src/membership/register";
import type { Need } from "../../src/needs/needs";
import { Page } from "../layout";
import { MunicipalitySelect } from "../membership/fields";
import { paths } from "../paths";
import {
  Buttons,
  ErrorSummary,
  type FormState,
  HiddenField,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";

type Props = {
  form: FormState;
  /** Null for a new one. */
  need: Need | null;
  /** Those that the reader may write for. */
  municipalities: ReturnType<typeof membersOn>;
};

export const NeedFormPage: FC<Props> = ({ form, need, municipalities }) => (
  <Page
    title={need ? "Ändra behovet" : "Skriv ett behov"}
    crumbs={[
      { href: "/needs", label: "Behov" },
      ...(need ? [{ href: paths.need(need.id), label: need.title }] : []),
    ]}
    lead="Alla kommuner i nätverket kan läsa det. Skriv inget om enskilda personer."
    narrow
  >
    <ErrorSummary form={form} />
    <form method="post" action={need ? paths.need(need.id) : "/needs"} novalidate class="stack">
      {need ? (
        <HiddenField name="revision" value={form.values.revision ?? ""} />
      ) : (
        <WhoseNeed form={form} municipalities={municipalities} />
      )}
      <TextField
        form={form}
        name="title"
        label="Vad behöver ni?"
        hint="Till exempel Stöd till föräldrar som nyss har kommit till Sverige."
        maxlength={200}
        required
      />
      <TextArea
        form={form}
        name="text"
        label="Beskriv behovet"
        hint="Vad som brister i dag, för vilka, och om ni har en idé om vad som skulle hjälpa. Orden avgör vilka utlysningar som föreslås."
        rows={8}
        required
      />
      <TextField
        form={form}
        name="targetGroups"
        label="Målgrupper"
        hint="Till exempel nyanlända, ensamkommande barn."
      />
      <Buttons>
        <SubmitButton>{need ? "Spara" : "Visa behovet för nätverket"}</SubmitButton>
      </Buttons>
    </form>
  </Page>
);

const WhoseNeed: FC<Omit<Props, "need">> = ({ form, municipalities }) => {
  const [only, another] = municipalities;
  if (only && !another) return <HiddenField name="municipalityCode" value={only.code} />;
  return <MunicipalitySelect form={form} municipalities={municipalities} />;
};
