import type { FC } from "hono/jsx";
import { Page } from "../layout";
import { Buttons, ErrorSummary, type FormState, SubmitButton, TextField } from "../ui/form";

export const PersonFormPage: FC<{ form: FormState; action: string }> = ({ form, action }) => (
  <Page
    title={action === "/people" ? "Lägg till en person" : "Ändra personens uppgifter"}
    crumbs={[{ href: "/people", label: "Personer" }]}
    narrow
  >
    <ErrorSummary form={form} />
    <form method="post" action={action} novalidate class="stack">
      <TextField form={form} name="name" label="Namn" required />
      <TextField form={form} name="email" label="E-postadress i tjänsten" type="email" required />
      <TextField
        form={form}
        name="title"
        label="Titel"
        hint="Till exempel socialdirektör. Den skrivs på godkännanden."
      />
      <TextField form={form} name="unit" label="Enhet" hint="Till exempel Integrationsenheten." />
      <TextField
        form={form}
        name="phone"
        label="Telefon i tjänsten"
        hint="Numret till arbetet, med riktnummer. Det står i kontaktlistan och i bilaga 1."
        type="tel"
        autocomplete="off"
        size="medium"
      />
      <p>Bara uppgifter som rör arbetet. Skriv aldrig personnummer eller privata uppgifter.</p>
      <Buttons>
        <SubmitButton>Spara</SubmitButton>
      </Buttons>
    </form>
  </Page>
);
