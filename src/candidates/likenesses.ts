import { eq, inArray, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { calls, candidateDecisions, candidateLikenesses, candidates, sources } from "../../db/schema";
import { standing } from "./candidates";

/** A candidate or call that one may be the same as, whichever of the two was found like the other. */
export type Likeness = { percent: number } & (
  | { call: { id: number; title: string } }
  | { other: { id: number; title: string; source: string; decision: string | null } }
);

export function likenessesOf(db: Db, id: number): Likeness[] {
  const toCalls = db
    .select({ percent: candidateLikenesses.percent, call: { id: calls.id, title: calls.title } })
    .from(candidateLikenesses)
    .innerJoin(calls, eq(calls.id, candidateLikenesses.callId))
    .where(eq(candidateLikenesses.candidateId, id))
    .all();
  return [...toOthers(db, id, "of"), ...toOthers(db, id, "to"), ...toCalls].toSorted(
    (a, b) => b.percent - a.percent,
  );
}

function toOthers(db: Db, id: number, direction: "of" | "to") {
  const { candidateId, otherId } = candidateLikenesses;
  const [mine, theirs] = direction === "of" ? [candidateId, otherId] : [otherId, candidateId];
  return db
    .select({
      percent: candidateLikenesses.percent,
      other: {
        id: candidates.id,
        title: candidates.title,
        source: sources.name,
        decision: candidateDecisions.decision,
      },
    })
    .from(candidateLikenesses)
    .innerJoin(candidates, eq(candidates.id, theirs))
    .innerJoin(sources, eq(sources.id, candidates.sourceId))
    .leftJoin(candidateDecisions, standing)
    .where(eq(mine, id))
    .all();
}

/** Those of them that are like something else. */
export function haveLikenesses(db: Db, ids: readonly number[]): Set<number> {
  const { candidateId, otherId } = candidateLikenesses;
  const rows = db
    .select({ candidateId, otherId })
    .from(candidateLikenesses)
    .where(or(inArray(candidateId, [...ids]), inArray(otherId, [...ids])))
    .all();
  return new Set(rows.flatMap((row) => [row.candidateId, row.otherId ?? row.candidateId]));
}
