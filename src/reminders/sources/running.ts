import { inArray } from "drizzle-orm";
import type { Db } from "../../../db/open";
import { applications } from "../../../db/schema";
import { type Application, UNDER_WAY } from "../../applications/applications";
import { type Board, board } from "../../applications/board";
import { planOfApplication } from "../../applications/planning";
import type { Instant } from "../../calendar";
import { type Call, call } from "../../calls/calls";
import type { Plan } from "../../planning/plan";
import { type Delay, standingDelays } from "../delays";

export type Running = {
  found: Application;
  standing: Board;
  call: Call;
  plan: Plan | null;
  delays: Map<string, Delay>;
};

/** The applications in which somebody is waited for, with where each municipality stands. */
export function runningApplications(db: Db, at: Instant): Running[] {
  return db
    .select()
    .from(applications)
    .where(inArray(applications.status, [...UNDER_WAY]))
    .all()
    .map((found) => {
      const standing = board(db, found, at);
      const plan = planOfApplication(db, found, standing, at);
      return { found, standing, plan, call: call(db, found.callId), delays: standingDelays(db, found.id) };
    });
}
