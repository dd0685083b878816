import { and, desc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { boardDecisions } from "../../db/schema";
import type { Day } from "../calendar";
import { correctionFrom, correctionThatLedTo, recordCorrection } from "../corrections";
import { addDocument, type Upload } from "../documents/documents";
import { type Act, record } from "../history";
import { municipality } from "../membership/register";
import { refuse } from "../refusal";
import { board } from "./boards";
import { carriedBy } from "./carried";
import { requireKeeper } from "./keepers";
import { plainCaseNumber, plainParagraph } from "./minute-paragraph";

export type BoardDecision = typeof boardDecisions.$inferSelect;

export type BoardDecisionForm = {
  municipalityCode: string;
  /** Null when the board is not in the register. */
  boardId: number | null;
  /** As the board was called then. */
  boardName: string;
  decidedOn: Day;
  paragraph: string;
  caseNumber: string;
  wording: string;
  immediateApproval: boolean;
  /** The extract from the minutes. */
  document?: Upload | null;
};

/** The standing ones, the newest first. */
export function boardDecisionsOf(db: Db, code: string): BoardDecision[] {
  return db
    .select()
    .from(boardDecisions)
    .where(and(eq(boardDecisions.municipalityCode, code), isNull(boardDecisions.correctedAt)))
    .orderBy(desc(boardDecisions.decidedOn), desc(boardDecisions.id))
    .all();
}

/**
 * The decision as it stands: where the one with that id was corrected, the one that replaced it. One that was struck out is
 * answered with its mark, since others may still point at it.
 */
export function boardDecision(db: Db, id: number): BoardDecision {
  const found = row(db, id);
  const replacement =
    found.correctedAt === null ? null : correctionFrom(db, "board_decisions", id)?.replacementId;
  return replacement ? boardDecision(db, replacement) : found;
}

function row(db: Db, id: number): BoardDecision {
  return db.select().from(boardDecisions).where(eq(boardDecisions.id, id)).get() ?? refuse("not_found");
}

/**
 * One decision can carry several things (an accession and a representative), so the same board, day and paragraph is the
 * same decision: its id is answered, and one that says something else about it is refused with `board_decision_known`.
 */
export function recordBoardDecision(db: Db, form: BoardDecisionForm, act: Act): number {
  requireKeeper(act, form.municipalityCode);
  return addBoardDecision(db, form, act);
}

/** The same, for a room that has asked by its own rule who may. */
export function addBoardDecision(db: Db, form: BoardDecisionForm, act: Act): number {
  return db.transaction((tx) => {
    const { document, ...facts } = plain(tx, form);
    const known = boardDecisionsOf(tx, form.municipalityCode).find((other) => isSame(other, facts));
    if (known) return saysNothingNew(known, facts, document) ? known.id : refuse("board_decision_known");
    const documentId = document ? addDocument(tx, document, act, "network") : null;
    const id = insert(tx, { ...facts, documentId }, act);
    tell(tx, row(tx, id), "board_decision_recorded", act);
    return id;
  });
}

function plain(db: Db, form: BoardDecisionForm): BoardDecisionForm {
  municipality(db, form.municipalityCode);
  if (form.boardId !== null && board(db, form.boardId).municipalityCode !== form.municipalityCode)
    refuse("not_found");
  return {
    ...form,
    paragraph: plainParagraph(form.paragraph) ?? form.paragraph.trim(),
    caseNumber: plainCaseNumber(form.caseNumber),
  };
}

type Facts = Omit<BoardDecisionForm, "document">;

const isSame = (one: BoardDecision, other: Facts) =>
  one.decidedOn === other.decidedOn &&
  one.paragraph === other.paragraph &&
  one.boardName.toLocaleLowerCase("sv") === other.boardName.toLocaleLowerCase("sv");

const saysNothingNew = (known: BoardDecision, facts: Facts, document?: Upload | null) =>
  !document &&
  (facts.caseNumber === "" || facts.caseNumber === known.caseNumber) &&
  (facts.wording === "" || facts.wording === known.wording) &&
  facts.immediateApproval === known.immediateApproval;

function insert(db: Db, facts: Facts & { documentId: number | null }, act: Act): number {
  return db
    .insert(boardDecisions)
    .values({ ...facts, at: act.at, byId: act.by.personId })
    .returning({ id: boardDecisions.id })
    .get().id;
}

function tell(
  db: Db,
  { municipalityCode, boardName, decidedOn, paragraph }: BoardDecision,
  event: "board_decision_recorded" | "board_decision_corrected",
  act: Act,
  reason?: string,
): void {
  const details = { boardName, decidedOn, paragraph, ...(reason !== undefined && { reason }) };
  record(db, { subject: "municipality", subjectId: municipalityCode, event, municipalityCode, details }, act);
}

type DecisionCorrection = Omit<BoardDecisionForm, "municipalityCode" | "document">;

/**
 * What stands instead, or null when nothing does; the extract follows along. A decision that something rests on is not
 * struck out (`board_decision_carries`).
 */
export function correctBoardDecision(
  db: Db,
  id: number,
  form: DecisionCorrection | null,
  reason: string,
  act: Act,
): number | null {
  return db.transaction((tx) => {
    const before = row(tx, id);
    requireKeeper(act, before.municipalityCode);
    if (before.correctedAt !== null) refuse("board_decision_corrected");
    if (form === null && carriedBy(tx, idsThrough(tx, id)).length > 0) refuse("board_decision_carries");
    tx.update(boardDecisions).set({ correctedAt: act.at }).where(eq(boardDecisions.id, id)).run();
    const { municipalityCode, documentId } = before;
    const became = form && { ...plain(tx, { ...form, municipalityCode }), documentId };
    const replacementId = became && insert(tx, became, act);
    recordCorrection(
      tx,
      {
        fact: "board_decisions",
        factId: id,
        replacementId,
        municipalityCode,
        was: shown(before),
        became: became && shown(became),
        reason,
      },
      act,
    );
    tell(tx, before, "board_decision_corrected", act, reason);
    return replacementId;
  });
}

const shown = ({ boardName, decidedOn, paragraph, caseNumber, wording, immediateApproval }: Facts) => ({
  boardName,
  decidedOn,
  paragraph,
  caseNumber,
  wording,
  immediateApproval,
});

/** The decision's id and those that it had before it was corrected: others may point at any of them. */
export function idsThrough(db: Db, id: number): number[] {
  const earlier = correctionThatLedTo(db, "board_decisions", id);
  return earlier ? [id, ...idsThrough(db, earlier.factId)] : [id];
}
