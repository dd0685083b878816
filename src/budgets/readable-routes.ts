import { declinedParties } from "../applications/answers";
import { heading, readable } from "../applications/readable";
import { requireRole } from "../people/permissions";
import { refuse } from "../refusal";
import { type C, viewer } from "../web";
import { budgetOf } from "./budget";
import { checksOf } from "./checks";
import { costTable, yearsOf } from "./cost-table";
import { sumsOf } from "./party-sums";

/** The budget by lines of the application in the address, with what every page about it shows. */
export function budgetIn(c: C) {
  const found = readable(c);
  const budget = budgetOf(c.var.db, found.id) ?? refuse("no_budget");
  const sums = sumsOf(budget);
  const years = yearsOf(budget, found);
  const declined = declinedParties(c.var.db, found.id);
  return {
    found,
    budget,
    sums,
    years,
    declined,
    table: costTable(budget.costTypes, sums.lines, years),
    checks: checksOf(budget, sums, found, declined),
    heading: heading(c, found),
  };
}

/** The same, for the one who may change it. */
export function ownBudgetIn(c: C) {
  requireRole(viewer(c), "adviser");
  return budgetIn(c);
}
