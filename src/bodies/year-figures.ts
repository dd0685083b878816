import { and, count, desc, eq, gte, isNull, lt } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications, callResults, calls, submissions, versions } from "../../db/schema";
import { readContent } from "../applications/content";
import { dayOf, type Instant, instantAt } from "../calendar";

const startOf = (year: number): Instant => instantAt(`${year}-01-01`, "00:00");

/** What the evaluation of a year (clause 11) begins from, counted from what has been done in Utlyst. */
export function yearFigures(db: Db, year: number) {
  const [from, to] = [startOf(year), startOf(year + 1)];
  const seen = db
    .select({ count: count() })
    .from(calls)
    .where(and(gte(calls.createdAt, from), lt(calls.createdAt, to), isNull(calls.mergedIntoId)))
    .get();
  const opened = db
    .select({ count: count() })
    .from(applications)
    .where(and(gte(applications.openedAt, from), lt(applications.openedAt, to)))
    .get();
  const handedIn = db
    .select({ content: versions.content })
    .from(submissions)
    .innerJoin(versions, eq(versions.id, submissions.versionId))
    .where(
      and(gte(submissions.submittedOn, `${year}-01-01`), lt(submissions.submittedOn, `${year + 1}-01-01`)),
    )
    .all();
  const parties = handedIn.flatMap(({ content }) => readContent(content).parties.map(({ code }) => code));
  return {
    callsSeen: seen?.count ?? 0,
    applicationsOpened: opened?.count ?? 0,
    applicationsHandedIn: handedIn.length,
    municipalitiesTakingPart: new Set(parties).size,
    ...granted(db, year),
  };
}

export type YearFigures = ReturnType<typeof yearFigures>;

/**
 * Of calls that closed in the year, since the register knows no day of the funder's decision; a call without a last
 * day counts in the year that the result was told.
 */
function granted(db: Db, year: number): { callsGranted: number; grantedSek: number } {
  const rows = db
    .select({
      callId: callResults.callId,
      result: callResults.result,
      grantedSek: callResults.grantedSek,
      at: callResults.at,
      deadlineOn: calls.deadlineOn,
    })
    .from(callResults)
    .innerJoin(calls, eq(calls.id, callResults.callId))
    .where(isNull(calls.mergedIntoId))
    .orderBy(desc(callResults.id))
    .all();
  const counted = new Set<number>();
  const yes = rows.filter(({ callId, result, deadlineOn, at }) => {
    if (counted.has(callId)) return false;
    counted.add(callId);
    const isGranted = result === "granted" || result === "part_granted";
    return isGranted && (deadlineOn ?? dayOf(at)).startsWith(`${year}-`);
  });
  return {
    callsGranted: yes.length,
    grantedSek: yes.reduce((sum, { grantedSek }) => sum + (grantedSek ?? 0), 0),
  };
}
