import { and, asc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { feePayments, feeRuns, municipalities } from "../../db/schema";
import type { Day } from "../calendar";
import { recordCorrection } from "../corrections";
import type { Act } from "../history";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import { feeRunsOf, feeSharesOf, withReplaced } from "./fee-runs";
import { tellOfYear } from "./fee-years";

/** Below zero: paid back. */
type PaymentForm = { amountSek: number; receivedOn: Day; reference: string };

const rows = (db: Db) =>
  db
    .select({
      id: feePayments.id,
      runId: feePayments.runId,
      year: feeRuns.year,
      code: feePayments.municipalityCode,
      formalName: municipalities.formalName,
      amountSek: feePayments.amountSek,
      receivedOn: feePayments.receivedOn,
      reference: feePayments.reference,
      correctedAt: feePayments.correctedAt,
    })
    .from(feePayments)
    .innerJoin(feeRuns, eq(feeRuns.id, feePayments.runId))
    .innerJoin(municipalities, eq(municipalities.code, feePayments.municipalityCode));

/** What has come in of a year, in the order it came. */
export function paymentsOf(db: Db, year: number) {
  return rows(db)
    .where(and(eq(feeRuns.year, year), isNull(feePayments.correctedAt)))
    .orderBy(asc(feePayments.receivedOn), asc(feePayments.id))
    .all();
}

export type Payment = ReturnType<typeof paymentsOf>[number];

export function payment(db: Db, year: number, id: number): Payment {
  const found = rows(db)
    .where(and(eq(feePayments.id, id), eq(feeRuns.year, year)))
    .get();
  return found ?? refuse("not_found");
}

/**
 * What a municipality has paid on a run; also who was only in one that it took the place of may be paid back. The same
 * amount, day and reference again is the same payment, sent twice: false, and nothing is added.
 */
export function receivePayment(
  db: Db,
  where: { year: number; runId: number; code: string },
  form: PaymentForm,
  act: Act,
): boolean {
  requireKeeper(act);
  return db.transaction((tx) => {
    const { year, runId, code } = where;
    const runs = feeRunsOf(tx, year);
    const run = runs.find(({ id }) => id === runId) ?? refuse("not_found");
    if (run.replacedById !== null) refuse("fee_run_replaced");
    const concerned = withReplaced(runs, run).flatMap(({ id }) => feeSharesOf(tx, id));
    if (!concerned.some((share) => share.code === code)) refuse("paid_by_nobody");
    if (paymentsOf(tx, year).some((one) => one.runId === runId && one.code === code && isSame(one, form)))
      return false;
    tx.insert(feePayments)
      .values({ runId, municipalityCode: code, ...form, at: act.at, byId: act.by.personId })
      .run();
    tellOfYear(tx, year, "fee_paid", act, { amountSek: form.amountSek, receivedOn: form.receivedOn }, code);
    return true;
  });
}

const isSame = (one: PaymentForm, other: PaymentForm) =>
  one.amountSek === other.amountSek &&
  one.receivedOn === other.receivedOn &&
  one.reference === other.reference;

const saidOf = ({ amountSek, receivedOn, reference }: PaymentForm) => ({ amountSek, receivedOn, reference });

/** The wrong one keeps its row; `form` null strikes it out, and nothing stands in its place. */
export function correctPayment(
  db: Db,
  where: { year: number; id: number },
  form: PaymentForm | null,
  reason: string,
  act: Act,
): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const before = payment(tx, where.year, where.id);
    if (before.correctedAt !== null) refuse("already_corrected");
    tx.update(feePayments).set({ correctedAt: act.at }).where(eq(feePayments.id, where.id)).run();
    const { runId, code } = before;
    const replacement =
      form &&
      tx
        .insert(feePayments)
        .values({ runId, municipalityCode: code, ...form, at: act.at, byId: act.by.personId })
        .returning({ id: feePayments.id })
        .get();
    const was = saidOf(before);
    const became = form && saidOf(form);
    recordCorrection(
      tx,
      {
        fact: "fee_payments",
        factId: where.id,
        replacementId: replacement?.id ?? null,
        municipalityCode: code,
        was,
        became,
        reason,
      },
      act,
    );
    tellOfYear(tx, where.year, "fee_payment_corrected", act, { was, became, reason }, code);
  });
}
