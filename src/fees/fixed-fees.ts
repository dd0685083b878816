import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { fixedFees } from "../../db/schema";
import type { Act } from "../history";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import { feeYear, stepRevision, tellOfYear } from "./fee-years";
import { membersOfYear } from "./members-of-year";

/** What each pays of a year by a fixed key, by municipality code. */
export function fixedFeesOf(db: Db, year: number): Map<string, number> {
  const rows = db.select().from(fixedFees).where(eq(fixedFees.year, year)).all();
  return new Map(rows.map(({ municipalityCode, amountSek }) => [municipalityCode, amountSek]));
}

/** So much the amounts are above the budget; below it when negative. */
export function aboveBudget(budgetSek: number, amounts: Iterable<number>): number {
  return [...amounts].reduce((sum, amount) => sum + amount, 0) - budgetSek;
}

/**
 * An amount for each member of the year, which together are the budget. They may be put right also when the year is
 * locked: what has been divided stands, and the run that takes its place divides by them.
 */
export function setFixedFees(
  db: Db,
  year: number,
  amounts: ReadonlyMap<string, number>,
  revision: number,
  act: Act,
): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const { budgetSek, key } = feeYear(tx, year);
    if (key !== "fixed") refuse("not_found");
    const codes = membersOfYear(tx, year).map(({ code }) => code);
    const given = codes.map((code) => amounts.get(code) ?? refuse("fixed_fees_differ"));
    if (aboveBudget(budgetSek, given) !== 0 || amounts.size !== codes.length) refuse("fixed_fees_differ");
    stepRevision(tx, year, revision);
    for (const [municipalityCode, amountSek] of amounts) {
      tx.insert(fixedFees)
        .values({ year, municipalityCode, amountSek })
        .onConflictDoUpdate({ target: [fixedFees.year, fixedFees.municipalityCode], set: { amountSek } })
        .run();
    }
    tellOfYear(tx, year, "fixed_fees_set", act, { amounts: Object.fromEntries(amounts) });
  });
}
