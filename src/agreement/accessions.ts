import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import type { Db } from "../../db/open";
import { accessions, agreements, boardDecisions, municipalities, signatures } from "../../db/schema";
import { type BoardDecision, boardDecision } from "../boards/board-decisions";
import { refuse } from "../refusal";

function accessionsWhere(db: Db, where?: SQL) {
  return db
    .select({
      accession: accessions,
      municipality: {
        shortName: municipalities.shortName,
        formalName: municipalities.formalName,
        genitive: municipalities.genitive,
      },
      agreementFromOn: agreements.fromOn,
      decision: boardDecisions,
      signature: signatures,
    })
    .from(accessions)
    .innerJoin(municipalities, eq(municipalities.code, accessions.municipalityCode))
    .innerJoin(agreements, eq(agreements.id, accessions.agreementId))
    .leftJoin(boardDecisions, eq(boardDecisions.id, accessions.boardDecisionId))
    .leftJoin(signatures, eq(signatures.id, accessions.signatureId))
    .where(where)
    .orderBy(asc(accessions.id))
    .all()
    .map(({ accession, municipality, decision, ...rest }) => ({
      ...accession,
      ...municipality,
      ...rest,
      decision: standingDecision(db, decision),
    }));
}

/** A decision that was corrected since is told as it stands; one that was struck out is none. */
function standingDecision(db: Db, decision: BoardDecision | null): BoardDecision | null {
  if (decision === null || decision.correctedAt === null) return decision;
  const standing = boardDecision(db, decision.id);
  return standing.correctedAt === null ? standing : null;
}

/** A municipality's way in, with the board's decision and the signature where they are there. */
export type Accession = ReturnType<typeof accessionsWhere>[number];

export function accession(db: Db, id: number): Accession {
  return accessionsWhere(db, eq(accessions.id, id))[0] ?? refuse("not_found");
}

/** Begun and neither complete nor abandoned (clause 15). */
export function pendingAccessions(db: Db): Accession[] {
  return accessionsWhere(db, and(isNull(accessions.membershipId), isNull(accessions.abandonedAt)));
}

export function accessionsOf(db: Db, municipalityCode: string): Accession[] {
  return accessionsWhere(db, eq(accessions.municipalityCode, municipalityCode));
}

/** By membership; a membership that was there before Utlyst has none until somebody adds it. */
export function accessionsOfMembers(db: Db): Map<number, Accession> {
  return new Map(
    accessionsWhere(db).flatMap((one): [number, Accession][] =>
      one.membershipId === null ? [] : [[one.membershipId, one]],
    ),
  );
}
