import type { Child, FC } from "hono/jsx";
import type { Happening } from "../../src/awards/timeline";
import { day, quoted, sek } from "../format";
import { paths } from "../paths";
import { outcomeText, paymentText, reportText } from "./words";

type Props = {
  applicationId: number;
  happenings: Happening[];
  municipality: (code: string) => string;
  mayStrike: boolean;
};

/** What has happened, the oldest first: a line a happening. */
export const Timeline: FC<Props> = (props) => (
  <section aria-labelledby="timeline">
    <h2 id="timeline">Det här har hänt</h2>
    <ol class="history">
      {props.happenings.map((one) => (
        <li>
          <time datetime={one.on}>{day(one.on)}</time> <span>{said(one, props)}</span>
        </li>
      ))}
    </ol>
  </section>
);

function said(one: Happening, { applicationId: id, municipality, mayStrike }: Props): Child {
  switch (one.what) {
    case "handed_in":
      return `Ansökan lämnades in, referens ${one.reference}`;
    case "completion_requested":
      return (
        <>
          Finansiären begärde komplettering senast {day(one.completion.request.dueOn)}:{" "}
          {quoted(one.completion.request.asked)}{" "}
          <Paper id={id} documentId={one.completion.request.documentId} label="Begäran" />
        </>
      );
    case "completion_handed_in":
      return (
        <>
          Kompletteringen lämnades in: {quoted(one.completion.reply?.reply ?? "")}{" "}
          <Paper id={id} documentId={one.completion.reply?.documentId ?? null} label="Filen" />
        </>
      );
    case "withdrawn":
      return <>Ansökan togs tillbaka: {quoted(one.reason)}</>;
    case "decided":
      return <Decided {...one} id={id} />;
    case "consent_effective":
      return (
        <>
          {municipality(one.code)} är projektägare från och med nu. Villkoret ”{one.condition}” är uppfyllt
        </>
      );
    case "change_asked":
      return (
        <>
          <a href={paths.change(id, one.change.request.id)}>En ändring begärdes</a>:{" "}
          {quoted(one.change.request.why)}
        </>
      );
    case "change_decided":
      return (
        <>
          Finansiären beslutade om{" "}
          <a href={paths.change(id, one.change.request.id)}>
            ändringen från {day(one.change.request.askedOn)}
          </a>
        </>
      );
    case "requisition":
      return (
        <>
          Projektägaren rekvirerade {sek(one.requisition.amountSek)}
          {one.requisition.note && ` (${one.requisition.note})`}{" "}
          <Paper id={id} documentId={one.requisition.documentId} label="Rekvisitionen" />
          {mayStrike && (
            <Strike
              href={`${paths.application(id)}/requisitions/${one.requisition.id}/striking`}
              what={`rekvisitionen ${day(one.on)}`}
            />
          )}
        </>
      );
    case "payment":
      return (
        <>
          {paymentText[one.payment.kind]}
          {one.payment.municipalityCode && ` (${municipality(one.payment.municipalityCode)})`}:{" "}
          {sek(one.payment.amountSek)}
          {one.payment.reference && `, ${one.payment.reference}`}{" "}
          {mayStrike && (
            <Strike
              href={`${paths.application(id)}/payments/${one.payment.id}/striking`}
              what={`betalningen ${sek(one.payment.amountSek)} ${day(one.on)}`}
            />
          )}
        </>
      );
    case "project_starts":
      return "Projektet började";
    case "project_ends":
      return "Projektet slutade";
    case "report_handed_in":
      return (
        <>
          <a href={paths.report(id, one.report.id)}>{reportText[one.report.kind]}</a> lämnades in{" "}
          <Paper id={id} documentId={one.report.submission?.documentId ?? null} label="Filen" />
        </>
      );
    case "report_accepted":
      return `${reportText[one.report.kind]} godkändes`;
    case "closed":
      return `Ansökan avslutades${one.keepUntil ? `. Handlingarna bevaras minst till ${day(one.keepUntil)}` : ""}${one.note ? `. ${one.note}` : ""}`;
  }
}

const Decided: FC<Extract<Happening, { what: "decided" }> & { id: number }> = ({
  decision,
  isReplaced,
  id,
}) => (
  <>
    {isReplaced ? (
      <>
        <s>{decisionInWords(decision)}</s> (rättat)
      </>
    ) : (
      <strong>{decisionInWords(decision)}</strong>
    )}
    {decision.correction && <> Rättelse: {quoted(decision.correction)}</>}{" "}
    <Paper id={id} documentId={decision.documentId} label="Beslutet" />
  </>
);

type Decision = Extract<Happening, { what: "decided" }>["decision"];

const decisionInWords = ({ outcome, grantedSek, caseNumber }: Decision) =>
  `Finansiärens beslut: ${outcomeText[outcome].toLowerCase()}${grantedSek > 0 ? `, ${sek(grantedSek)}` : ""} (${caseNumber})`;

/** A paper of this application, for those who may read it. */
export const Paper: FC<{ id: number; documentId: number | null; label: string }> = ({
  id,
  documentId,
  label,
}) => (documentId === null ? null : <a href={`${paths.award(id)}/papers/${documentId}`}>{label}</a>);

const Strike: FC<{ href: string; what: string }> = ({ href, what }) => (
  <a href={href}>
    Stryk<span class="ds-sr-only"> {what}</span>
  </a>
);
