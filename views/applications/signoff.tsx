import type { FC } from "hono/jsx";
import type { Application, Version } from "../../src/applications/applications";
import type { Objection, PartyDecision } from "../../src/applications/approvals";
import type { Content, ContentParty } from "../../src/applications/content";
import type { Signoff } from "../../src/applications/signoff-records";
import type { TracedVersion } from "../../src/applications/version-trail";
import { dayOf, type Instant } from "../../src/calendar";
import type { Call } from "../../src/calls/calls";
import type { SigningCheck } from "../../src/mandates/signing";
import type { Municipality } from "../../src/membership/register";
import type { Person } from "../../src/people/persons";
import type { Delay } from "../../src/reminders/delays";
import { Deadline } from "../calls/deadline";
import { fingerprint, moment, quoted, sek } from "../format";
import { BarePage } from "../layout";
import { SigningNotice } from "../mandates/signing-notice";
import { delayInWords } from "../reminders/words";
import { Facts } from "../ui/facts";
import { ErrorSummary, type FormState } from "../ui/form";
import { Notice } from "../ui/notice";
import { Carried } from "./carried";
import { Comparison } from "./comparison";
import { Contents, ContentText } from "./content-text";
import { DecisionForm } from "./decision-form";
import { Receipt } from "./receipt";
import { voidInWords } from "./standing-words";
import { classInWords } from "./version-class";

/** What the director's pages are about. */
export type Matter = {
  token: string;
  person: Person;
  application: Application;
  call: Call;
  version: Version;
  content: Content;
  own: ContentParty | undefined;
  municipality: Municipality;
  adviser: Person | undefined;
  /** The municipality's newest decision, whichever version it is about. */
  latest: PartyDecision | undefined;
  /** The decision that counts for the version: about it, or an approval of an earlier one that stands. */
  standing: Signoff | undefined;
  /** What the municipality has said against the version. */
  objection: Objection | undefined;
  /** What the text is compared with: what was approved last, or else the version before. */
  changedFrom: { number: number; content: Content } | null;
  /** The version with how its change was classed, and whether it was taken back. */
  traced: TracedVersion;
  /** Whether approving or declining is possible now. */
  open: boolean;
  /** What speaks against approving on the mandate that the municipality has given. */
  mandate: SigningCheck;
  /** What is recorded already of what an approval rests on; fills the form until something is typed. */
  known: Record<string, string>;
  /** That the municipality has said that its decision comes later. */
  delay: Delay | undefined;
  at: Instant;
};

export type Props = Matter & {
  form: FormState;
  /** The form came from an older version. */
  replaced: boolean;
  /** Shows the form although there is a decision already. */
  changing: boolean;
};

const LABELS = {
  decision: "Besked",
  ground: "Grund",
  board: "Nämnd",
  decidedOn: "Beslutsdatum",
  paragraph: "Paragraf",
  delegationItem: "Punkt i delegationsordningen",
};

/** Everything a director needs, on one page without account or script: facts, the whole text, then yes or no. */
export const SignoffPage: FC<Props> = (props) => {
  const { content, municipality, version, standing, latest, open, changing, replaced, own, traced } = props;
  const decided = standing && !changing && !traced.takenBack;
  const windowTitle =
    Object.keys(props.form.errors).length > 0 ? `Fel: Ska ${municipality.formalName} delta?` : undefined;
  // The text has been read: what was typed should be near.
  const answering = changing && !replaced;
  return (
    <BarePage
      title={
        decided ? `${municipality.formalName} har lämnat besked` : `Ska ${municipality.formalName} delta?`
      }
      windowTitle={windowTitle}
      lead={content.title}
    >
      {Object.keys(props.form.errors).length > 0 && <ErrorSummary form={props.form} labels={LABELS} />}
      {replaced && (
        <Notice tone="warning" title={`Texten är ändrad. Nu gäller version ${version.number}.`} first>
          <p>
            Ditt besked är inte registrerat, eftersom du läste en äldre version. Läs den nya texten här
            nedanför. Det du skrev finns kvar i formuläret.
          </p>
        </Notice>
      )}
      {decided && isCarried(props) && <Carried {...props} signoff={standing} />}
      {decided && !isCarried(props) && <Receipt {...props} signoff={standing} />}
      {!open && !decided && <Closed {...props} />}
      {open && !decided && <NoLonger {...props} />}
      <MatterFacts {...props} />
      {open && !decided && own && <SigningNotice check={props.mandate} />}
      {own && latest?.signoff.decision !== "declined" && (
        <p class="no-print">
          <a href={`/signoffs/${props.token}/partner-forms`}>
            {props.application.partnerForms === "signed"
              ? "Se vad kommunen har kvar att göra, och hämta samverkansblanketten"
              : "Se vad kommunen har kvar att göra"}
          </a>
        </p>
      )}
      {open && !decided && own && (
        <p class="no-print">
          <a href="#decision-form">Gå direkt till ditt besked</a>.{" "}
          {props.delay && `${delayInWords(props.delay, dayOf(props.at))} `}
          <a href={`/signoffs/${props.token}/delay`}>
            {props.delay ? "Ändra när beskedet kommer" : "Kommer beskedet senare? Säg när"}
          </a>
        </p>
      )}
      {!own && open && <NotInVersion {...props} />}
      {!(decided && !isCarried(props)) && <Changed {...props} />}
      <details open={!decided && !answering}>
        <summary>Hela ansökan, version {version.number}</summary>
        <Contents sections={content.sections} />
        <ContentText content={content} ownCode={municipality.code} />
        <p class="small">
          Versionens fingeravtryck: <span class="fingerprint">{fingerprint(version.sha256)}</span>. Det visar
          att du har godkänt just den här texten: ändras ett enda tecken blir fingeravtrycket ett annat.
        </p>
      </details>
      {open && !decided && own && <DecisionForm {...props} />}
      <Ask {...props} />
    </BarePage>
  );
};

