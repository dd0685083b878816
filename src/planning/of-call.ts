import type { Db } from "../../db/open";
import type { Day } from "../calendar";
import type { Call } from "../calls/calls";
import { type Plan, planFor } from "./plan";

type Planned = Pick<Call, "deadlineOn" | "deadlinePrecision" | "signingDays">;

/** The plan towards a call's last day; null when no day is known, or when it has passed. */
export function planOfCall(
  db: Db,
  { deadlineOn, deadlinePrecision, signingDays }: Planned,
  parties: readonly { code: string; shortName: string }[],
  today: Day,
): Plan | null {
  const isDay = deadlinePrecision === "day" || deadlinePrecision === "instant";
  if (!isDay || deadlineOn === null || deadlineOn < today || parties.length === 0) return null;
  return planFor(db, parties, { deadlineOn, signingDays }, today);
}
