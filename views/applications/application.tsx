import type { FC, PropsWithChildren } from "hono/jsx";
import { isOver } from "../../src/applications/applications";
import type { Board } from "../../src/applications/board";
import type { Caution } from "../../src/applications/cautions";
import type { Blocker, MissingToSend } from "../../src/applications/readiness";
import type { submissionOf } from "../../src/applications/submission";
import { dayOf } from "../../src/calendar";
import type { RuleCheck } from "../../src/calls/rules";
import type { documentFacts } from "../../src/documents/documents";
import type { Need } from "../../src/needs/needs";
import type { Plan } from "../../src/planning/plan";
import type { Delays } from "../../src/reminders/delays";
import { type AwardStanding, awardLine } from "../awards/standing";
import { RuleList } from "../calls/rule-list";
import { day, names } from "../format";
import { paths } from "../paths";
import { planLine } from "../planning/words";
import { Steps } from "../ui/steps";
import { BoardTable } from "./board-table";
import { ApplicationFrame, type Heading } from "./frame";
import { OwnTask } from "./own-task";
import { participation, Submitted } from "./submitted";
import { WhatNow } from "./what-now";

export type Props = Heading & {
  board: Board;
  delays: Delays;
  missing: MissingToSend[];
  blockers: Blocker[];
  cautions: Caution[];
  /** The funder's rules against those who have said yes. */
  rules: RuleCheck[];
  may: { send: boolean; takeBack: boolean; handIn: boolean; abandon: boolean; resume: boolean };
  nextVersion: number;
  award: AwardStanding;
  submission:
    | (NonNullable<ReturnType<typeof submissionOf>> & { document: ReturnType<typeof documentFacts> })
    | null;
  municipality: (code: string) => string;
  needs: Need[];
  plan: Plan | null;
};

export const ApplicationPage: FC<Props> = (props) => (
  <ApplicationFrame {...props} tab="board" wide>
    <Live {...props}>
      <p class="standing" role="status">
        {standing(props)}
      </p>
      <Steps steps={stepsOf(props)} />
      <PlanNote {...props} />
      <OwnTask {...props} />
      <WhatNow {...props} />
      <Submitted {...props} />
      <Onwards {...props} />
      {!isOver(props.application) && <RuleList rules={props.rules} />}
      <BoardTable {...props} />
    </Live>
    <Origin {...props} />
  </ApplicationFrame>
);

/** Before it is handed in: what the e-service asks. After: where the rest of its life stands. */
const Onwards: FC<Props> = ({ application, submission, isAdviser }) => {
  const path = paths.application(application.id);
  if (submission)
    return (
      <p>
        <a href={paths.award(application.id)}>Se vad som händer efter inlämningen</a>
      </p>
    );
  return isAdviser && !isOver(application) ? (
    <p>
      <a href={`${path}/handing-in`}>Förbered inlämningen</a>: e-tjänst, behörighet och bilagor.
    </p>
  ) : null;
};

/** Whether the boards are in time; the rest is one step away. */
const PlanNote: FC<Props> = ({ application, plan }) =>
  plan === null ? null : (
    <p>
      {planLine(plan)} <a href={`${paths.application(application.id)}/planning`}>Se planeringen</a>
    </p>
  );

/** The needs that it began from. */
const Origin: FC<Props> = ({ needs }) =>
  needs.length === 0 ? null : (
    <section aria-labelledby="origin">
      <h2 id="origin">Behov som ansökan utgår från</h2>
      <ul>
        {needs.map(({ id, title, municipality }) => (
          <li>
            <a href={paths.need(id)}>{title}</a> ({municipality})
          </li>
        ))}
      </ul>
    </section>
  );

/** Comes again every half minute while it goes on, so that nobody needs to ask. Morphing keeps the focus where it is. */
const Live: FC<PropsWithChildren<Props>> = ({ application, children }) => (
  <div
    id="board"
    class="stack"
    {...(isOver(application)
      ? {}
      : {
          "hx-get": paths.application(application.id),
          "hx-trigger": "every 30s",
          "hx-select": "#board",
          "hx-swap": "outerMorph",
        })}
  >
    {children}
  </div>
);

/** The line that says it all. */
export function standing(props: Props): string {
  const { application, board, blockers, submission, award, at } = props;
  const { version, takingPart, members, rows } = board;
  if (application.status === "abandoned") return "Ansökan är nedlagd. Inget har raderats.";
  const line = awardLine(application.status, award, dayOf(at));
  if (application.status === "completion_requested") {
    if (!version) return `${line} Versionen som skickades är tillbakadragen och texten arbetas om.`;
    return blockers.length > 0 ? `${line} ${approvalLine(board)}` : line;
  }
  if (line) return line;
  if (submission) {
    return `Inlämnad ${day(submission.submittedOn)} med referens ${submission.funderReference}. ${participation(board, submission.memberCount)}`;
  }
  if (!version) {
    const yes = rows.filter(({ state }) => state === "takes_part").length;
    const silent = rows.filter(({ state }) => state === "asked").length;
    return `${yes} av ${members} kommuner vill delta. ${silent === 0 ? "Alla har svarat." : `${silent} har inte svarat.`} Texten är ett utkast.`;
  }
  if (blockers.length === 0) {
    return `Alla ${takingPart} har godkänt version ${version.number}. Ansökan kan lämnas in.`;
  }
  return approvalLine(board);
}

function approvalLine({ version, approved, takingPart, rows }: Board): string {
  const waiting = rows.filter(({ state }) => state === "awaiting").map(({ shortName }) => shortName);
  const whom = waiting.length > 0 ? ` Väntar på ${names(waiting)}.` : "";
  return `${approved} av ${takingPart} har godkänt version ${version?.number}.${whom}`;
}

function stepsOf({ application, submission, board, blockers, award }: Props) {
  const submitted = submission !== null;
  const answered = board.rows.every(({ state }) => state !== "asked");
  const out = board.version !== undefined;
  const allApproved = out && board.approved === board.takingPart;
  const state = (done: boolean, now: boolean) =>
    (done ? "done" : now ? "now" : "later") as "done" | "now" | "later";
  return [
    { label: "Kommunerna svarar", state: state(answered, !out) },
    { label: "Projektägaren säger ja", state: state(board.ownerConsent !== undefined, !out) },
    { label: "Texten skickas för godkännande", state: state(out, answered) },
    {
      label: "Socialcheferna godkänner",
      state: state(allApproved, out),
      note: out ? `${board.approved} av ${board.takingPart}` : undefined,
    },
    { label: "Ansökan lämnas in", state: state(submitted, out && blockers.length === 0) },
    {
      label: "Finansiären beslutar",
      state: state(award.decision !== undefined, submitted && application.status !== "withdrawn"),
    },
  ];
}
