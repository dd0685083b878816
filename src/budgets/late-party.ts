import type { Db } from "../../db/open";
import { budgetParties } from "../../db/schema";
import { hasBudget } from "./standing";

/**
 * A municipality that came after the budget was begun: in it, without part in the common costs, so that nobody else's
 * share moves. What it gets of a grant stands in the grant's terms.
 */
export function addLateBudgetParty(db: Db, applicationId: number, municipalityCode: string): void {
  if (!hasBudget(db, applicationId)) return;
  db.insert(budgetParties)
    .values({ applicationId, municipalityCode, key: "none", receivesMoney: true })
    .onConflictDoNothing()
    .run();
}
