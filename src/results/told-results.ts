import { asc } from "drizzle-orm";
import type { Db } from "../../db/open";
import { callResults } from "../../db/schema";
import { type Day, dayOf } from "../calendar";
import type { CallResult } from "../calls/results";
import type { CallGroup } from "./call-groups";

export type ToldResult = {
  result: Exclude<CallResult["result"], "not_applied">;
  grantedSek: number;
  /** The call's last day, since nobody has told the day of the decision; else the day it was told. */
  on: Day;
};

/** What the adviser has told of a call as a whole, by call: the newest telling stands, also among merged calls. */
export function toldResults(db: Db, groups: ReadonlyMap<number, CallGroup>): Map<CallGroup, ToldResult> {
  const rows = db.select().from(callResults).orderBy(asc(callResults.id)).all();
  const told = new Map<CallGroup, ToldResult>();
  for (const { callId, result, grantedSek, at } of rows) {
    const group = groups.get(callId);
    if (!group) continue;
    told.delete(group);
    if (result === "not_applied") continue;
    const isGrant = result === "granted" || result === "part_granted";
    told.set(group, {
      result,
      grantedSek: isGrant ? (grantedSek ?? 0) : 0,
      on: group.deadlineOn ?? dayOf(at),
    });
  }
  return told;
}
