import { and, asc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { type GRANT_PAYMENT_KINDS, grantPayments, requisitions } from "../../db/schema";
import { municipality } from "../membership/register";
import { outcomesOf } from "./report-outcomes";
import { reportsOf } from "./reports";
import { sumOf, termsOf } from "./terms";

export type GrantPaymentKind = (typeof GRANT_PAYMENT_KINDS)[number];
export type GrantPayment = typeof grantPayments.$inferSelect;
export type Requisition = typeof requisitions.$inferSelect;

export function requisitionsOf(db: Db, applicationId: number): Requisition[] {
  return db
    .select()
    .from(requisitions)
    .where(and(eq(requisitions.applicationId, applicationId), isNull(requisitions.correctedAt)))
    .orderBy(asc(requisitions.requestedOn), asc(requisitions.id))
    .all();
}

export function grantPaymentsOf(db: Db, applicationId: number): GrantPayment[] {
  return db
    .select()
    .from(grantPayments)
    .where(and(eq(grantPayments.applicationId, applicationId), isNull(grantPayments.correctedAt)))
    .orderBy(asc(grantPayments.paidOn), asc(grantPayments.id))
    .all();
}

/** One municipality's part: what it is granted, has been given, has used. One that has left and was paid stands here too. */
export type PartyMoney = {
  code: string;
  name: string;
  isOwner: boolean;
  shareSek: number;
  /** The owner's own part is what has not gone on to others. */
  heldSek: number;
  usedSek: number | null;
};

export type GrantMoney = {
  grantedSek: number;
  requestedSek: number;
  receivedSek: number;
  passedOnSek: number;
  repaidSek: number;
  /** By the final report, once it has been handed in; null before. */
  usedSek: number | null;
  /** Granted and not received yet. */
  toReceiveSek: number;
  toRequestSek: number;
  /** Received, not used and not paid back yet; null before the final report is handed in. */
  toRepaySek: number | null;
  parties: PartyMoney[];
};

/** Where the money is. All sums are whole kronor and add up. */
export function moneyOf(db: Db, applicationId: number, ownerCode: string): GrantMoney {
  const terms = termsOf(db, applicationId);
  const payments = grantPaymentsOf(db, applicationId);
  const paid = (kind: GrantPaymentKind, code?: string) =>
    sumOf(
      payments
        .filter((one) => one.kind === kind && (code === undefined || one.municipalityCode === code))
        .map(({ amountSek }) => amountSek),
    );
  const grantedSek = terms?.grantedSek ?? 0;
  const requestedSek = sumOf(requisitionsOf(db, applicationId).map(({ amountSek }) => amountSek));
  const receivedSek = paid("received");
  const repaidSek = paid("repaid");
  const passedOnSek = paid("passed_on") - paid("returned");
  const final = reportsOf(db, applicationId).find(({ kind }) => kind === "final");
  const used = final ? outcomesOf(db, final.id) : new Map<string, { usedSek: number }>();
  const usedSek = final?.submission ? sumOf([...used.values()].map((outcome) => outcome.usedSek)) : null;
  const shares = new Map(terms?.shares.map(({ code, shareSek }) => [code, shareSek]) ?? []);
  const codes = new Set([...shares.keys(), ...payments.flatMap((one) => one.municipalityCode ?? [])]);
  const parties = [...codes].map((code): PartyMoney => {
    const isOwner = code === ownerCode;
    return {
      code,
      name: municipality(db, code).formalName,
      isOwner,
      shareSek: shares.get(code) ?? 0,
      heldSek: isOwner
        ? receivedSek - passedOnSek - repaidSek
        : paid("passed_on", code) - paid("returned", code),
      usedSek: used.get(code)?.usedSek ?? null,
    };
  });
  return {
    grantedSek,
    requestedSek,
    receivedSek,
    passedOnSek,
    repaidSek,
    usedSek,
    toReceiveSek: Math.max(0, grantedSek - receivedSek),
    toRequestSek: Math.max(0, grantedSek - requestedSek),
    toRepaySek: usedSek === null ? null : Math.max(0, receivedSek - usedSek - repaidSek),
    parties: parties.toSorted((a, b) => Number(b.isOwner) - Number(a.isOwner)),
  };
}
