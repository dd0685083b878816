import { and, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { grantPayments, requisitions } from "../../db/schema";
import { application } from "../applications/applications";
import { recordCorrection } from "../corrections";
import { addDocument, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { grantPaymentsOf, moneyOf, requisitionsOf } from "./money";
import {
  isRepeatedPayment,
  isRepeatedRequisition,
  mostThatCanMove,
  type PaymentFacts,
  type RequisitionFacts,
} from "./money-moves";
import { tellOfAward, toldBy } from "./telling";

type RequisitionForm = RequisitionFacts & { file: Upload | null };

/** The owner asks for money: never for more than is granted. The same one sent twice is one. */
export function askForMoney(db: Db, id: number, form: RequisitionForm, act: Act): boolean {
  requireRoleOrUtlyst(act.by, "adviser");
  return db.transaction((tx) => {
    const found = application(tx, id);
    if (found.status !== "granted") refuse("not_granted_now");
    const { file, ...facts } = form;
    if (isRepeatedRequisition(requisitionsOf(tx, id), form)) return false;
    if (form.amountSek > moneyOf(tx, id, found.ownerCode).toRequestSek) refuse("more_than_there_is");
    const documentId = file && addDocument(tx, file, act);
    tx.insert(requisitions)
      .values({ applicationId: id, ...facts, documentId, ...toldBy(act) })
      .run();
    const { amountSek, requestedOn } = form;
    tellOfAward(tx, id, "requisition_sent", act, { amountSek, requestedOn });
    return true;
  });
}

/** Money has moved. The same kind, party, day, sum and reference again is the same payment: false, and nothing is added. */
export function recordGrantPayment(db: Db, id: number, form: PaymentFacts, act: Act): boolean {
  requireRoleOrUtlyst(act.by, "adviser");
  return db.transaction((tx) => {
    const found = application(tx, id);
    if (found.status !== "granted") refuse("not_granted_now");
    if (isRepeatedPayment(grantPaymentsOf(tx, id), form)) return false;
    const most = mostThatCanMove(moneyOf(tx, id, found.ownerCode), form.kind, form.municipalityCode);
    if (form.amountSek > most) refuse("more_than_there_is");
    tx.insert(grantPayments)
      .values({ applicationId: id, ...form, ...toldBy(act) })
      .run();
    const { kind, amountSek, paidOn, municipalityCode } = form;
    tellOfAward(tx, id, "grant_paid", act, { kind, amountSek, paidOn }, municipalityCode);
    return true;
  });
}

/** Recorded wrongly: the row stays, marked, and counts no more. Refused when something later rests on it. */
export function strikePayment(db: Db, id: number, paymentId: number, reason: string, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    const found = application(tx, id);
    if (found.status !== "granted") refuse("not_granted_now");
    const before = grantPaymentsOf(tx, id).find((one) => one.id === paymentId) ?? refuse("not_found");
    tx.update(grantPayments)
      .set({ correctedAt: act.at })
      .where(and(eq(grantPayments.id, paymentId), eq(grantPayments.applicationId, id)))
      .run();
    const after = moneyOf(tx, id, found.ownerCode);
    if (after.parties.some(({ heldSek }) => heldSek < 0)) refuse("more_than_there_is");
    const { kind, amountSek, paidOn, reference, municipalityCode } = before;
    const was = { kind, amountSek, paidOn, reference };
    const fact = { fact: "grant_payments", factId: paymentId, replacementId: null } as const;
    recordCorrection(tx, { ...fact, municipalityCode, was, became: null, reason }, act);
    tellOfAward(tx, id, "grant_payment_struck", act, { ...was, reason }, municipalityCode);
  });
}

export function strikeRequisition(db: Db, id: number, requisitionId: number, reason: string, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    if (application(tx, id).status !== "granted") refuse("not_granted_now");
    const before = requisitionsOf(tx, id).find((one) => one.id === requisitionId) ?? refuse("not_found");
    tx.update(requisitions).set({ correctedAt: act.at }).where(eq(requisitions.id, requisitionId)).run();
    const { amountSek, requestedOn } = before;
    const was = { amountSek, requestedOn };
    const fact = { fact: "requisitions", factId: requisitionId, replacementId: null } as const;
    recordCorrection(tx, { ...fact, was, became: null, reason }, act);
    tellOfAward(tx, id, "requisition_struck", act, { ...was, reason });
  });
}
