import type { FC } from "hono/jsx";
import {
  type DecisionForm,
  isReported,
  standsInMinutes,
  stateOfDecision,
} from "../../src/mandates/decision-state";
import type { PartyDecision } from "../../src/mandates/decisions";
import { inMinutes } from "../boards/words";
import { day, moment } from "../format";
import { paths } from "../paths";
import type { DocumentFacts } from "../ui/document-link";
import { DocumentLink } from "../ui/document-link";
import { Facts } from "../ui/facts";
import { Buttons, DateField, ErrorSummary, type FormState, SubmitButton, TextArea } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { PdfField } from "../ui/pdf-field";
import { Prose } from "../ui/prose";
import { Tag } from "../ui/tag";
import { PaperPage, type PartyHeading } from "./frame";
import { decisionFormText, decisionStateText, decisionTone, noteText, outcomeText } from "./words";

type Props = PartyHeading & {
  decision: PartyDecision;
  /** Others of this party, newer and older. */
  others: PartyDecision[];
  extract: DocumentFacts | null;
  mandates: { id: number; holder: string }[];
  minutesForm: FormState;
  strikingForm: FormState;
  mayKeep: boolean;
};

export const PartyDecisionPage: FC<Props> = (props) => {
  const { decision, others, application, party, mayKeep } = props;
  const path = paths.partyDecision(application.id, party.code, decision.id);
  const state = stateOfDecision(decision);
  const newer = others.find(({ id }) => id > decision.id);
  return (
    <PaperPage {...props} title="Beslut om att delta">
      <ErrorSummary form={props.minutesForm} />
      <ErrorSummary form={props.strikingForm} />
      {newer && (
        <Notice tone="warning" title="Ett senare beslut gäller">
          <p>
            <a href={paths.partyDecision(application.id, party.code, newer.id)}>{inWords(newer)}</a>
          </p>
        </Notice>
      )}
      <p>
        <Tag tone={decisionTone[state]}>{decisionStateText[state]}</Tag>{" "}
        {state !== "usable" && noteText[state]}
      </p>
      <DecisionFacts {...props} />
      {decision.wording && (
        <section aria-labelledby="wording">
          <h2 id="wording">Beslutets lydelse</h2>
          <Prose text={decision.wording} />
        </section>
      )}
      {mayKeep && !newer && (state === "tabled" || state === "referred_back" || state === "proposed") && (
        <p>
          <LinkButton href={`${paths.party(application.id, party.code)}/decisions/new?form=${decision.form}`}>
            Registrera det nya beslutet
          </LinkButton>
        </p>
      )}
      {mayKeep && decision.outcome !== "proposed" && <MinutesForm {...props} path={path} />}
      {mayKeep && <Striking form={props.strikingForm} action={`${path}/striking`} what="beslutet" />}
    </PaperPage>
  );
};

const DecisionFacts: FC<Props> = ({ application, party, decision, extract, mandates }) => (
  <Facts
    facts={[
      ["Form", decisionFormText[decision.form]],
      ["Beslut", outcomeText[decision.outcome]],
      [
        isReported(decision.form) ? "Nämnd som har delegerat" : "Nämnd",
        decision.boardId ? (
          <a href={paths.board(decision.boardId)}>{decision.boardName}</a>
        ) : (
          decision.boardName
        ),
      ],
      [
        decision.outcome === "proposed" ? "Tänkt sammanträde" : "Beslutsdatum",
        decision.decidedOn && day(decision.decidedOn),
      ],
      [
        "Paragraf",
        decision.boardDecisionId && (
          <a href={paths.boardDecision(decision.boardDecisionId)}>{inMinutes(decision.paragraph)}</a>
        ),
      ],
      [
        "Justering",
        standsInMinutes(decision.form) && decision.outcome !== "proposed" && adjustment(decision),
      ],
      ["Beslutat av", decision.decider],
      ["Stöd för beslutet", decision.reference],
      ["Anledning", decision.reason],
      ["Diarienummer", decision.caseNumber],
      [
        "Gällde",
        decision.versionNumber ? (
          <a href={paths.version(application.id, decision.versionNumber)}>Version {decision.versionNumber}</a>
        ) : (
          "Ett utkast, innan någon version skickades"
        ),
      ],
      ["Också", decision.carriesOwnership && "Kommunen säger ja till att vara projektägare"],
      [
        "Mandat enligt beslutet",
        mandates.length > 0 &&
          mandates.map(({ id, holder }) => (
            <span class="stack-small">
              <a href={paths.mandate(application.id, party.code, id)}>{holder}</a>
            </span>
          )),
      ],
      [
        standsInMinutes(decision.form) ? "Protokollsutdrag" : "Beslutet som fil",
        extract ? <DocumentLink file={extract} /> : "Inte inlagt",
      ],
      ["Registrerat", `${moment(decision.at)} av ${decision.byName}`],
    ]}
  />
);

function adjustment({ immediateApproval, adjustedOn }: PartyDecision): string {
  if (immediateApproval) return "Omedelbart justerad";
  return adjustedOn ? `Justerad ${day(adjustedOn)}` : "Inte justerad ännu";
}

/** "Nämndbeslut, bifall, 12 mars 2027" */
function inWords({
  form,
  outcome,
  decidedOn,
}: {
  form: DecisionForm;
  outcome: PartyDecision["outcome"];
  decidedOn: string | null;
}) {
  return [decisionFormText[form], outcomeText[outcome].toLowerCase(), decidedOn && day(decidedOn)]
    .filter(Boolean)
    .join(", ");
}

const MinutesForm: FC<Props & { path: string }> = ({ decision, minutesForm: form, extract, path }) => {
  const inBoard = standsInMinutes(decision.form);
  return (
    <section aria-labelledby="minutes">
      <h2 id="minutes">
        {extract ? "Lägg in en ny fil" : inBoard ? "Justering och protokollsutdrag" : "Beslutet som fil"}
      </h2>
      <form method="post" action={`${path}/minutes`} enctype="multipart/form-data" novalidate class="stack">
        {inBoard && !decision.immediateApproval && (
          <DateField form={form} name="adjustedOn" label="Paragrafen justerades den" />
        )}
        <PdfField form={form} name="extract" label={inBoard ? "Protokollsutdrag" : "Beslutet"} />
        <Buttons>
          <SubmitButton variant={extract ? "secondary" : "primary"}>Spara</SubmitButton>
        </Buttons>
      </form>
    </section>
  );
};

/** What was recorded by mistake is struck out; it stays in the history. */
export const Striking: FC<{ form: FormState; action: string; what: string }> = ({ form, action, what }) => (
  <details open={Object.keys(form.errors).length > 0}>
    <summary>Stryk {what}</summary>
    <form method="post" action={action} novalidate class="stack">
      <p>Stryk bara det som registrerades av misstag. Det finns kvar i historiken.</p>
      <TextArea form={form} name="reason" label={`Varför stryks ${what}?`} rows={2} required />
      <Buttons>
        <SubmitButton variant="danger">Stryk {what}</SubmitButton>
      </Buttons>
    </form>
  </details>
);