const MatterFacts: FC<Props> = ({
  call,
  content,
  own,
  municipality,
  version,
  standing,
  traced,
  open,
  at,
}) => (
  <Facts
    facts={[
      [
        "Det gäller",
        `Om ${municipality.formalName} ska delta i en gemensam ansökan till ${content.call.funder}`,
      ],
      ["Utlysning", content.call.title],
      ["Ska vara hos finansiären", <Deadline call={call} at={at} />],
      [
        "Svara",
        open && !standing ? "Så snart ni har ett beslut. Ansökan lämnas in först när alla har svarat." : null,
      ],
      ["Projektägare", content.parties.find(({ role }) => role === "owner")?.name],
      ["Er andel av budgeten", own && <strong>{sek(own.budgetShareSek)}</strong>],
      ["Er medfinansiering", own && <strong>{sek(own.coFinancingSek)}</strong>],
      ["Version", `${version.number}, skickad ${moment(version.frozenAt)}`],
      ["Ändringen", classInWords(traced)],
    ]}
  />
);

/** Whether the decision is of an earlier version. */
function isCarried({ latest, version }: Matter): boolean {
  return latest !== undefined && latest.version < version.number;
}

/** From what to what, for the one who has read an earlier version. */
const Changed: FC<Props> = ({ changedFrom, content, latest, municipality }) =>
  changedFrom && (
    <section aria-labelledby="changed">
      <h2 id="changed">
        Vad är ändrat sedan version {changedFrom.number}
        {latest?.version === changedFrom.number && latest.standing ? ", som ni godkände" : ""}
      </h2>
      <Comparison before={changedFrom.content} after={content} ownCode={municipality.code} />
    </section>
  );

/** The municipality had approved, and is asked again: why. */
const NoLonger: FC<Props> = ({ latest, objection, version }) => {
  if (!latest?.standing || latest.standing.stands) return null;
  return (
    <Notice tone="warning" title={`Godkännandet av version ${latest.version} räknas inte längre`}>
      <p>
        {voidInWords(latest.standing)}{" "}
        {objection &&
          `${objection.personName} skrev den ${moment(objection.at)}: ${quoted(objection.reason)} `}
        Lämna ert besked om version {version.number} här nedanför.
      </p>
    </Notice>
  );
};

const Closed: FC<Props> = ({ application, traced }) => (
  <Notice
    tone="info"
    title={
      traced.takenBack ? `Version ${traced.number} är tillbakadragen` : "Ansökan tar inte emot besked nu"
    }
  >
    <p>{whyClosed(application.status, traced)}</p>
  </Notice>
);

function whyClosed(status: Application["status"], { takenBack }: TracedVersion): string {
  if (status === "abandoned") return "Ansökan är nedlagd. Du behöver inte göra något.";
  if (takenBack) {
    return `Rådgivaren drog tillbaka den ${moment(takenBack.at)}. Anledning: ${quoted(takenBack.reason)} Du behöver inte göra något nu. Det ni redan har beslutat finns kvar, och du får ett nytt brev när en ny version är klar.`;
  }
  return status === "draft" || status === "completion_requested"
    ? "Texten arbetas om. Du får ett nytt brev när en ny version är klar."
    : "Ansökan är inlämnad. Du kan läsa den här.";
}

const NotInVersion: FC<Props> = ({ municipality }) => (
  <Notice tone="warning" title={`${municipality.formalName} finns inte med i den här versionen`}>
    <p>
      Kommunen hade avstått när versionen skickades. Rådgivaren behöver skicka en ny version om ni vill delta.
    </p>
  </Notice>
);

const Ask: FC<Props> = ({ adviser, person }) => (
  <footer class="small">
    {adviser && (
      <p>
        Frågor? Hör av dig till {adviser.name}, <a href={`mailto:${adviser.email}`}>{adviser.email}</a>.
      </p>
    )}
    <p>
      Länken är personlig för {person.name}. Har du fått den av någon annan, låt den personen lämna beskedet.
    </p>
  </footer>
);
