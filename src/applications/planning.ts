import type { Db } from "../../db/open";
import { dayOf, type Instant } from "../calendar";
import { call } from "../calls/calls";
import { planOfCall } from "../planning/of-call";
import type { Plan } from "../planning/plan";
import { type Application, isOver } from "./applications";
import type { Board } from "./board";

/**
 * Backwards from the deadline to the board of each party that has neither declined nor approved the version that is out;
 * null once nobody's board is waited for.
 */
export function planOfApplication(db: Db, found: Application, { rows }: Board, at: Instant): Plan | null {
  if (isOver(found)) return null;
  const waitedFor = rows.filter(({ state }) => state !== "declined" && state !== "approved");
  return planOfCall(db, call(db, found.callId), waitedFor, dayOf(at));
}
