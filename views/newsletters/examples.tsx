import type { FC } from "hono/jsx";
import { dayOf } from "../../src/calendar";
import type { membersOn } from "../../src/membership/register";
import type { examplesFor } from "../../src/newsletters/examples";
import { day } from "../format";
import { Page } from "../layout";
import { MunicipalitySelect } from "../membership/fields";
import {
  Buttons,
  ErrorSummary,
  type FormState,
  HiddenField,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import { Prose } from "../ui/prose";

type Props = {
  form: FormState;
  municipalities: ReturnType<typeof membersOn>;
  examples: ReturnType<typeof examplesFor>;
};

/** Good examples from the municipalities, for the next newsletter. */
export const ExamplesPage: FC<Props> = ({ form, municipalities, examples }) => (
  <Page
    title="Goda exempel"
    crumbs={[{ href: "/newsletters", label: "Nyhetsbrev" }]}
    lead="Har ni provat något som andra kan ha nytta av? Skriv kort. Samordnaren tar med det i nästa nyhetsbrev."
  >
    {municipalities.length > 0 && (
      <>
        <ErrorSummary form={form} />
        <form method="post" action="/newsletters/examples" novalidate class="stack">
          {municipalities.length === 1 ? (
            <HiddenField name="municipalityCode" value={municipalities[0]?.code ?? ""} />
          ) : (
            <MunicipalitySelect form={form} municipalities={municipalities} />
          )}
          <TextField form={form} name="title" label="Vad har ni gjort?" maxlength={200} required />
          <TextArea
            form={form}
            name="text"
            label="Berätta"
            hint="Vad ni gjorde, för vilka, och vad det gav. Nämn inga enskilda personer. Texten kan bli öppen för alla."
            rows={6}
            required
          />
          <Buttons>
            <SubmitButton>Skicka in</SubmitButton>
          </Buttons>
        </form>
      </>
    )}
    {examples.length > 0 && (
      <section aria-labelledby="sent-in">
        <h2 id="sent-in">Inskickade</h2>
        {examples.map((one) => (
          <article class="stack-small">
            <h3>
              {one.municipality}: {one.title}
            </h3>
            <p class="quiet">
              {one.byName}, {day(dayOf(one.at))}.{" "}
              {one.withdrawnAt
                ? "Tillbakataget."
                : one.newsletterId
                  ? "Har stått i nyhetsbrevet."
                  : "Väntar på nästa nyhetsbrev."}
            </p>
            <Prose text={one.text} />
            {!one.withdrawnAt && !one.newsletterId && (
              <form method="post" action={`/newsletters/examples/${one.id}/withdrawal`}>
                <SubmitButton variant="tertiary">
                  Ta tillbaka<span class="ds-sr-only"> {one.title}</span>
                </SubmitButton>
              </form>
            )}
          </article>
        ))}
      </section>
    )}
  </Page>
);
