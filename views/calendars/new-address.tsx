import type { FC } from "hono/jsx";
import { Page } from "../layout";
import { TextField } from "../ui/form";
import { HowTo } from "./how-to";

/** The only time that the address is seen. */
export const NewAddressPage: FC<{ url: string }> = ({ url }) => (
  <Page
    title="Kopiera adressen nu"
    crumbs={[{ href: "/calendars", label: "Kalendrar" }]}
    lead="Den visas bara här, en gång. Tappar du bort den skaffar du en ny."
    narrow
  >
    <TextField
      form={{ values: { address: url }, errors: {} }}
      name="address"
      label="Kalenderns adress"
      hint="Markera hela adressen, kopiera den och klistra in den i ditt kalenderprogram."
      readonly
      required
    />
    <p>
      <a href={url.replace(/^https?:/, "webcal:")}>Öppna i kalenderprogrammet på den här enheten</a>
    </p>
    <p>
      Dela den inte: den som har adressen ser kalendern utan att logga in. Har den kommit bort, byt den under{" "}
      <a href="/calendars">Kalendrar</a>. Den gamla slutar då att gälla direkt.
    </p>
    <HowTo />
  </Page>
);
