import { BudgetLineFormPage, BudgetLinePage } from "../../views/fees/budget-line";
import { paths } from "../../views/paths";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { keepersOnly, mayKeep } from "../membership/keeping";
import {
  actOf,
  type C,
  changedMeanwhile,
  check,
  formOf,
  goTo,
  idIn,
  readForm,
  revisionIn,
  routes,
  show,
  typedIn,
  yearIn,
} from "../web";
import { addBudgetLine, budgetLine, changeBudgetLine } from "./budget-lines";
import { feeYear } from "./fee-years";
import { budgetLineForm, outcomeForm } from "./forms";
import { tellOutcome } from "./outcomes";

const lineIn = (c: C) => budgetLine(c.var.db, yearIn(c), idIn(c, "lineId"));

function showLine(c: C, form: FormState, status: 200 | 422 = 200) {
  const mayChange = mayKeep(c);
  return show(c, BudgetLinePage({ form, year: yearIn(c), line: lineIn(c), mayChange }), status);
}

/** A line is added, or changed where the address names one. */
async function saveLine(c: C, line: ReturnType<typeof lineIn> | null) {
  keepersOnly(c);
  const { db } = c.var;
  const { year, revision } = feeYear(db, yearIn(c));
  const values = await typedIn(c);
  const { form, data } = check(values, budgetLineForm);
  if (!data) return show(c, BudgetLineFormPage({ form, year, line }), 422);
  if (revisionIn(values) !== revision)
    return show(c, BudgetLineFormPage({ form: changedMeanwhile(values, revision), year, line }), 409);
  if (line) changeBudgetLine(db, { year, id: line.id }, data, revision, actOf(c));
  else addBudgetLine(db, year, data, revision, actOf(c));
  return goTo(c, paths.fees(year), "budget_line_saved");
}

export const budgetRoutes = routes()
  .get("/lines/new", (c) => {
    keepersOnly(c);
    const { year, revision } = feeYear(c.var.db, yearIn(c));
    return show(c, BudgetLineFormPage({ form: formOf({ revision: String(revision) }), year, line: null }));
  })
  .post("/lines", (c) => saveLine(c, null))
  .get("/lines/:lineId", (c) => showLine(c, formOf({ direction: "in", happenedOn: dayOf(c.var.at) })))
  .get("/lines/:lineId/edit", (c) => {
    keepersOnly(c);
    const { year, revision } = feeYear(c.var.db, yearIn(c));
    const line = lineIn(c);
    const values = { lineName: line.name, lineSek: String(line.amountSek), revision: String(revision) };
    return show(c, BudgetLineFormPage({ form: formOf(values), year, line }));
  })
  .post("/lines/:lineId", (c) => saveLine(c, lineIn(c)))
  .post("/lines/:lineId/outcomes", async (c) => {
    keepersOnly(c);
    const line = lineIn(c);
    const { form, data } = await readForm(c, outcomeForm(dayOf(c.var.at)));
    if (!data) return showLine(c, form, 422);
    const isNew = tellOutcome(c.var.db, { year: yearIn(c), lineId: line.id }, data, actOf(c));
    const path = `${paths.fees(yearIn(c))}/lines/${line.id}`;
    return goTo(c, path, isNew ? "outcome_told" : "outcome_told_before");
  });
