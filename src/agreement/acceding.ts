import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { accessions } from "../../db/schema";
import { beginMembership } from "../agreement/memberships";
import { type BoardDecisionForm, recordBoardDecision } from "../boards/board-decisions";
import { type Day, dayOf } from "../calendar";
import type { Upload } from "../documents/documents";
import type { Act } from "../history";
import { municipality } from "../membership/register";
import { addMunicipality, type MunicipalityForm } from "../membership/registration";
import { tellOfMunicipality } from "../membership/telling";
import { requireKeeper } from "../people/permissions";
import { appointRepresentative, endRepresentativeOf } from "../people/representatives";
import { refuse } from "../refusal";
import { accessionDay } from "./accession-day";
import { type Accession, accession, accessionsOf } from "./accessions";
import { requireAgreement } from "./agreement";
import { membership, overlapsAnother } from "./memberships";
import { addSignature, type SignatureForm } from "./signatures";

/**
 * A municipality, by its code or new to the register, asks to become party from a day. Refused when it is party then or
 * later, or on its way in already.
 */
export function beginAccession(
  db: Db,
  form: { municipality: string | MunicipalityForm; chosenFromOn: Day; basis: string },
  act: Act,
): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    const { municipality: whose, chosenFromOn, basis } = form;
    if (typeof whose !== "string") addMunicipality(tx, whose, act);
    const municipalityCode = typeof whose === "string" ? municipality(tx, whose).code : whose.code;
    const agreementId = requireAgreement(tx, dayOf(act.at)).id;
    if (overlapsAnother(tx, { municipalityCode, fromOn: chosenFromOn, exitOn: null }))
      refuse("already_member");
    if (accessionsOf(tx, municipalityCode).some(isOpen)) refuse("accession_pending");
    const { id } = tx
      .insert(accessions)
      .values({ agreementId, municipalityCode, chosenFromOn, basis, at: act.at })
      .returning({ id: accessions.id })
      .get();
    tellOfMunicipality(
      tx,
      municipalityCode,
      { event: "accession_begun", details: { fromOn: chosenFromOn } },
      act,
    );
    return id;
  });
}

const isOpen = ({ membershipId, abandonedAt }: Accession) => membershipId === null && abandonedAt === null;

/** For a membership that was in the register before its decision and signed copy: a place for them. Made once. */
export function openAccessionOf(db: Db, membershipId: number, act: Act): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    const { agreementId, municipalityCode, fromOn } = membership(tx, membershipId);
    const made = accessionsOf(tx, municipalityCode).find((one) => one.membershipId === membershipId);
    if (made) return made.id;
    return tx
      .insert(accessions)
      .values({ agreementId, municipalityCode, chosenFromOn: fromOn, membershipId, at: act.at })
      .returning({ id: accessions.id })
      .get().id;
  });
}

/** The papers that the board decided by, a line each. */
export function tellBasis(db: Db, id: number, basis: string, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const found = accession(tx, id);
    if (found.abandonedAt !== null) refuse("accession_settled");
    if (found.basis === basis) return;
    tx.update(accessions).set({ basis }).where(eq(accessions.id, id)).run();
    const details = { from: found.basis, to: basis };
    tellOfMunicipality(tx, found.municipalityCode, { event: "accession_basis_told", details }, act);
  });
}

type Decision = Omit<BoardDecisionForm, "municipalityCode">;

/** The competent board's decision; the same one may appoint the representative (clause 6). */
export function decideAccession(
  db: Db,
  id: number,
  form: Decision & { representative: { personId: number; byPost: string } | null },
  act: Act,
): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const { representative, ...decision } = form;
    const { municipalityCode, agreementFromOn, chosenFromOn, ...found } = accession(tx, id);
    if (found.abandonedAt !== null) refuse("accession_settled");
    if (found.decision !== null) refuse("accession_decided");
    const boardDecisionId = recordBoardDecision(tx, { municipalityCode, ...decision }, act);
    tx.update(accessions).set({ boardDecisionId }).where(eq(accessions.id, id)).run();
    const { boardName, decidedOn, paragraph, caseNumber } = decision;
    const details = { board: boardName, decidedOn, paragraph, caseNumber };
    tellOfMunicipality(tx, municipalityCode, { event: "accession_decided", details }, act);
    if (representative) {
      const fromOn = accessionDay({ agreementFromOn, decidedOn, chosenFromOn });
      appointRepresentative(tx, { municipalityCode, fromOn, boardDecisionId, ...representative }, act);
    }
    completeAccession(tx, id, act);
  });
}

/** The signature under the agreement ("Försäkran"); the signed copy may come later. */
export function signAccession(
  db: Db,
  id: number,
  form: SignatureForm & { document: Upload | null },
  act: Act,
): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const { municipalityCode, agreementId, ...found } = accession(tx, id);
    if (found.abandonedAt !== null) refuse("accession_settled");
    if (found.signature !== null) refuse("accession_signed");
    const signatureId = addSignature(tx, { agreementId, amendmentId: null, municipalityCode }, form, act);
    tx.update(accessions).set({ signatureId }).where(eq(accessions.id, id)).run();
    const details = { signedOn: form.signedOn, signedBy: form.signedBy };
    tellOfMunicipality(tx, municipalityCode, { event: "accession_signed", details }, act);
    completeAccession(tx, id, act);
  });
}

/** Clause 15: with both the decision and the signature the municipality is party. */
function completeAccession(db: Db, id: number, act: Act): void {
  const { agreementId, municipalityCode, agreementFromOn, chosenFromOn, ...found } = accession(db, id);
  if (found.membershipId !== null || found.decision === null || found.signature === null) return;
  const fromOn = accessionDay({ agreementFromOn, chosenFromOn, decidedOn: found.decision.decidedOn });
  const membershipId = beginMembership(db, { agreementId, municipalityCode, fromOn }, act);
  db.update(accessions).set({ membershipId }).where(eq(accessions.id, id)).run();
}

/** The municipality does not become party after all and needs no representative; what was written stays. */
export function abandonAccession(db: Db, id: number, reason: string, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const found = accession(tx, id);
    if (!isOpen(found)) refuse("accession_settled");
    tx.update(accessions).set({ abandonedAt: act.at }).where(eq(accessions.id, id)).run();
    if (found.boardDecisionId !== null) endRepresentativeOf(tx, found.boardDecisionId, act);
    tellOfMunicipality(
      tx,
      found.municipalityCode,
      { event: "accession_abandoned", details: { reason } },
      act,
    );
  });
}
