import type { Day, Instant } from "../calendar";
import type { FunderField, FunderGroup } from "../calls/funder-facts";
import type { PlanState } from "../planning/party-plan";
import type { PlanCause } from "../planning/replanning";
import type { Doubt } from "../sources/doubt";

/** A deadline as a letter tells it: a moment, a day, or neither. */
export type DeadlineFacts = {
  on: Day | null;
  at: Instant | null;
  text: string;
  rolling: boolean;
  /** Whether somebody has compared it with the funder's page; letters of before lack it. */
  confirmed?: boolean;
  /** The call's, which rises with every change; letters of before lack it. */
  revision?: number;
};

/** An application whose call's last day has moved, and as what the receiver has to do with it. */
export type MovedApplication = {
  id: number;
  title: string;
  as: "adviser" | "contact" | "director";
  /** The receiver's municipality; null for the adviser. */
  code: string | null;
  /** Municipalities whose board was in time for the old day and is not for the new one; letters of before lack it. */
  tooLate?: string[];
};

/** Letters about calls, where they come from, and what they do to plans. */
export type CallLetters = {
  deadline_moved: {
    callId: number;
    callTitle: string;
    funder: string;
    from: DeadlineFacts;
    to: DeadlineFacts;
    /** The day that working days are counted from. */
    movedOn: Day;
    applications: MovedApplication[];
    adviser: { name: string; email: string } | null;
  };
  plan_changed: {
    municipality: string;
    as: "adviser" | "contact";
    /** Null when the call's own times have changed. */
    board: { id: number; name: string } | null;
    cause: PlanCause;
    /** The meeting's day, where it is one meeting that made it. */
    meetsOn: Day | null;
    applications: { id: number; title: string; deadlineOn: Day; from: PlanState; to: PlanState }[];
    adviser: { name: string; email: string } | null;
  };
  call_changed: {
    callId: number;
    callTitle: string;
    funder: string;
    /** Of a text only that it is another; "" elsewhere for nothing said. */
    changes: { field: FunderField; group: FunderGroup; from: string; to: string }[];
  };
  interest_asked: {
    callId: number;
    callTitle: string;
    funder: string;
    deadline: DeadlineFacts;
    municipality: string;
    adviser: { name: string; email: string } | null;
    personal?: boolean;
  };
  new_hits: {
    searches: {
      id: number;
      name: string;
      /** All that are new; the first of them are named. */
      hits: number;
      calls: { id: number; title: string; funder: string; deadline: DeadlineFacts }[];
    }[];
  };
  source_unsure: {
    sourceId: number;
    name: string;
    reason: Doubt;
    /** Of the last visit, when it gave nothing. */
    failure: string | null;
    detail: string;
  };
  source_recovered: { sourceId: number; name: string; unsureSince: Instant };
};
