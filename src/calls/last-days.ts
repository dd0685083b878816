import { and, asc, between, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { calls } from "../../db/schema";
import type { Day } from "../calendar";

/** Every call whose last day lies between the two, both included; rolling ones have none. */
export function callsWithLastDay(db: Db, from: Day, until: Day) {
  return db
    .select({
      id: calls.id,
      title: calls.title,
      deadlineOn: calls.deadlineOn,
      deadlineConfirmedAt: calls.deadlineConfirmedAt,
      createdAt: calls.createdAt,
    })
    .from(calls)
    .where(and(isNull(calls.mergedIntoId), between(calls.deadlineOn, from, until)))
    .orderBy(asc(calls.deadlineOn), asc(calls.id))
    .all()
    .map(({ deadlineOn, ...call }) => ({ ...call, deadlineOn: deadlineOn as Day }));
}
