import type { PartyState } from "../applications/board";
import type { Requirements } from "../applications/requirements";
import type { Ground } from "../applications/signoffs";
import type { Day } from "../calendar";
import { type DecisionState, isReported, standsInMinutes, stateOfDecision } from "./decision-state";
import type { PartyDecision } from "./decisions";
import { type Finding, stops } from "./mandate-check";
import type { PartnerFormState } from "./partner-forms";

/** One municipality's way from the question to a signed form, in its order. */
export const TASKS = [
  "answer",
  "case",
  "board_papers",
  "decision",
  "extract",
  "mandate",
  "approval",
  "partner_form",
  "delegation_report",
] as const;
export type TaskName = (typeof TASKS)[number];

export const TASK_STATES = [
  "cannot_start",
  "not_started",
  "in_progress",
  "done",
  "not_needed",
  "changes_requested",
] as const;
export type TaskState = (typeof TASK_STATES)[number];

export type Doer = "contact" | "registrar" | "board" | "secretary" | "director" | "adviser";

/** Why it stands where it does, when the state alone does not say it. */
export type TaskNote =
  | "declined"
  | "not_asked_for"
  | "no_version"
  | "not_in_version"
  | "nothing_decided"
  | "by_delegation"
  | "not_delegated"
  | "told_by_director"
  | "interested"
  | Exclude<DecisionState, "usable">
  | PartnerFormState
  | Finding["what"];

export type Task = { task: TaskName; state: TaskState; who: Doer; byOn: Day | null; note: TaskNote | null };

/** The last days that planning gives a party; null where none is known. */
export type TaskDays = {
  papersOn: Day | null;
  meetsOn: Day | null;
  decideBy: Day | null;
  /** When everything must be with the adviser. */
  readyBy: Day | null;
};

/** All that is known of one party. */
export type PartyFacts = {
  state: PartyState;
  /** The director has had the version that is out open. */
  opened: boolean;
  versionIsOut: boolean;
  requirements: Requirements;
  caseNumber: string;
  papersAreIn: boolean;
  decision: Pick<PartyDecision, "form" | "outcome" | "adjustedOn" | "documentId"> | undefined;
  /** What the director's standing approval rests on. */
  ground: Ground | null;
  /** What speaks against signing on the best mandate there is; null when there is none. */
  mandate: Finding[] | null;
  form: PartnerFormState | undefined;
  reportedOn: Day | null;
  days: TaskDays;
};

type Standing = Pick<Task, "state"> & { note?: TaskNote; who?: Doer };

export function tasksOf(party: PartyFacts): Task[] {
  return TASKS.map((task) => {
    const { who = DOERS[task], note = null, state } = standingOf[task](party);
    return { task, state, who, note, byOn: isOpen(state) ? lastDay[task](party.days) : null };
  });
}

/** Somebody still has something to do about it. */
export function isOpen(state: TaskState): boolean {
  return state !== "done" && state !== "not_needed";
}

const DOERS: Record<TaskName, Doer> = {
  answer: "contact",
  case: "registrar",
  board_papers: "contact",
  decision: "board",
  extract: "secretary",
  mandate: "contact",
  approval: "director",
  partner_form: "director",
  delegation_report: "secretary",
};

const lastDay: Record<TaskName, (days: TaskDays) => Day | null> = {
  answer: ({ papersOn, decideBy }) => papersOn ?? decideBy,
  case: ({ papersOn, decideBy }) => papersOn ?? decideBy,
  board_papers: ({ papersOn }) => papersOn,
  decision: ({ meetsOn, decideBy }) => meetsOn ?? decideBy,
  extract: ({ decideBy }) => decideBy,
  mandate: ({ decideBy }) => decideBy,
  approval: ({ readyBy }) => readyBy,
  partner_form: ({ readyBy }) => readyBy,
  // At the board's next meeting, whenever that is.
  delegation_report: () => null,
};

const DONE: Standing = { state: "done" };
const NOT_STARTED: Standing = { state: "not_started" };
const unneeded = (note: TaskNote): Standing => ({ state: "not_needed", note });

