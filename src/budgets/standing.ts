import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { type applications, budgets } from "../../db/schema";
import { budgetOf } from "./budget";
import { type BudgetCheck, checksOf } from "./checks";
import { sumsOf } from "./party-sums";

type Project = Pick<typeof applications.$inferSelect, "id" | "requestedSek" | "periodFromOn" | "periodToOn">;

/** Every question about the application's money; none when it has shares only. */
export function budgetChecks(db: Db, project: Project, declined: ReadonlySet<string>): BudgetCheck[] {
  const budget = budgetOf(db, project.id);
  return budget ? checksOf(budget, sumsOf(budget), project, declined) : [];
}

export function hasBudget(db: Db, applicationId: number): boolean {
  return (
    db
      .select({ revision: budgets.revision })
      .from(budgets)
      .where(eq(budgets.applicationId, applicationId))
      .get() !== undefined
  );
}
