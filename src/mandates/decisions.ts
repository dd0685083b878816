import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { boardDecisions, minutesExtracts, partyDecisions, versions } from "../../db/schema";
import { boardDecision } from "../boards/board-decisions";
import type { Day } from "../calendar";
import { refuse } from "../refusal";
import { stateOfDecision } from "./decision-state";

/** What is recorded of a municipality's decision, with what the minutes say of it. */
export type PartyDecision = ReturnType<typeof decisionsOf>[number];

/** The standing ones of an application, the newest first. */
export function decisionsOf(db: Db, applicationId: number, code?: string) {
  const rows = db
    .select({ decision: partyDecisions, paragraph: boardDecisions, version: versions.number })
    .from(partyDecisions)
    .leftJoin(boardDecisions, eq(boardDecisions.id, partyDecisions.boardDecisionId))
    .leftJoin(versions, eq(versions.id, partyDecisions.versionId))
    .where(
      and(
        eq(partyDecisions.applicationId, applicationId),
        code === undefined ? undefined : eq(partyDecisions.municipalityCode, code),
        isNull(partyDecisions.correctedAt),
      ),
    )
    .orderBy(desc(partyDecisions.id))
    .all();
  const minutes = minutesOf(db, applicationId);
  return rows.map(({ decision, paragraph, version }) => {
    const inMinutes = paragraph?.correctedAt ? boardDecision(db, paragraph.id) : paragraph;
    const said = minutes.get(decision.id);
    const immediate = inMinutes?.immediateApproval ?? false;
    const decidedOn = inMinutes?.decidedOn ?? decision.decidedOn;
    return {
      id: decision.id,
      applicationId: decision.applicationId,
      code: decision.municipalityCode,
      form: decision.form,
      outcome: decision.outcome,
      boardDecisionId: inMinutes?.id ?? null,
      boardId: inMinutes?.boardId ?? decision.boardId,
      boardName: inMinutes?.boardName ?? decision.boardName,
      decidedOn,
      paragraph: inMinutes?.paragraph ?? "",
      caseNumber: inMinutes?.caseNumber || decision.caseNumber,
      wording: inMinutes?.wording ?? "",
      immediateApproval: immediate,
      adjustedOn: said?.adjustedOn ?? (immediate ? decidedOn : null),
      documentId: said?.documentId ?? inMinutes?.documentId ?? null,
      decider: decision.decider,
      reference: decision.reference,
      reason: decision.reason,
      versionNumber: version,
      carriesOwnership: decision.carriesOwnership,
      at: decision.at,
      byName: decision.byName,
    };
  });
}

/** The newest approval of the minutes and the newest extract of each decision. */
function minutesOf(db: Db, applicationId: number) {
  const rows = db
    .select({
      decisionId: minutesExtracts.decisionId,
      adjustedOn: minutesExtracts.adjustedOn,
      documentId: minutesExtracts.documentId,
    })
    .from(minutesExtracts)
    .innerJoin(partyDecisions, eq(partyDecisions.id, minutesExtracts.decisionId))
    .where(eq(partyDecisions.applicationId, applicationId))
    .orderBy(asc(minutesExtracts.id))
    .all();
  const newest = new Map<number, { adjustedOn: Day | null; documentId: number | null }>();
  for (const { decisionId, adjustedOn, documentId } of rows) {
    const before = newest.get(decisionId);
    newest.set(decisionId, {
      adjustedOn: adjustedOn ?? before?.adjustedOn ?? null,
      documentId: documentId ?? before?.documentId ?? null,
    });
  }
  return newest;
}

/** The one that counts for each party. */
export function standingDecisions(db: Db, applicationId: number): Map<string, PartyDecision> {
  return new Map(
    decisionsOf(db, applicationId)
      .toReversed()
      .map((one) => [one.code, one]),
  );
}

export function partyDecision(
  db: Db,
  { applicationId, code }: { applicationId: number; code: string },
  id: number,
) {
  return decisionsOf(db, applicationId, code).find((one) => one.id === id) ?? refuse("not_found");
}

/** For the packet and the readiness: where each party's decision stands, and its extract from the minutes. */
export function applicationDecisions(db: Db, applicationId: number) {
  return [...standingDecisions(db, applicationId).values()].map((decision) => ({
    code: decision.code,
    documentId: decision.documentId,
    versionNumber: decision.versionNumber,
    state: stateOfDecision(decision),
  }));
}
