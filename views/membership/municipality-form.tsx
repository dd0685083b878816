import type { FC } from "hono/jsx";
import { Page } from "../layout";
import { Buttons, DateField, ErrorSummary, type FormState, SubmitButton, TextField } from "../ui/form";
import { registerCrumb } from "./day-picker";
import { NameFields } from "./names-form";

export const MunicipalityFormPage: FC<{ form: FormState }> = ({ form }) => (
  <Page
    title="Lägg till kommun"
    crumbs={[registerCrumb, { href: "/municipalities", label: "Kommuner" }]}
    narrow
  >
    <ErrorSummary form={form} />
    <form method="post" action="/municipalities" novalidate class="stack">
      <TextField
        form={form}
        name="code"
        label="Kommunkod"
        hint="Fyra siffror, enligt SCB."
        inputmode="numeric"
        size="short"
        required
      />
      <NameFields form={form} />
      <TextField
        form={form}
        name="orgNumber"
        label="Organisationsnummer"
        hint="Tio siffror, till exempel 212000-1108."
        inputmode="numeric"
        size="short"
      />
      <DateField form={form} name="fromOn" label="Part i överenskommelsen från" required />
      <Buttons>
        <SubmitButton>Lägg till kommunen</SubmitButton>
      </Buttons>
    </form>
  </Page>
);
