import type { FC } from "hono/jsx";
import { BarePage } from "../layout";
import { Buttons, ErrorSummary, type FormState, SubmitButton, TextField } from "../ui/form";

/** Anybody may ask for the newsletter; a letter to the address then asks whether it was they. */
export const SubscriptionPage: FC<{ form: FormState; network: string }> = ({ form, network }) => (
  <BarePage title="Få nyhetsbrevet" crumbs={[{ href: "/newsletters", label: "Nyhetsbrev" }]} narrow>
    <p class="lead">
      Nyhetsbrevet från {network} kommer en gång i månaden: nya utlysningar, ändrade datum och goda exempel.
    </p>
    <ErrorSummary form={form} />
    <form method="post" action="/newsletters/subscription" novalidate class="stack">
      <TextField form={form} name="email" label="E-postadress" type="email" autocomplete="email" required />
      <TextField form={form} name="name" label="Namn" autocomplete="name" maxlength={100} required />
      <TextField form={form} name="organisation" label="Organisation" maxlength={200} />
      <p>
        Uppgifterna används bara för att skicka nyhetsbrevet. Du kan avsluta när som helst, med en länk i
        varje brev.
      </p>
      <Buttons>
        <SubmitButton>Fortsätt</SubmitButton>
      </Buttons>
    </form>
  </BarePage>
);

/** The same for every address, known or not. */
export const SubscriptionAskedPage: FC = () => (
  <BarePage title="Titta i din e-post" narrow>
    <p class="lead">Ett brev är på väg. Bekräfta i det, så kommer nästa nyhetsbrev till dig.</p>
    <p>Kommer inget brev prenumererar du kanske redan. Titta också bland skräpposten.</p>
  </BarePage>
);

export const SubscriptionConfirmPage: FC<{ token: string; confirmed: boolean }> = ({ token, confirmed }) => (
  <BarePage title={confirmed ? "Du får nyhetsbrevet" : "Vill du ha nyhetsbrevet?"} narrow>
    {confirmed ? (
      <p class="lead">
        Nästa nyhetsbrev kommer till dig. <a href="/newsletters">Läs de tidigare</a>
      </p>
    ) : (
      <form method="post" action={`/newsletters/subscription/${token}`}>
        <Buttons>
          <SubmitButton>Ja, skicka nyhetsbrevet till mig</SubmitButton>
        </Buttons>
      </form>
    )}
  </BarePage>
);

type EndProps = { name: string; ended: boolean; action: string };

export const SubscriptionEndPage: FC<EndProps> = ({ name, ended, action }) => (
  <BarePage title={ended ? "Prenumerationen är avslutad" : "Vill du sluta få nyhetsbrevet?"} narrow>
    {ended ? (
      <p class="lead">{name} får inga fler nyhetsbrev.</p>
    ) : (
      <form method="post" action={action}>
        <Buttons>
          <SubmitButton>Sluta skicka nyhetsbrevet</SubmitButton>
        </Buttons>
      </form>
    )}
  </BarePage>
);
