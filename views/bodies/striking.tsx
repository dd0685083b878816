import type { FC } from "hono/jsx";
import { Buttons, type FormState, SubmitButton, TextField } from "../ui/form";

/** A fact that never was one: it stops counting, and stays in the history. */
export const Striking: FC<{ action: string; form: FormState; what: string }> = ({ action, form, what }) => (
  <details open={Object.keys(form.errors).length > 0}>
    <summary>Stryk uppgiften helt</summary>
    <p>{what}</p>
    <form method="post" action={action} novalidate class="stack">
      <TextField
        form={form}
        name="strikingReason"
        label="Varför stryks uppgiften?"
        maxlength={300}
        required
      />
      <Buttons>
        <SubmitButton variant="danger">Stryk uppgiften</SubmitButton>
      </Buttons>
    </form>
  </details>
);
