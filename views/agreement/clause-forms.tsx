import type { FC } from "hono/jsx";
import type { ClauseText } from "../../src/agreement/clause-reading";
import type { Clause } from "../../src/agreement/clauses";
import { counted, names } from "../format";
import {
  Buttons,
  ErrorSummary,
  type FormState,
  HiddenField,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { Prose } from "../ui/prose";
import { clauseTitle } from "./clause-title";
import { AgreementSubPage } from "./frame";

const text = { href: "/agreement/text", label: "Text" };

export const ClauseImportPage: FC<{ form: FormState }> = ({ form }) => (
  <AgreementSubPage
    title="Klistra in överenskommelsens text"
    lead="Texten delas vid rubriker som 1. Syfte, 7.1 Anställning, Försäkran och Bilaga 1. Inget läggs in förrän du har sett hur den delas."
    below={[text]}
    narrow
  >
    <ErrorSummary form={form} />
    <form method="post" action="/agreement/clauses/import" novalidate class="stack">
      <TextArea form={form} name="pastedText" label="Text" rows={20} required />
      <Buttons>
        <SubmitButton>Visa hur texten delas</SubmitButton>
      </Buttons>
    </form>
  </AgreementSubPage>
);

type PreviewProps = { clauses: ClauseText[]; pastedText: string; taken: string[] };

/** `taken`: numbers that are there already or twice; nothing can be taken in then. */
export const ClausePreviewPage: FC<PreviewProps> = ({ clauses, pastedText, taken }) => (
  <AgreementSubPage
    title="Så delas texten"
    lead={`${counted(clauses.length, "punkt", "punkter")}. Inget är inlagt ännu.`}
    below={[text]}
  >
    {taken.length > 0 && (
      <Notice tone="warning" title="Några punkter finns redan" first>
        <p>
          {names(taken.map((number) => (number === "" ? "Inledning" : number)))} finns redan i
          överenskommelsen eller står två gånger. Ta bort dem ur texten, eller rätta punkterna där de finns.
        </p>
      </Notice>
    )}
    <form method="post" action="/agreement/clauses/import/confirmation">
      <HiddenField name="pastedText" value={pastedText} />
      <Buttons>
        {taken.length === 0 && (
          <SubmitButton>Lägg in {counted(clauses.length, "punkt", "punkter")}</SubmitButton>
        )}
        <SubmitButton variant="secondary" formaction="/agreement/clauses/import/again">
          Ändra texten
        </SubmitButton>
      </Buttons>
    </form>
    {clauses.map((clause) => (
      <section>
        <h2>{clauseTitle(clause)}</h2>
        {clause.text === "" ? <p class="quiet">Ingen text under rubriken.</p> : <Prose text={clause.text} />}
      </section>
    ))}
  </AgreementSubPage>
);

export const NewClausePage: FC<{ form: FormState }> = ({ form }) => (
  <AgreementSubPage title="Lägg till en punkt" below={[text]} narrow>
    <ErrorSummary form={form} />
    <form method="post" action="/agreement/clauses" novalidate class="stack">
      <TextField
        form={form}
        name="clauseNumber"
        label="Nummer"
        hint="Till exempel 4, 7.1 eller Bilaga 1."
        size="short"
        required
      />
      <TextField form={form} name="heading" label="Rubrik" required />
      <TextArea form={form} name="clauseText" label="Text" rows={10} required />
      <Buttons>
        <SubmitButton>Lägg till punkten</SubmitButton>
      </Buttons>
    </form>
  </AgreementSubPage>
);

export const ClauseCorrectionPage: FC<{ form: FormState; clause: Clause }> = ({ form, clause }) => (
  <AgreementSubPage
    title={`Rätta avskriften: ${clauseTitle(clause)}`}
    lead="Rätta bara det som skiljer sig från originalet. Det som parterna har kommit överens om ändras genom en ändring som alla undertecknar (punkt 12)."
    below={[text]}
    narrow
  >
    <ErrorSummary form={form} />
    <form method="post" action={`/agreement/clauses/${clause.id}/correction`} novalidate class="stack">
      <TextField form={form} name="heading" label="Rubrik" required={clause.number !== ""} />
      <TextArea form={form} name="clauseText" label="Text" rows={14} required />
      <TextArea form={form} name="reason" label="Varför rättas uppgiften?" rows={2} required />
      <Buttons>
        <SubmitButton>Spara rättelsen</SubmitButton>
        <LinkButton href={text.href} variant="tertiary">
          Avbryt
        </LinkButton>
      </Buttons>
    </form>
  </AgreementSubPage>
);
