import { and, eq, inArray, isNull, max, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { feePayments, feeRuns, feeShares, municipalities } from "../../db/schema";
import { inNameOrder } from "../membership/register";
import { annualRun, type FeeRun, feeRunsOf, standing, withReplaced } from "./fee-runs";
import { allFeeYears } from "./fee-years";

/** What one shall pay, has paid and has left; below zero: has paid too much. */
export type Balance = {
  code: string;
  shortName: string;
  /** As it was called in the run. */
  formalName: string;
  shareSek: number;
  paidSek: number;
  leftSek: number;
};

const summed = sql<number>`sum(${feeShares.amountSek})`;
const paid = sql<number>`sum(${feePayments.amountSek})`;

function sharesBy(db: Db, runs: readonly FeeRun[]) {
  const rows = db
    .select({ code: feeShares.municipalityCode, formalName: max(feeShares.formalName), sek: summed })
    .from(feeShares)
    .where(
      inArray(
        feeShares.runId,
        runs.map(({ id }) => id),
      ),
    )
    .groupBy(feeShares.municipalityCode)
    .all();
  return new Map(rows.map((row) => [row.code, row]));
}

function paidBy(db: Db, runs: readonly FeeRun[]): Map<string, number> {
  const rows = db
    .select({ code: feePayments.municipalityCode, sek: paid })
    .from(feePayments)
    .where(
      and(
        isNull(feePayments.correctedAt),
        inArray(
          feePayments.runId,
          runs.map(({ id }) => id),
        ),
      ),
    )
    .groupBy(feePayments.municipalityCode)
    .all();
  return new Map(rows.map(({ code, sek }) => [code, sek]));
}

function balancesBy(
  db: Db,
  shares: ReturnType<typeof sharesBy>,
  payments: ReturnType<typeof paidBy>,
): Balance[] {
  const codes = [...new Set([...shares.keys(), ...payments.keys()])];
  const found = db.select().from(municipalities).where(inArray(municipalities.code, codes)).all();
  return inNameOrder(
    found.map(({ code, shortName, formalName }) => {
      const share = shares.get(code);
      const shareSek = share?.sek ?? 0;
      const paidSek = payments.get(code) ?? 0;
      const name = share?.formalName ?? formalName;
      return { code, shortName, formalName: name, shareSek, paidSek, leftSek: shareSek - paidSek };
    }),
  );
}

/** Of all that stands of a year, also for one that has paid on what was replaced and now owes nothing. */
export function balancesOfYear(db: Db, runs: readonly FeeRun[]): Balance[] {
  return balancesBy(db, sharesBy(db, standing(runs)), paidBy(db, runs));
}

/** Of one run; what was paid on those it replaced is paid on it. */
export function balancesOfRun(db: Db, runs: readonly FeeRun[], run: FeeRun): Balance[] {
  return balancesBy(db, sharesBy(db, [run]), paidBy(db, withReplaced(runs, run)));
}

export function totalOf(balances: readonly Balance[]) {
  const sum = (key: "shareSek" | "paidSek" | "leftSek") => balances.reduce((all, one) => all + one[key], 0);
  return { shareSek: sum("shareSek"), paidSek: sum("paidSek"), leftSek: sum("leftSek") };
}

/** Every year with its budget, what has been divided and what has come in; the newest first. */
export function feeYearsWithSums(db: Db) {
  const runs = feeRunsOf(db);
  const payments = db
    .select({ year: feeRuns.year, sek: paid })
    .from(feePayments)
    .innerJoin(feeRuns, eq(feeRuns.id, feePayments.runId))
    .where(isNull(feePayments.correctedAt))
    .groupBy(feeRuns.year)
    .all();
  const paidIn = new Map(payments.map(({ year, sek }) => [year, sek]));
  return allFeeYears(db).map((year) => {
    const ofYear = standing(runs.filter((run) => run.year === year.year));
    return {
      ...year,
      annual: annualRun(ofYear),
      dividedSek: ofYear.reduce((sum, { totalSek }) => sum + totalSek, 0),
      paidSek: paidIn.get(year.year) ?? 0,
    };
  });
}

export type FeeYearWithSums = ReturnType<typeof feeYearsWithSums>[number];

/** A municipality's part of everything that stands, with what it has paid year by year; the newest first. */
export function feesOf(db: Db, code: string) {
  const runs = feeRunsOf(db);
  const shares = db
    .select({ runId: feeShares.runId, amountSek: feeShares.amountSek })
    .from(feeShares)
    .where(eq(feeShares.municipalityCode, code))
    .all();
  const payments = db
    .select({ year: feeRuns.year, sek: paid })
    .from(feePayments)
    .innerJoin(feeRuns, eq(feeRuns.id, feePayments.runId))
    .where(and(eq(feePayments.municipalityCode, code), isNull(feePayments.correctedAt)))
    .groupBy(feeRuns.year)
    .all();
  const ofRun = new Map(shares.map(({ runId, amountSek }) => [runId, amountSek]));
  const concerned = standing(runs).filter(({ id }) => ofRun.has(id));
  const years = new Set([...concerned.map(({ year }) => year), ...payments.map(({ year }) => year)]);
  return [...years]
    .toSorted((a, b) => b - a)
    .map((year) => {
      const ofYear = concerned.filter((run) => run.year === year);
      const shareSek = ofYear.reduce((sum, { id }) => sum + (ofRun.get(id) ?? 0), 0);
      const paidSek = payments.find((one) => one.year === year)?.sek ?? 0;
      return { year, runs: ofYear, shareSek, paidSek, leftSek: shareSek - paidSek };
    });
}

export type FeesOfOne = ReturnType<typeof feesOf>[number];
