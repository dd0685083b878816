import type { Db } from "../../db/open";
import type { Application } from "../applications/applications";
import { submissionOf } from "../applications/submission";
import type { Day, Instant } from "../calendar";
import { changesOf } from "./changes";
import { leftToClose } from "./closing";
import { completionStanding, openCompletion } from "./completions";
import { awardDatesOf } from "./dates";
import type { GrantMoney } from "./money";
import { type ReportKind, reportsOf } from "./reports";

/** What comes next, who waits for it and by when; without a day it is done when it can be. */
export type NextStep = { on: Day | null } & (
  | { what: "await_decision"; since: Day }
  | { what: "reply_to_completion"; id: number; unsent: boolean; waiting: number }
  | { what: "ask_for_money"; leftSek: number }
  | { what: "await_money"; leftSek: number }
  | { what: "write_report" | "await_acceptance"; id: number; kind: ReportKind }
  | { what: "repay"; leftSek: number }
  | { what: "await_change"; id: number; since: Day }
  | { what: "end_project" }
  | { what: "close" }
);

/** The soonest first; what has no day comes last. */
export function nextSteps(db: Db, found: Application, money: GrantMoney, at: Instant): NextStep[] {
  const steps = found.status === "granted" ? ofProject(db, found, money) : atFunder(db, found, at);
  const order = ({ on }: NextStep) => on ?? "9999";
  return steps.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

function atFunder(db: Db, found: Application, at: Instant): NextStep[] {
  switch (found.status) {
    case "submitted": {
      const since = submissionOf(db, found.id)?.submittedOn;
      return since ? [{ what: "await_decision", since, on: null }] : [];
    }
    case "completion_requested": {
      const open = openCompletion(db, found.id);
      if (!open) return [];
      const { unsent, blockers } = completionStanding(db, found, at);
      const { id, dueOn: on } = open.request;
      return [{ what: "reply_to_completion", id, on, unsent, waiting: blockers.length }];
    }
    case "rejected":
    case "withdrawn":
      return [{ what: "close", on: null }];
    default:
      return [];
  }
}

function ofProject(db: Db, found: Application, money: GrantMoney): NextStep[] {
  const dates = awardDatesOf(db, found.id);
  const dayOfKind = (kind: "requisition_due" | "project_ends") =>
    dates.find((date) => date.kind === kind)?.on ?? null;
  const asked = Math.max(0, money.requestedSek - money.receivedSek);
  const notAsked = Math.max(0, money.toReceiveSek - asked);
  const steps: NextStep[] = reportsOf(db, found.id)
    .filter(({ acceptance }) => acceptance === null)
    .map(({ id, kind, dueOn, submission }) =>
      submission === null
        ? { what: "write_report", id, kind, on: dueOn }
        : { what: "await_acceptance", id, kind, on: null },
    );
  const ends = dayOfKind("project_ends");
  const isReported = money.usedSek !== null;
  if (ends && !isReported) steps.push({ what: "end_project", on: ends });
  if (asked > 0) steps.push({ what: "await_money", leftSek: asked, on: null });
  if (notAsked > 0 && !isReported)
    steps.push({ what: "ask_for_money", leftSek: notAsked, on: dayOfKind("requisition_due") });
  if ((money.toRepaySek ?? 0) > 0) steps.push({ what: "repay", leftSek: money.toRepaySek ?? 0, on: null });
  for (const { request, decision } of changesOf(db, found.id)) {
    if (decision === null)
      steps.push({ what: "await_change", id: request.id, since: request.askedOn, on: null });
  }
  if (leftToClose(db, found).length === 0) steps.push({ what: "close", on: null });
  return steps;
}
