import type { FC } from "hono/jsx";
import type { applicationsOfCall } from "../../src/applications/applications";
import type { Board } from "../../src/applications/board";
import type { Instant } from "../../src/calendar";
import type { Call, otherDatesOf } from "../../src/calls/calls";
import { callStatus } from "../../src/calls/deadline";
import type { InboxRow } from "../../src/candidates/candidates";
import type { HistoryRow } from "../../src/history";
import { AnswerMarks } from "../applications/answer-marks";
import { day, moment } from "../format";
import { History } from "../history";
import { Page } from "../layout";
import { paths } from "../paths";
import { applicationStatusText, jointText, signingText } from "../text";
import { Facts } from "../ui/facts";
import { HiddenField, SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { Prose } from "../ui/prose";
import { CallStatusTag, Deadline } from "./deadline";

type Props = {
  call: Call;
  otherDates: ReturnType<typeof otherDatesOf>;
  confirmedBy: string | null;
  origins: InboxRow[];
  applications: ReturnType<typeof applicationsOfCall>;
  boards: Map<number, Board>;
  history: HistoryRow[];
  isAdviser: boolean;
  at: Instant;
  municipality: (code: string) => string;
};

export const CallPage: FC<Props> = (props) => {
  const { call, at } = props;
  return (
    <Page
      title={call.title}
      crumbs={[{ href: "/calls", label: "Utlysningar" }]}
      lead={
        <>
          {[call.funder, call.programme].filter(Boolean).join(" · ")} <CallStatusTag call={call} at={at} />
        </>
      }
      wide
    >
      <Unconfirmed {...props} />
      <div class="two-column">
        <section aria-labelledby="facts">
          <h2 id="facts">Fakta</h2>
          <CallFacts {...props} />
          {props.isAdviser && (
            <p>
              <a href={`${paths.call(call.id)}/edit`}>Ändra utlysningen</a>
            </p>
          )}
        </section>
        <section aria-labelledby="about">
          <h2 id="about">Om utlysningen</h2>
          {call.description ? <Prose text={call.description} /> : <p>Ingen beskrivning är inlagd.</p>}
        </section>
      </div>
      <Applications {...props} />
      <Origins {...props} />
      <details>
        <summary>Historik</summary>
        <History rows={props.history} municipality={props.municipality} />
      </details>
    </Page>
  );
};

const Unconfirmed: FC<Props> = ({ call, isAdviser, at }) => {
  if (call.deadlinePrecision === "rolling" || call.deadlineConfirmedAt !== null) return null;
  if (callStatus(call, at) === "closed") return null;
  return (
    <Notice tone="warning" title="Sista dag är inte kontrollerad">
      {call.deadlineOn === null ? (
        <p>
          {call.deadlineText ? `Finansiären skriver: ”${call.deadlineText}”. ` : ""}
          Ingen dag är inlagd ännu. Se efter på finansiärens sida{isAdviser ? " och fyll i den" : ""}.
        </p>
      ) : (
        <p>
          <Deadline call={call} at={at} />. {call.deadlineText && `Läst ur: ”${call.deadlineText}”.`}
        </p>
      )}
      {isAdviser && call.deadlineOn !== null && (
        <form method="post" action={`${paths.call(call.id)}/deadline-confirmation`}>
          <HiddenField name="revision" value={String(call.revision)} />
          <SubmitButton variant="secondary">Jag har kontrollerat, dagen stämmer</SubmitButton>
        </form>
      )}
    </Notice>
  );
};

const CallFacts: FC<Props> = ({ call, otherDates, confirmedBy, at }) => (
  <Facts
    facts={[
      ["Öppnar", call.opensOn && day(call.opensOn)],
      ["Sista dag", <Deadline call={call} at={at} />],
      ["Finansiärens ord", call.deadlineText && `”${call.deadlineText}”`],
      [
        "Kontrollerad",
        confirmedBy && call.deadlineConfirmedAt
          ? `${confirmedBy}, ${moment(call.deadlineConfirmedAt)}`
          : null,
      ],
      ...otherDates.map(({ name, on }): [string, string] => [name, day(on)]),
      ["Vem kan söka", call.eligibleApplicants],
      ["Gemensam ansökan", jointText[call.joint]],
      ["Minsta antal kommuner", call.minMunicipalities],
      ["Minsta antal län", call.minCounties],
      ["Belopp", call.amount],
      ["Medfinansiering", call.coFinancing],
      ["Underskrift", signingText[call.signing]],
      ["Lämnas in", call.applyAt],
      [
        "Finansiärens sida",
        call.url && (
          <a href={call.url} rel="noopener noreferrer">
            {new URL(call.url).hostname}
          </a>
        ),
      ],
    ]}
  />
);

/** Whether those who have said yes are as many as the funder asks for. */
const RuleCheck: FC<{ call: Call; board: Board }> = ({ call, board }) => {
  if (call.minMunicipalities === null) return null;
  const yes = board.rows.filter(
    ({ state, answer }) => state === "approved" || answer?.answer === "takes_part",
  ).length;
  const met = yes >= call.minMunicipalities;
  return (
    <p>
      Minst {call.minMunicipalities} kommuner:{" "}
      {met ? `uppfyllt, ${yes} har sagt ja` : `inte uppfyllt ännu, ${yes} har sagt ja`}.
    </p>
  );
};

const Applications: FC<Props> = ({ call, applications, boards, isAdviser, at }) => (
  <section aria-labelledby="applications">
    <h2 id="applications">Gemensam ansökan</h2>
    {applications.map(({ id, title, status }) => {
      const board = boards.get(id);
      return (
        <div class="stack-small">
          <p>
            <a href={paths.application(id)}>{title}</a> ({applicationStatusText[status].toLowerCase()})
          </p>
          {board && (
            <>
              <AnswerMarks board={board} />
              <RuleCheck call={call} board={board} />
            </>
          )}
        </div>
      );
    })}
    {applications.length === 0 && <p>Ingen ansökan är startad.</p>}
    {isAdviser && call.joint !== "not_allowed" && callStatus(call, at) !== "closed" && (
      <p>
        <LinkButton
          href={`/applications/new?call=${call.id}`}
          variant={applications.length > 0 ? "secondary" : "primary"}
        >
          Starta gemensam ansökan
        </LinkButton>
      </p>
    )}
    {call.joint === "not_allowed" && <p>Finansiären tar inte emot gemensamma ansökningar.</p>}
  </section>
);

const Origins: FC<Props> = ({ origins, isAdviser }) =>
  origins.length === 0 ? null : (
    <section aria-labelledby="origins">
      <h2 id="origins">Kommer från</h2>
      <ul>
        {origins.map(({ candidate, source }) => (
          <li>
            {isAdviser ? <a href={paths.candidate(candidate.id)}>{candidate.title}</a> : candidate.title},{" "}
            {source.name}, {moment(candidate.foundAt)}
          </li>
        ))}
      </ul>
    </section>
  );
