import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { accessions, applications, partyDecisions, persons, roles } from "../../db/schema";

/** What rests on a board's decision, which may have had several ids: an accession, somebody's role, taking part in an application. */
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
  const joined = db
    .select({ applicationId: applications.id, title: applications.title })
    .from(partyDecisions)
    .innerJoin(applications, eq(applications.id, partyDecisions.applicationId))
    .where(and(inArray(partyDecisions.boardDecisionId, ids), isNull(partyDecisions.correctedAt)))
    .all();
  return [
    ...entries.map((entry) => ({ kind: "accession" as const, ...entry })),
    ...held.map((role) => ({ kind: "role" as const, ...role })),
    ...joined.map((application) => ({ kind: "application" as const, ...application })),
  ];
}

export type Carried = ReturnType<typeof carriedBy>[number];
