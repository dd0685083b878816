import type { Db } from "../../../db/open";
import { applications } from "../../../db/schema";
import { type Application, isOver } from "../../applications/applications";
import { type Board, board } from "../../applications/board";
import type { Instant } from "../../calendar";
import { type Call, call } from "../../calls/calls";
import { type Delay, standingDelays } from "../delays";

export type Running = { found: Application; standing: Board; call: Call; delays: Map<string, Delay> };

/** The applications in which somebody is waited for, with where each municipality stands. */
export function runningApplications(db: Db, at: Instant): Running[] {
  return db
    .select()
    .from(applications)
    .all()
    .filter((found) => !isOver(found))
    .map((found) => ({
      found,
      standing: board(db, found, at),
      call: call(db, found.callId),
      delays: standingDelays(db, found.id),
    }));
}
