import { CostLinePage } from "../../views/budgets/line-form";
import type { FormState } from "../../views/ui/form";
import {
  actOf,
  type C,
  changedMeanwhile,
  check,
  formOf,
  goTo,
  idIn,
  revisionIn,
  routes,
  show,
  typedIn,
} from "../web";
import { budgetForm } from "./beginning";
import type { CostLine } from "./cost-lines";
import { lineForm, typedLine } from "./forms";
import { addCostLine, changeCostLine, lineOf, removeCostLine } from "./line-changes";
import { ownBudgetIn } from "./readable-routes";

type Own = ReturnType<typeof ownBudgetIn>;

function showLine(c: C, own: Own, line: CostLine | null, form: FormState, status: 200 | 409 | 422 = 200) {
  const { budget, years } = own;
  const funderForm = budgetForm(budget.form);
  return show(c, CostLinePage({ ...own.heading, form, budget, funderForm, years, line }), status);
}

/** A line is added, or changed where the address names one. */
async function saveLine(c: C, own: Own, line: CostLine | null) {
  const { budget, found } = own;
  const values = await typedIn(c);
  const { form, data } = check(values, lineForm(budget));
  if (!data) return showLine(c, own, line, form, 422);
  if (revisionIn(values) !== budget.revision)
    return showLine(c, own, line, changedMeanwhile(values, budget.revision), 409);
  if (line) changeCostLine(c.var.db, { id: found.id, lineId: line.id }, data, budget.revision, actOf(c));
  else addCostLine(c.var.db, found.id, data, budget.revision, actOf(c));
  return goTo(c, `/applications/${found.id}/budget`, "cost_line_saved");
}

export const lineRoutes = routes()
  .get("/:id/budget/lines/new", (c) => {
    const own = ownBudgetIn(c);
    const [year] = own.years;
    const values = { way: "amount", costYear: String(year ?? ""), revision: String(own.budget.revision) };
    return showLine(c, own, null, formOf(values));
  })
  .post("/:id/budget/lines", (c) => saveLine(c, ownBudgetIn(c), null))
  .get("/:id/budget/lines/:lineId", (c) => {
    const own = ownBudgetIn(c);
    const line = lineOf(own.budget, idIn(c, "lineId"));
    return showLine(c, own, line, formOf({ ...typedLine(line), revision: String(own.budget.revision) }));
  })
  .post("/:id/budget/lines/:lineId", (c) => {
    const own = ownBudgetIn(c);
    return saveLine(c, own, lineOf(own.budget, idIn(c, "lineId")));
  })
  .post("/:id/budget/lines/:lineId/removal", async (c) => {
    const { found } = ownBudgetIn(c);
    const at = { id: found.id, lineId: idIn(c, "lineId") };
    removeCostLine(c.var.db, at, revisionIn(await typedIn(c)), actOf(c));
    return goTo(c, `/applications/${found.id}/budget`, "cost_line_removed");
  });
