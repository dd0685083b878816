import type { Day } from "../calendar";
import type { GrantMoney, GrantPaymentKind } from "./money";

export type RequisitionFacts = { requestedOn: Day; amountSek: number; note: string };

export type PaymentFacts = {
  kind: GrantPaymentKind;
  /** Whom the owner paid, or who paid back; null for the funder. */
  municipalityCode: string | null;
  amountSek: number;
  paidOn: Day;
  reference: string;
};

/** Sent in twice: it is there already. */
export function isRepeatedRequisition(before: readonly RequisitionFacts[], form: RequisitionFacts): boolean {
  return before.some(
    ({ requestedOn, amountSek, note }) =>
      requestedOn === form.requestedOn && amountSek === form.amountSek && note === form.note,
  );
}

export function isRepeatedPayment(before: readonly PaymentFacts[], form: PaymentFacts): boolean {
  return before.some(
    (one) =>
      one.kind === form.kind &&
      one.municipalityCode === form.municipalityCode &&
      one.amountSek === form.amountSek &&
      one.paidOn === form.paidOn &&
      one.reference === form.reference,
  );
}

/** The most that can have moved that way: nobody gets more than its share, and nothing goes on that has not come. */
export function mostThatCanMove(money: GrantMoney, kind: GrantPaymentKind, code: string | null): number {
  const atOwner = money.receivedSek - money.passedOnSek - money.repaidSek;
  const partner = money.parties.find((one) => one.code === code && !one.isOwner);
  switch (kind) {
    case "received":
      return money.toReceiveSek;
    case "passed_on":
      return partner ? Math.max(0, Math.min(partner.shareSek - partner.heldSek, atOwner)) : 0;
    case "returned":
      return partner ? partner.heldSek : 0;
    case "repaid":
      return atOwner;
  }
}
