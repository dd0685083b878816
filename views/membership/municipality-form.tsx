import type { FC } from "hono/jsx";
import { Page } from "../layout";
import { Buttons, DateField, ErrorSummary, type FormState, SubmitButton, TextField } from "../ui/form";
import { registerCrumb } from "./day-picker";

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
      <TextField
        form={form}
        name="shortName"
        label="Kort namn"
        hint="Till exempel Lidingö."
        size="medium"
        required
      />
      <TextField
        form={form}
        name="formalName"
        label="Formellt namn"
        hint="Till exempel Lidingö stad."
        size="medium"
        required
      />
      <TextField
        form={form}
        name="genitive"
        label="Genitiv"
        hint="Till exempel Lidingö stads."
        size="medium"
        required
      />
      <DateField form={form} name="fromOn" label="Part i överenskommelsen från" required />
      <Buttons>
        <SubmitButton>Lägg till kommunen</SubmitButton>
      </Buttons>
    </form>
  </Page>
);
