import type { FC } from "hono/jsx";
import { Page } from "../layout";
import { paths } from "../paths";
import { Buttons, ErrorSummary, type FormState, Select, SubmitButton, TextField } from "../ui/form";

/** By minutes. */
export const intervalText: Record<string, string> = {
  15: "var femtonde minut",
  60: "varje timme",
  360: "fyra gånger om dygnet",
  1440: "en gång om dygnet",
};

export const SourceFormPage: FC<{ form: FormState; id: number | null }> = ({ form, id }) => (
  <Page
    title={id === null ? "Lägg till källa" : "Ändra källan"}
    crumbs={[{ href: "/sources", label: "Källor" }]}
    narrow
  >
    <ErrorSummary form={form} />
    <form method="post" action={id === null ? "/sources" : paths.source(id)} novalidate class="stack">
      <TextField
        form={form}
        name="name"
        label="Namn"
        hint="Till exempel Tillväxtverkets utlysningar."
        required
      />
      <TextField
        form={form}
        name="url"
        label="Flödets adress"
        hint="Adressen till ett RSS- eller Atom-flöde, inte till en vanlig webbsida."
        type="url"
        required
      />
      <TextField
        form={form}
        name="funder"
        label="Finansiär"
        hint="Fylls i på utlysningar som kommer härifrån."
      />
      <Select
        form={form}
        name="everyMinutes"
        label="Läses"
        options={Object.entries(intervalText).map(([value, label]) => ({ value, label }))}
        required
      />
      <Buttons>
        <SubmitButton>Spara</SubmitButton>
      </Buttons>
    </form>
  </Page>
);
