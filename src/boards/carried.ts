import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { accessions, persons, roles } from "../../db/schema";

/** What rests on a board's decision, which may have had several ids: an accession, somebody's role. */
export function carriedBy(db: Db, decisionIds: readonly number[]) {
  const ids = [...decisionIds];
  const entries = db
    .select({ on: accessions.chosenFromOn })
    .from(accessions)
    .where(and(inArray(accessions.boardDecisionId, ids), isNull(accessions.abandonedAt)))
    .all();
  const held = db
    .select({ role: roles.role, name: persons.name, byPost: roles.byPost, on: roles.fromOn })
    .from(roles)
    .innerJoin(persons, eq(persons.id, roles.personId))
    .where(and(inArray(roles.boardDecisionId, ids), isNull(roles.correctedAt)))
    .all();
  return [
    ...entries.map((entry) => ({ kind: "accession" as const, ...entry })),
    ...held.map((role) => ({ kind: "role" as const, ...role })),
  ];
}

export type Carried = ReturnType<typeof carriedBy>[number];
