import type { FC } from "hono/jsx";
import { BarePage } from "../layout";
import { Buttons, ErrorSummary, type FormState, HiddenField, SubmitButton, TextArea } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Comparison } from "./comparison";
import type { Matter } from "./signoff";

/** What objecting means, and why one does; only this page's button does it. */
export const ObjectionPage: FC<Matter & { form: FormState }> = (props) => {
  const { token, form, municipality, version, latest, content, changedFrom, adviser } = props;
  return (
    <BarePage title={`Invänd mot version ${version.number}`} lead={content.title} narrow>
      <p class="letter">
        {municipality.formalName} tar tillbaka sitt godkännande av version {latest?.version}. Det räknas då
        inte för version {version.number}, och ansökan väntar på {municipality.formalName} igen. Kommunen är
        fortfarande med i ansökan.
      </p>
      <p>
        Beskedet går till {adviser?.name ?? "rådgivaren"}, projektägaren och er kontaktperson. Efter det kan
        du godkänna eller avstå genom samma länk.
      </p>
      <ErrorSummary form={form} labels={{ reason: "Anledning" }} />
      <form method="post" action={`/signoffs/${token}/objection`} novalidate class="stack">
        <HiddenField name="version" value={String(version.number)} />
        <TextArea form={form} name="reason" label="Varför invänder kommunen?" rows={3} required />
        <Buttons>
          <SubmitButton>Invänd och ta tillbaka godkännandet</SubmitButton>
          <LinkButton href={`/signoffs/${token}`} variant="tertiary">
            Avbryt
          </LinkButton>
        </Buttons>
      </form>
      {changedFrom && (
        <section aria-labelledby="changed">
          <h2 id="changed">Vad är ändrat sedan version {changedFrom.number}</h2>
          <Comparison before={changedFrom.content} after={content} ownCode={municipality.code} />
        </section>
      )}
    </BarePage>
  );
};
