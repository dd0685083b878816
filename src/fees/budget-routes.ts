import { BudgetLineFormPage, BudgetLinePage, OutcomeCorrectionPage } from "../../views/fees/budget-line";
import { paths } from "../../views/paths";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { holds, requireRole } from "../people/permissions";
import { refuse } from "../refusal";
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
  viewer,
} from "../web";
import { addBudgetLine, budgetLine, changeBudgetLine } from "./budget-lines";
import { feeYear } from "./fee-years";
import { budgetLineForm, correctionForm, outcomeForm, typedMoney } from "./forms";
import { correctOutcome, outcome, tellOutcome } from "./outcomes";
import { yearIn } from "./year-in";

const keepers = (c: C) => requireRole(viewer(c), "administrator", "coordinator");
const lineIn = (c: C) => budgetLine(c.var.db, yearIn(c), idIn(c, "lineId"));

function showLine(c: C, form: FormState, status: 200 | 422 = 200) {
  const mayChange = holds(viewer(c), "administrator", "coordinator");
  return show(c, BudgetLinePage({ form, year: yearIn(c), line: lineIn(c), mayChange }), status);
}

/** The outcome in the address, while it still counts. */
function standingOutcome(c: C) {
  keepers(c);
  const found = outcome(c.var.db, yearIn(c), idIn(c));
  return found.correctedAt === null ? found : refuse("already_corrected");
}

/** A line is added, or changed where the address names one. */
async function saveLine(c: C, line: ReturnType<typeof lineIn> | null) {
  keepers(c);
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
    keepers(c);
    const { year, revision } = feeYear(c.var.db, yearIn(c));
    return show(c, BudgetLineFormPage({ form: formOf({ revision: String(revision) }), year, line: null }));
  })
  .post("/lines", (c) => saveLine(c, null))
  .get("/lines/:lineId", (c) => showLine(c, formOf({ direction: "in", happenedOn: dayOf(c.var.at) })))
  .get("/lines/:lineId/edit", (c) => {
    keepers(c);
    const { year, revision } = feeYear(c.var.db, yearIn(c));
    const line = lineIn(c);
    const values = { lineName: line.name, lineSek: String(line.amountSek), revision: String(revision) };
    return show(c, BudgetLineFormPage({ form: formOf(values), year, line }));
  })
  .post("/lines/:lineId", (c) => saveLine(c, lineIn(c)))
  .post("/lines/:lineId/outcomes", async (c) => {
    keepers(c);
    const line = lineIn(c);
    const { form, data } = await readForm(c, outcomeForm(dayOf(c.var.at)));
    if (!data) return showLine(c, form, 422);
    const isNew = tellOutcome(c.var.db, { year: yearIn(c), lineId: line.id }, data, actOf(c));
    const path = `${paths.fees(yearIn(c))}/lines/${line.id}`;
    return goTo(c, path, isNew ? "outcome_told" : "outcome_told_before");
  })
  .get("/outcomes/:id/correction", (c) => {
    const found = standingOutcome(c);
    const form = formOf({ ...typedMoney(found.amountSek, found.happenedOn), note: found.note });
    return show(c, OutcomeCorrectionPage({ form, year: yearIn(c), outcome: found }));
  })
  .post("/outcomes/:id/correction", async (c) => {
    const found = standingOutcome(c);
    const values = await typedIn(c);
    const why = check(values, correctionForm);
    const told = why.data?.struck ? null : check(values, outcomeForm(dayOf(c.var.at)));
    if (!why.data || (told && !told.data)) {
      const form = { values, errors: { ...told?.form.errors, ...why.form.errors } };
      return show(c, OutcomeCorrectionPage({ form, year: yearIn(c), outcome: found }), 422);
    }
    const where = { year: yearIn(c), id: found.id };
    correctOutcome(c.var.db, where, told?.data ?? null, why.data.reason, actOf(c));
    return goTo(c, `${paths.fees(yearIn(c))}/lines/${found.lineId}`, "fee_corrected");
  });
