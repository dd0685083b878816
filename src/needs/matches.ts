import { and, asc, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { calls } from "../../db/schema";
import type { Instant } from "../calendar";
import { hasStatus } from "../calls/call-filter";
import type { Call } from "../calls/calls";
import { type Match, matching } from "./matching";
import { currentNeeds, type Need } from "./needs";

type Written = Pick<Need, "title" | "text" | "targetGroups">;

const textOfNeed = ({ title, text, targetGroups }: Written) => [title, text, targetGroups].join("\n");

export const textOfCall = (call: Pick<Call, "title" | "programme" | "description" | "eligibleApplicants">) =>
  [call.title, call.programme, call.description, call.eligibleApplicants].join("\n");

/** Current needs that a text, a call's say, speaks of; the closest first. */
export function needsMatching(db: Db, text: string, limit: number): Match<Need>[] {
  const others = currentNeeds(db).map((need) => ({ of: need, text: textOfNeed(need) }));
  return matching(text, others, limit);
}

/** What an application to the call can begin from: the needs already chosen, then others that the call speaks of. */
export function needsForCall(db: Db, call: Call | null, chosen: readonly number[], limit: number): Need[] {
  const current = currentNeeds(db).filter(({ id }) => chosen.includes(id));
  const fitting = call ? needsMatching(db, textOfCall(call), limit) : [];
  return [...current, ...fitting.map(({ of }) => of).filter(({ id }) => !chosen.includes(id))];
}

/** What other municipalities need of the same kind. */
export function needsLike(db: Db, need: Need, limit: number): Match<Need>[] {
  const others = currentNeeds(db)
    .filter(({ municipalityCode }) => municipalityCode !== need.municipalityCode)
    .map((other) => ({ of: other, text: textOfNeed(other) }));
  return matching(textOfNeed(need), others, limit);
}

/** As many of those that are not closed as are read through for a need; those that close first. */
const CALLS_READ = 300;

/** Calls, not closed, that speak of the need. */
export function callsMatching(db: Db, need: Need, at: Instant, limit: number): Match<Call>[] {
  const current = db
    .select()
    .from(calls)
    .where(and(hasStatus("current", at), isNull(calls.mergedIntoId)))
    .orderBy(asc(calls.closingOrder), asc(calls.id))
    .limit(CALLS_READ)
    .all();
  const others = current.map((call) => ({ of: call, text: textOfCall(call) }));
  return matching(textOfNeed(need), others, limit);
}
