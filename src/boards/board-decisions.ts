import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { boardDecisions } from "../../db/schema";
import type { Day } from "../calendar";
import { correctionFrom } from "../corrections";
import { addDocument, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";

export type BoardDecision = typeof boardDecisions.$inferSelect;

export type BoardDecisionForm = {
  municipalityCode: string;
  boardId: number | null;
  boardName: string;
  decidedOn: Day;
  paragraph: string;
  caseNumber: string;
  wording: string;
  immediateApproval: boolean;
  document?: Upload | null;
};

/** The decision as it stands: where the one with that id was corrected, the one that replaced it. */
export function boardDecision(db: Db, id: number): BoardDecision {
  const found =
    db.select().from(boardDecisions).where(eq(boardDecisions.id, id)).get() ?? refuse("not_found");
  const replacement =
    found.correctedAt === null ? null : correctionFrom(db, "board_decisions", id)?.replacementId;
  return replacement ? boardDecision(db, replacement) : found;
}

/** What a board has decided about the network; what follows from it points here. */
export function recordBoardDecision(db: Db, { document, ...form }: BoardDecisionForm, act: Act): number {
  requireRoleOrUtlyst(act.by, "administrator", "coordinator");
  return db.transaction((tx) => {
    const documentId = document ? addDocument(tx, document, act, "network") : null;
    return tx
      .insert(boardDecisions)
      .values({ ...form, documentId, at: act.at, byId: act.by.personId })
      .returning({ id: boardDecisions.id })
      .get().id;
  });
}
