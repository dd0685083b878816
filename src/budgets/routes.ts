import { BUDGET_FORMS } from "../../db/defaults/budget-forms";
import { BeginningPage } from "../../views/budgets/beginning";
import { BudgetPage } from "../../views/budgets/budget";
import { budgetWorkbook } from "../../views/budgets/workbook";
import { type Application, partiesOf } from "../applications/applications";
import { heading, readable } from "../applications/readable";
import { call } from "../calls/calls";
import { requireRole } from "../people/permissions";
import { actOf, type C, formOf, goTo, readForm, revisionIn, routes, show, typedIn, viewer } from "../web";
import { downloadWorkbook } from "../web-files";
import { beginBudget, formOfCall } from "./beginning";
import { beginningForm } from "./forms";
import { budgetImportRoutes } from "./import-routes";
import { leavingRoutes } from "./leaving-routes";
import { lineRoutes } from "./line-routes";
import { partRoutes } from "./part-routes";
import { budgetIn } from "./readable-routes";
import { takeRequestedSum } from "./requested-sum";
import { shareRoutes, showShares } from "./share-routes";
import { hasBudget } from "./standing";

const path = ({ id }: Pick<Application, "id">) => `/applications/${id}/budget`;

function showBeginning(c: C, found: Application, form: ReturnType<typeof formOf>, status: 200 | 422 = 200) {
  const parties = partiesOf(c.var.db, found.id);
  return show(c, BeginningPage({ ...heading(c, found), form, forms: BUDGET_FORMS, parties }), status);
}

/** Below an application: its shares, or its budget by lines with lines, keys, rules, leavers and files. */
export const budgetRoutes = routes()
  .get("/:id/budget", (c) => {
    const found = readable(c);
    if (!hasBudget(c.var.db, found.id)) return showShares(c, found);
    const { heading: top, ...budget } = budgetIn(c);
    return show(c, BudgetPage({ ...top, ...budget }));
  })
  .get("/:id/budget/beginning", (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const { key } = formOfCall(call(c.var.db, found.callId));
    return showBeginning(c, found, formOf({ budgetForm: key }));
  })
  .post("/:id/budget/beginning", async (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const { form, data } = await readForm(c, beginningForm);
    if (!data) return showBeginning(c, found, form, 422);
    beginBudget(c.var.db, found.id, data.budgetForm, actOf(c));
    return goTo(c, path(found), "budget_begun");
  })
  .post("/:id/budget/requested-sum", async (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const typed = await typedIn(c);
    takeRequestedSum(c.var.db, found.id, Number(typed.seenSek), revisionIn(typed), actOf(c));
    return goTo(c, path(found), "requested_sum_taken");
  })
  .get("/:id/budget/workbook.xlsx", (c) => {
    const { found, budget, sums, table } = budgetIn(c);
    return downloadWorkbook(c, `Budget ${found.title}.xlsx`, budgetWorkbook(budget, sums, table));
  })
  .route("/", shareRoutes)
  .route("/", lineRoutes)
  .route("/", partRoutes)
  .route("/", leavingRoutes)
  .route("/", budgetImportRoutes);
