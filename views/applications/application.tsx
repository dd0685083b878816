import type { FC, PropsWithChildren } from "hono/jsx";
import { isOver } from "../../src/applications/applications";
import type { Board } from "../../src/applications/board";
import type { Caution } from "../../src/applications/cautions";
import type { Blocker, MissingToSend } from "../../src/applications/readiness";
import type { submissionOf } from "../../src/applications/submission";
import type { RuleCheck } from "../../src/calls/rules";
import type { documentFacts } from "../../src/documents/documents";
import type { Need } from "../../src/needs/needs";
import type { Plan } from "../../src/planning/plan";
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
  missing: MissingToSend[];
  blockers: Blocker[];
  cautions: Caution[];
  /** The funder's rules against those who have said yes. */
  rules: RuleCheck[];
  may: { send: boolean; takeBack: boolean; handIn: boolean; abandon: boolean; resume: boolean };
  nextVersion: number;
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
      {!isOver(props.application) && <RuleList rules={props.rules} />}
      <BoardTable {...props} />
    </Live>
    <Origin {...props} />
  </ApplicationFrame>
);

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
export function standing({ application, board, blockers, submission }: Props): string {
  const { version, approved, takingPart, members, rows } = board;
  if (application.status === "abandoned") return "Ansökan är nedlagd. Inget har raderats.";
  if (submission && isOver(application)) {
    return `Inlämnad ${day(submission.submittedOn)} med referens ${submission.funderReference}. ${participation(board, submission.memberCount)}`;
  }
  if (!version && application.status === "completion_requested") {
    return "Finansiären har begärt komplettering. Versionen som skickades är tillbakadragen och texten arbetas om.";
  }
  if (!version) {
    const yes = rows.filter(({ state }) => state === "takes_part").length;
    const silent = rows.filter(({ state }) => state === "asked").length;
    return `${yes} av ${members} kommuner vill delta. ${silent === 0 ? "Alla har svarat." : `${silent} har inte svarat.`} Texten är ett utkast.`;
  }
  if (blockers.length === 0) {
    const can = submission ? "Kompletteringen" : "Ansökan";
    return `Alla ${takingPart} har godkänt version ${version.number}. ${can} kan lämnas in.`;
  }
  const waiting = rows.filter(({ state }) => state === "awaiting").map(({ shortName }) => shortName);
  const whom = waiting.length > 0 ? ` Väntar på ${names(waiting)}.` : "";
  return `${approved} av ${takingPart} har godkänt version ${version.number}.${whom}`;
}

function stepsOf({ submission, board, blockers }: Props) {
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
  ];
}
