import type { FC } from "hono/jsx";
import type { HistoryRow } from "../../src/history";
import { History } from "../history";
import { Page } from "../layout";
import { Buttons, ErrorSummary, type FormState, SubmitButton, TextArea, TextField } from "../ui/form";
import { registerCrumb } from "./day-picker";

export const NetworkPage: FC<{ form: FormState; history: HistoryRow[] }> = ({ form, history }) => (
  <Page title="Nätverkets uppgifter" crumbs={[registerCrumb]} narrow>
    <ErrorSummary form={form} />
    <form method="post" action="/register/network" novalidate class="stack">
      <TextField form={form} name="name" label="Namn" required />
      <TextField form={form} name="county" label="Län" size="medium" />
      <TextArea form={form} name="purpose" label="Syfte" hint="Visas överst i registret." rows={4} />
      <TextField
        form={form}
        name="coordinatorTitle"
        label="Vad samordnaren kallas"
        hint="Till exempel strateg. Lämna tomt för samordnare."
        size="medium"
      />
      <Buttons>
        <SubmitButton>Spara</SubmitButton>
      </Buttons>
    </form>
    {history.length > 0 && (
      <details>
        <summary>Historik</summary>
        <History rows={history} />
      </details>
    )}
  </Page>
);
