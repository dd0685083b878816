import { asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { type FEE_CATEGORIES, feeRuns, feeShares, municipalities } from "../../db/schema";
import { inNameOrder } from "../membership/register";
import { refuse } from "../refusal";

export type FeeCategory = (typeof FEE_CATEGORIES)[number];

/** All that has been divided, of one year when it is named, in the order of time; what stands and what was replaced. */
export function feeRunsOf(db: Db, year?: number) {
  const rows = db
    .select()
    .from(feeRuns)
    .where(year === undefined ? undefined : eq(feeRuns.year, year))
    .orderBy(asc(feeRuns.id))
    .all();
  const replacedBy = new Map(rows.flatMap(({ id, replacesId }) => (replacesId ? [[replacesId, id]] : [])));
  return rows.map((run) => ({ ...run, replacedById: replacedBy.get(run.id) ?? null }));
}

export type FeeRun = ReturnType<typeof feeRunsOf>[number];

export function standing(runs: readonly FeeRun[]): FeeRun[] {
  return runs.filter(({ replacedById }) => replacedById === null);
}

export function feeRun(db: Db, year: number, id: number): FeeRun {
  return feeRunsOf(db, year).find((run) => run.id === id) ?? refuse("not_found");
}

/** The year's fee as it stands; undefined before it is locked. */
export function annualRun(runs: readonly FeeRun[]): FeeRun | undefined {
  return standing(runs).find(({ category }) => category === "annual");
}

/** The run and all those that it stands in the place of: what has been paid on them is paid on it. */
export function withReplaced(runs: readonly FeeRun[], run: FeeRun): FeeRun[] {
  const earlier = runs.find(({ id }) => id === run.replacesId);
  return earlier ? [run, ...withReplaced(runs, earlier)] : [run];
}

/** What each pays of a run, in name order. */
export function feeSharesOf(db: Db, runId: number) {
  const rows = db
    .select({
      code: feeShares.municipalityCode,
      shortName: municipalities.shortName,
      formalName: feeShares.formalName,
      residents: feeShares.residents,
      memberFromOn: feeShares.memberFromOn,
      memberToOn: feeShares.memberToOn,
      partsOfYear: feeShares.partsOfYear,
      amountSek: feeShares.amountSek,
    })
    .from(feeShares)
    .innerJoin(municipalities, eq(municipalities.code, feeShares.municipalityCode))
    .where(eq(feeShares.runId, runId))
    .all();
  return inNameOrder(rows);
}

export type FeeShare = ReturnType<typeof feeSharesOf>[number];
