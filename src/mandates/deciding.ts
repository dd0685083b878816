import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { minutesExtracts, partyDecisions } from "../../db/schema";
import { addOwnerConsent } from "../applications/answering";
import { versionNumbered } from "../applications/applications";
import { addBoardDecision } from "../boards/board-decisions";
import { type Day, dayOf } from "../calendar";
import { recordCorrection } from "../corrections";
import { addDocument, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { refuse } from "../refusal";
import { type DecisionForm, type DecisionOutcome, standsInMinutes } from "./decision-state";
import { decisionsOf, type PartyDecision, partyDecision } from "./decisions";
import { keptApplication, type PartyKey } from "./doers";
import { tellOfParty } from "./happenings";
import { giveMandate, type MandateHolder, mandatesFrom } from "./mandates";

export type DecidingForm = {
  form: DecisionForm;
  outcome: DecisionOutcome;
  /** Null when the board is not in the register. */
  boardId: number | null;
  boardName: string;
  /** For a proposal, the meeting that it is meant for. */
  decidedOn: Day | null;
  paragraph: string;
  caseNumber: string;
  wording: string;
  immediateApproval: boolean;
  adjustedOn: Day | null;
  decider: string;
  reference: string;
  reason: string;
  /** The version it was about; null when it was none that had been sent. */
  versionNumber: number | null;
  /** Who is given leave to sign by the same decision. */
  mandate: (MandateHolder & { ceilingSek: number | null; validUntilOn: Day | null }) | null;
  /** The same decision says yes to owning the project, perhaps on a condition. */
  ownership: { condition: string } | null;
  extract?: Upload | null;
};

/**
 * Records what a municipality has decided about taking part. One decision can carry several points: taking part, who signs,
 * and owning the project; each becomes a fact of its own that points back here. The same again changes nothing; what
 * the board says later is a new row, and the newest stands.
 */
export function recordDecision(db: Db, key: PartyKey, form: DecidingForm, act: Act): number {
  return db.transaction((tx) => {
    const found = keptApplication(tx, key, act);
    const { applicationId, code } = key;
    const isDecided = form.outcome !== "proposed";
    const inMinutes = isDecided && standsInMinutes(form.form);
    const boardDecisionId = inMinutes ? paragraphOf(tx, code, form, act) : null;
    const versionId =
      form.versionNumber === null ? null : versionNumbered(tx, applicationId, form.versionNumber).id;
    const granted = form.outcome === "granted";
    const carriesOwnership = granted && form.ownership !== null && found.ownerCode === code;
    const facts = {
      form: form.form,
      outcome: form.outcome,
      boardDecisionId,
      boardId: form.boardId,
      boardName: form.boardName,
      decidedOn: form.decidedOn,
      decider: form.decider,
      reference: form.reference,
      reason: form.reason,
      caseNumber: form.caseNumber,
      versionId,
      carriesOwnership,
    };
    const [standing] = decisionsOf(tx, applicationId, code);
    if (standing && repeats(tx, standing, facts)) {
      addMinutes(tx, standing, form, act);
      return standing.id;
    }
    const { id } = tx
      .insert(partyDecisions)
      .values({
        applicationId,
        municipalityCode: code,
        ...facts,
        at: act.at,
        byId: act.by.personId,
        byName: act.by.name,
      })
      .returning({ id: partyDecisions.id })
      .get();
    const { outcome, boardName, decidedOn, paragraph } = form;
    tellOfParty(
      tx,
      key,
      "participation_decided",
      { form: form.form, outcome, boardName, decidedOn, paragraph },
      act,
    );
    addMinutes(tx, partyDecision(tx, key, id), form, act);
    if (granted && form.mandate) {
      const { mandate } = form;
      const from = { applicationId, fromOn: form.decidedOn ?? dayOf(act.at) };
      const rest = { decisionId: id, delegationId: null, source: "" };
      giveMandate(tx, code, { ...mandate, ...from, ...rest }, act);
    }
    if (carriesOwnership) addOwnerConsent(tx, found, form.ownership?.condition ?? "", act);
    return id;
  });
}

function paragraphOf(db: Db, code: string, form: DecidingForm, act: Act): number {
  const { boardId, boardName, decidedOn, paragraph, caseNumber, wording, immediateApproval } = form;
  return addBoardDecision(
    db,
    {
      municipalityCode: code,
      boardId,
      boardName,
      decidedOn: decidedOn ?? refuse("not_found"),
      paragraph,
      caseNumber,
      wording,
      immediateApproval,
    },
    act,
  );
}

type Facts = Omit<
  typeof partyDecisions.$inferInsert,
  "id" | "at" | "byName" | "byId" | "applicationId" | "municipalityCode" | "correctedAt"
>;

/** A double click, or the same form from an old page. */
function repeats(db: Db, standing: PartyDecision, facts: Facts): boolean {
  const row = db.select().from(partyDecisions).where(eq(partyDecisions.id, standing.id)).get();
  return (
    row !== undefined && (Object.keys(facts) as (keyof Facts)[]).every((name) => row[name] === facts[name])
  );
}

/** That the minutes are approved, and the extract from them; what is known already is not written again. */
export function addMinutes(
  db: Db,
  decision: PartyDecision,
  { adjustedOn, extract }: { adjustedOn: Day | null; extract?: Upload | null },
  act: Act,
): void {
  const approved = standsInMinutes(decision.form) && adjustedOn !== decision.adjustedOn ? adjustedOn : null;
  if (approved === null && !extract) return;
  if (decision.outcome === "proposed") refuse("no_minutes_needed");
  const documentId = extract ? addDocument(db, extract, act, "network") : null;
  db.insert(minutesExtracts)
    .values({
      decisionId: decision.id,
      adjustedOn: approved,
      documentId,
      at: act.at,
      byId: act.by.personId,
      byName: act.by.name,
    })
    .run();
  const { applicationId, code } = decision;
  tellOfParty(
    db,
    { applicationId, code },
    "minutes_added",
    { adjustedOn: approved, hasExtract: documentId !== null },
    act,
  );
}

/** Later than the decision: the § has been approved, or the extract has come. */
export function recordMinutes(
  db: Db,
  key: PartyKey,
  id: number,
  form: { adjustedOn: Day | null; extract?: Upload | null },
  act: Act,
): void {
  db.transaction((tx) => {
    keptApplication(tx, key, act);
    addMinutes(tx, partyDecision(tx, key, id), form, act);
  });
}

/** It was wrong from the beginning; the one before it counts again. Refused while a mandate rests on it. */
export function strikeDecision(db: Db, key: PartyKey, id: number, reason: string, act: Act): void {
  db.transaction((tx) => {
    keptApplication(tx, key, act);
    const struck = partyDecision(tx, key, id);
    if (mandatesFrom(tx, id).length > 0) refuse("participation_carries");
    tx.update(partyDecisions).set({ correctedAt: act.at }).where(eq(partyDecisions.id, id)).run();
    const { form, outcome, boardName, decidedOn, paragraph } = struck;
    const was = { form, outcome, boardName, decidedOn, paragraph };
    const correction = { fact: "party_decisions", factId: id, replacementId: null, became: null } as const;
    recordCorrection(tx, { ...correction, municipalityCode: key.code, was, reason }, act);
    tellOfParty(tx, key, "participation_struck", { ...was, reason }, act);
  });
}
