import { inArray } from "drizzle-orm";
import type { Db } from "../../../db/open";
import { applications } from "../../../db/schema";
import { type Application, UNDER_WAY } from "../../applications/applications";
import { type Board, board } from "../../applications/board";
import { planOfApplication } from "../../applications/planning";
import { openCompletion } from "../../awards/completions";
import type { Day, Instant } from "../../calendar";
import { type Call, call } from "../../calls/calls";
import type { Plan } from "../../planning/plan";
import { type Delays, delaysOf } from "../delays";

export type Running = {
  found: Application;
  standing: Board;
  call: Call;
  /** The funder's last day: for the application, or for what it has asked for since. */
  lastDay: Day | null;
  plan: Plan | null;
  delays: Delays;
};

/** The applications in which somebody is waited for, with where each municipality stands. */
export function runningApplications(db: Db, at: Instant): Running[] {
  return db
    .select()
    .from(applications)
    .where(inArray(applications.status, [...UNDER_WAY]))
    .all()
    .map((found) => {
      const towards = call(db, found.callId);
      const completion = found.status === "completion_requested" ? openCompletion(db, found.id) : undefined;
      const standing = board(db, found, at);
      return {
        found,
        standing,
        call: towards,
        lastDay: completion?.request.dueOn ?? towards.deadlineOn,
        plan: planOfApplication(db, found, standing, at),
        delays: delaysOf(db, found, standing),
      };
    });
}
