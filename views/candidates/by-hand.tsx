import type { FC } from "hono/jsx";
import { Page } from "../layout";
import { Buttons, ErrorSummary, type FormState, SubmitButton, TextArea, TextField } from "../ui/form";

type Props = { form: FormState; bookmark: string };

/** The adviser's own find: an address, a text, or both. */
export const ByHandPage: FC<Props> = ({ form, bookmark }) => (
  <Page
    title="Lägg in ett eget fynd"
    crumbs={[{ href: "/candidates", label: "Inkorg" }]}
    lead="Klistra in en text eller en webbadress. Utlyst läser ut det som går, och du rättar resten."
    narrow
  >
    <BroughtForm form={form} action="/candidates" submit="Lägg i inkorgen" />
    <section aria-labelledby="bookmark">
      <h2 id="bookmark">Från vilken sida som helst</h2>
      <p>
        Dra länken till webbläsarens bokmärkesfält. När du sedan läser en utlysning någonstans: markera texten
        och välj bokmärket, så öppnas den här sidan ifylld. Här inne gör länken ingenting.
      </p>
      <p>
        <a href={bookmark}>Till Utlyst</a>
      </p>
    </section>
  </Page>
);

/** What anybody in the network has come across. */
export const TipPage: FC<{ form: FormState }> = ({ form }) => (
  <Page
    title="Tipsa om en utlysning"
    crumbs={[{ href: "/calls", label: "Utlysningar" }]}
    lead="Har du sett en utlysning som kan passa? Skicka adressen, texten eller båda till nätverkets rådgivare."
    narrow
  >
    <BroughtForm form={form} action="/tips" submit="Skicka tipset" />
  </Page>
);

export const TipThanksPage: FC = () => (
  <Page title="Tack för tipset" crumbs={[{ href: "/calls", label: "Utlysningar" }]} narrow>
    <p>Tipset ligger i rådgivarens inkorg med ditt namn. Blir det en utlysning syns den under Utlysningar.</p>
    <p class="cluster">
      <a href="/tips/new">Skicka ett tips till</a>
      <a href="/calls">Till utlysningarna</a>
    </p>
  </Page>
);

const BroughtForm: FC<{ form: FormState; action: string; submit: string }> = ({ form, action, submit }) => (
  <form method="post" action={action} novalidate class="stack">
    <ErrorSummary form={form} />
    <TextField form={form} name="url" label="Webbadress" type="url" maxlength={2000} />
    <TextField form={form} name="title" label="Rubrik" maxlength={300} />
    <TextArea
      form={form}
      name="text"
      label="Text"
      hint="Till exempel ur ett brev, en PDF eller ett nyhetsbrev."
      rows={10}
    />
    <Buttons>
      <SubmitButton>{submit}</SubmitButton>
    </Buttons>
  </form>
);
