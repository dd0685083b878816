import type { FC } from "hono/jsx";
import type { applicationsOfCall } from "../../src/applications/applications";
import type { Board } from "../../src/applications/board";
import type { Instant } from "../../src/calendar";
import type { assessmentHistory } from "../../src/calls/assessments";
import type { Call, otherDatesOf } from "../../src/calls/calls";
import type { Forecast } from "../../src/calls/forecast";
import type { FieldChange, FunderChange } from "../../src/calls/funder-changes";
import type { InterestRow } from "../../src/calls/interests";
import type { CallResult } from "../../src/calls/results";
import type { RuleCheck } from "../../src/calls/rules";
import type { Series } from "../../src/calls/series";
import type { CandidateRow } from "../../src/candidates/candidates";
import type { HistoryRow } from "../../src/history";
import type { Match } from "../../src/needs/matching";
import type { Need } from "../../src/needs/needs";
import type { Plan } from "../../src/planning/plan";
import { moment } from "../format";
import { History } from "../history";
import { Page } from "../layout";
import { paths } from "../paths";
import { planLine } from "../planning/words";
import { SubmitButton } from "../ui/form";
import { Prose } from "../ui/prose";
import { Answers } from "./call-answers";
import { FunderChanges } from "./call-changes";
import { CallFacts, Unconfirmed } from "./call-facts";
import { Needs } from "./call-needs";
import { Standing } from "./call-standing";
import { CallStatusTag } from "./deadline";
import { funderFieldText } from "./words";

export type CallProps = {
  call: Call;
  otherDates: ReturnType<typeof otherDatesOf>;
  confirmedBy: string | null;
  origins: CandidateRow[];
  changes: { change: FunderChange; fields: FieldChange[] }[];
  settled: FunderChange[];
  applications: ReturnType<typeof applicationsOfCall>;
  boards: Map<number, Board>;
  interests: InterestRow[];
  /** Against those who are interested; an application's own are checked against its board. */
  rules: RuleCheck[];
  boardRules: Map<number, RuleCheck[]>;
  assessments: ReturnType<typeof assessmentHistory>;
  result: CallResult | null;
  series: Series | null;
  forecast: Forecast | null;
  /** The calls that went into this one. */
  merged: Call[];
  needs: Match<Need>[];
  history: HistoryRow[];
  isAdviser: boolean;
  mayAnswerFor: (code: string) => boolean;
  at: Instant;
  municipality: (code: string) => string;
  plan: Plan | null;
};

export const CallPage: FC<CallProps> = (props) => {
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
      <FunderChanges {...props} />
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
          {!props.isAdviser && props.interests.some(({ code }) => props.mayAnswerFor(code)) && (
            <p>
              <a href={`/advice/new?call=${call.id}`}>Fråga rådgivaren om utlysningen</a>
            </p>
          )}
        </section>
        <section aria-labelledby="about">
          <h2 id="about">Om utlysningen</h2>
          {call.description ? <Prose text={call.description} /> : <p>Ingen beskrivning är inlagd.</p>}
        </section>
      </div>
      <PlanNote {...props} />
      <Answers {...props} />
      <Standing {...props} />
      <Needs needs={props.needs} />
      <Origins {...props} />
      <Settled {...props} />
      <details>
        <summary>Historik</summary>
        <History rows={props.history} municipality={props.municipality} />
      </details>
    </Page>
  );
};

/** Would the boards be in time? Asked before anybody writes a word. */
const PlanNote: FC<CallProps> = ({ call, plan }) =>
  plan === null ? null : (
    <section aria-labelledby="plan">
      <h2 id="plan">Hinner kommunerna besluta?</h2>
      <p>
        {planLine(plan)} <a href={`${paths.call(call.id)}/planning`}>Se planeringen</a>
      </p>
    </section>
  );

const Origins: FC<CallProps> = ({ call, origins, merged, isAdviser }) => (
  <section aria-labelledby="origins">
    <h2 id="origins">Kommer från</h2>
    {origins.length === 0 && merged.length === 0 && <p>Inlagd för hand.</p>}
    <ul>
      {origins.map(({ candidate, source }) => (
        <li>
          {isAdviser ? <a href={paths.candidate(candidate.id)}>{candidate.title}</a> : candidate.title},{" "}
          {source.name}, {moment(candidate.foundAt)}
        </li>
      ))}
    </ul>
    {merged.map((one) => (
      <form method="post" action={`${paths.call(one.id)}/merging/undoing`}>
        <p>Hit har gått upp: {one.title}</p>
        {isAdviser && (
          <SubmitButton variant="tertiary">Ta tillbaka sammanslagningen av {one.title}</SubmitButton>
        )}
      </form>
    ))}
    {isAdviser && (
      <p>
        <a href={`${paths.call(call.id)}/merging`}>Slå ihop med en annan utlysning</a>
      </p>
    )}
  </section>
);

const Settled: FC<CallProps> = ({ settled }) =>
  settled.length === 0 ? null : (
    <details>
      <summary>Tidigare ändringar hos finansiären</summary>
      <ul>
        {settled.map(({ at, changes, settlement }) => (
          <li>
            {moment(at)}: {changes.map(({ field }) => fieldName(field)).join(", ")} (
            {settlement === "taken_over" ? "togs över" : "lades åt sidan"})
          </li>
        ))}
      </ul>
    </details>
  );

const fieldName = (field: string) =>
  (funderFieldText[field as keyof typeof funderFieldText] ?? field).toLowerCase();
