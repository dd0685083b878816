import type { FC } from "hono/jsx";
import type { Application, Version } from "../../src/applications/applications";
import type { Content, ContentChange, ContentParty } from "../../src/applications/content";
import type { Signoff } from "../../src/applications/signoff-records";
import type { Instant } from "../../src/calendar";
import type { Call } from "../../src/calls/calls";
import type { SigningCheck } from "../../src/mandates/signing";
import type { Municipality } from "../../src/membership/register";
import type { Person } from "../../src/people/persons";
import { Deadline } from "../calls/deadline";
import { fingerprint, moment, sek } from "../format";
import { BarePage } from "../layout";
import { SigningNotice } from "../mandates/signing-notice";
import { contentChangeInWords } from "../text";
import { Facts } from "../ui/facts";
import { ErrorSummary, type FormState } from "../ui/form";
import { Notice } from "../ui/notice";
import { Contents, ContentText } from "./content-text";
import { DecisionForm } from "./decision-form";
import { Receipt } from "./receipt";

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
  standing: Signoff | undefined;
  /** What differs from the version before. */
  changed: ContentChange[];
  /** Whether approving or declining is possible now. */
  open: boolean;
  /** What speaks against approving on the mandate that the municipality has given. */
  mandate: SigningCheck;
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
  const { content, municipality, version, standing, open, changing, replaced, own } = props;
  const decided = standing && !changing;
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
      {decided && <Receipt {...props} signoff={standing} />}
      {!open && !decided && <Closed {...props} />}
      <MatterFacts {...props} />
      {open && !decided && own && <SigningNotice check={props.mandate} />}
      <p class="no-print">
        <a href={`/signoffs/${props.token}/partner-forms`}>
          {props.application.partnerForms === "signed"
            ? "Vad kommunen har kvar att göra, och den undertecknade blanketten"
            : "Vad kommunen har kvar att göra"}
        </a>
      </p>
      {open && !decided && own && (
        <p class="no-print">
          <a href="#decision-form">Gå direkt till ditt besked</a>
        </p>
      )}
      {!own && open && <NotInVersion {...props} />}
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
  changed,
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
      [
        `Ändrat sedan version ${version.number - 1}`,
        changed.length > 0 ? changed.map(contentChangeInWords).join(", ") : null,
      ],
    ]}
  />
);

const Closed: FC<Props> = ({ application }) => (
  <Notice tone="info" title="Ansökan tar inte emot besked nu">
    <p>
      {["submitted", "granted", "closed"].includes(application.status)
        ? "Ansökan är inlämnad. Du kan läsa den här."
        : ["abandoned", "rejected", "withdrawn"].includes(application.status)
          ? "Ansökan är avslutad. Du behöver inte göra något."
          : "Texten arbetas om. Du får ett nytt brev när en ny version är klar."}
    </p>
  </Notice>
);

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
