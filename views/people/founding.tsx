import type { FC } from "hono/jsx";
import { BarePage } from "../layout";
import { Buttons, ErrorSummary, type FormState, SubmitButton, TextField } from "../ui/form";

export const FoundingPage: FC<{ form: FormState; token: string }> = ({ form, token }) => (
  <BarePage title="Kom i gång med Utlyst" narrow>
    <p class="lead">Här skapas nätverket och dess första administratör: du.</p>
    <ErrorSummary form={form} />
    <form method="post" action={`/founding/${token}`} novalidate class="stack">
      <TextField
        form={form}
        name="network"
        label="Nätverkets namn"
        hint="Till exempel Koordination Norrort."
        required
      />
      <TextField form={form} name="name" label="Ditt namn" autocomplete="name" required />
      <TextField
        form={form}
        name="email"
        label="Din e-postadress"
        hint="Dit kommer dina inloggningslänkar."
        type="email"
        autocomplete="email"
        required
      />
      <Buttons>
        <SubmitButton>Skapa nätverket</SubmitButton>
      </Buttons>
    </form>
  </BarePage>
);
