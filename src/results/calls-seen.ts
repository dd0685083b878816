import { asc } from "drizzle-orm";
import type { Db } from "../../db/open";
import { callAssessments } from "../../db/schema";
import { yearOf } from "../calendar";
import type { Assessment } from "../calls/assessments";
import type { CallGroup } from "./call-groups";

export type SeenCall = { year: number; funder: string; assessment: Assessment["state"] | null };

/**
 * Each call once, in the year it was put in; one that had closed before that, in the year it closed. With what the
 * network thinks of it now.
 */
export function callsSeen(db: Db, groups: ReadonlyMap<number, CallGroup>): SeenCall[] {
  const assessments = db
    .select({ callId: callAssessments.callId, state: callAssessments.state })
    .from(callAssessments)
    .orderBy(asc(callAssessments.id))
    .all();
  const standing = new Map(assessments.map(({ callId, state }) => [groups.get(callId)?.id, state]));
  return [...new Set(groups.values())].map(({ id, funder, addedOn, deadlineOn }) => ({
    year: yearOf(deadlineOn !== null && deadlineOn < addedOn ? deadlineOn : addedOn),
    funder,
    assessment: standing.get(id) ?? null,
  }));
}

/** Somebody has said what the network thinks of it; to watch it is to wait with that. */
export function isAssessed({ assessment }: SeenCall): boolean {
  return assessment !== null && assessment !== "watched";
}
