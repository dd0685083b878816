import type { Db } from "../../db/open";
import { municipalities } from "../../db/schema";
import { type Day, dayOf } from "../calendar";
import { hostOn, networkProfile } from "../membership/register";
import { holdersOf } from "../people/persons";
import { refuse } from "../refusal";
import { balancesOfRun, totalOf } from "./balances";
import { type BudgetDecision, budgetDecisions } from "./budget-decisions";
import { divide, equalPartOf } from "./division";
import { type FeeRun, feeRunsOf, feeSharesOf } from "./fee-runs";
import { feeYear } from "./fee-years";

/** What is the same for all who pay of a run: the run as it was locked, and whom to ask on the day it is read. */
export function billing(db: Db, year: number, runId: number, day: Day) {
  const runs = feeRunsOf(db, year);
  const run = runs.find(({ id }) => id === runId) ?? refuse("not_found");
  const { meetingDecisionId } = feeYear(db, year);
  const decision: BudgetDecision | undefined =
    meetingDecisionId === null ? undefined : budgetDecisions(db).find(({ id }) => id === meetingDecisionId);
  const balances = balancesOfRun(db, runs, run);
  return {
    run,
    replaced: runs.find(({ id }) => id === run.replacesId),
    shares: feeSharesOf(db, runId),
    balances,
    total: totalOf(balances),
    decision,
    network: networkProfile(db)?.name ?? "",
    /** Clause 5: the host manages the money, and sends the invoice. */
    host: hostOn(db, dayOf(run.at)),
    askWhom: holdersOf(db, "coordinator", day),
    orgNumbers: orgNumbers(db),
  };
}

export type Billing = ReturnType<typeof billing>;

function orgNumbers(db: Db): Map<string, string> {
  const rows = db
    .select({ code: municipalities.code, orgNumber: municipalities.orgNumber })
    .from(municipalities)
    .all();
  return new Map(rows.map(({ code, orgNumber }) => [code, orgNumber]));
}

/** What one municipality is to pay of a run. Refused for one that is no part of it. */
export function statement(db: Db, where: { year: number; runId: number; code: string }, day: Day) {
  const all = billing(db, where.year, where.runId, day);
  const share = all.shares.find(({ code }) => code === where.code) ?? refuse("not_found");
  const balance = all.balances.find(({ code }) => code === where.code) ?? refuse("not_found");
  return { ...all, share, balance, mixed: mixedParts(all.run, all.shares, where.code) };
}

export type Statement = ReturnType<typeof statement>;

/** Of a mixed key: the two sums, and the municipality's part of each. Null by any other key. */
function mixedParts(run: FeeRun, shares: Billing["shares"], code: string) {
  if (run.key !== "mixed") return null;
  const payers = shares.map((share) => ({
    code: share.code,
    residents: share.residents,
    months: share.partsOfYear ?? 1,
    days: share.partsOfYear ?? 1,
    fixedSek: null,
  }));
  const equalTotalSek = equalPartOf(run.totalSek, run);
  const part = divide(run.totalSek, run, payers).get(code) ?? refuse("not_found");
  return { ...part, equalTotalSek, byResidentsTotalSek: run.totalSek - equalTotalSek };
}