const unlessDeclined =
  (standing: (party: PartyFacts) => Standing) =>
  (party: PartyFacts): Standing =>
    party.state === "declined" ? unneeded("declined") : standing(party);

const decidedOnDelegation = ({ decision, ground }: PartyFacts): boolean =>
  decision ? isReported(decision.form) : ground === "delegation";

const standingOf: Record<TaskName, (party: PartyFacts) => Standing> = {
  answer: ({ state }) => {
    if (state === "asked") return NOT_STARTED;
    return state === "interested" ? { state: "in_progress", note: "interested" } : DONE;
  },

  case: unlessDeclined(({ caseNumber }) => (caseNumber === "" ? NOT_STARTED : DONE)),

  board_papers: unlessDeclined((party) => {
    if (decidedOnDelegation(party)) return unneeded("by_delegation");
    if (party.papersAreIn || isDecided(party) || party.ground) return DONE;
    return party.versionIsOut || party.decision ? NOT_STARTED : { state: "cannot_start", note: "no_version" };
  }),

  decision: unlessDeclined((party) => {
    const { decision, ground, requirements, papersAreIn } = party;
    if (!decision) {
      if (ground === "delegation" || (ground && requirements.decisionsRequired === "none"))
        return { state: "done", note: "told_by_director" };
      return papersAreIn ? { state: "in_progress" } : NOT_STARTED;
    }
    const state = stateOfDecision(decision);
    if (state === "usable") return DONE;
    if (state === "referred_back" || state === "rejected") return { state: "changes_requested", note: state };
    return { state: "in_progress", note: state, who: state === "awaiting_minutes" ? "secretary" : "board" };
  }),

  extract: unlessDeclined((party) => {
    const { decision } = party;
    if (decision?.documentId) return DONE;
    if (decidedOnDelegation(party)) return unneeded("by_delegation");
    if (party.requirements.decisionsRequired === "none" && !decision) return unneeded("not_asked_for");
    if (decision?.form === "none_needed") return unneeded("not_asked_for");
    return isDecided(party) ? NOT_STARTED : { state: "cannot_start", note: "nothing_decided" };
  }),

  mandate: unlessDeclined((party) => {
    const { mandate } = party;
    const doubt = mandate?.find(stops) ?? mandate?.[0];
    if (mandate && doubt)
      return { state: stops(doubt) ? "changes_requested" : "in_progress", note: doubt.what };
    if (mandate) return DONE;
    if (decidedOnDelegation(party)) return unneeded("by_delegation");
    return party.requirements.decisionsRequired === "none" ? unneeded("not_asked_for") : NOT_STARTED;
  }),

  approval: unlessDeclined(({ state, versionIsOut, opened }) => {
    if (!versionIsOut) return { state: "cannot_start", note: "no_version" };
    if (state === "not_in_version") return { state: "cannot_start", note: "not_in_version", who: "adviser" };
    if (state === "approved") return DONE;
    return opened ? { state: "in_progress" } : NOT_STARTED;
  }),

  partner_form: unlessDeclined(({ requirements, versionIsOut, form }) => {
    if (requirements.partnerForms === "none") return unneeded("not_asked_for");
    if (form === "checked") return DONE;
    if (form === "awaiting_check") return { state: "in_progress", note: form, who: "adviser" };
    if (form) return { state: "changes_requested", note: form };
    return versionIsOut ? NOT_STARTED : { state: "cannot_start", note: "no_version" };
  }),

  delegation_report: unlessDeclined((party) => {
    if (!decidedOnDelegation(party)) return unneeded("not_delegated");
    return party.reportedOn === null ? NOT_STARTED : DONE;
  }),
};

function isDecided({ decision }: PartyFacts): boolean {
  if (!decision) return false;
  const state = stateOfDecision(decision);
  return (
    state === "usable" ||
    state === "awaiting_minutes" ||
    (state === "rejected" && standsInMinutes(decision.form))
  );
}
