import { FormPage } from "../../views/sections/form";
import { FormEditPage } from "../../views/sections/form-edit";
import { FormListPage } from "../../views/sections/form-list";
import type { FormState } from "../../views/ui/form";
import { requireRole } from "../people/permissions";
import {
  actOf,
  type C,
  changedMeanwhile,
  formOf,
  goTo,
  readForm,
  routes,
  show,
  typedIn,
  viewer,
} from "../web";
import { addForm, changeForm, endForm } from "./form-keeping";
import { funderFormForm, typedFunderForm } from "./forms";
import { allForms, editionsOf, funderForm, GENERAL_FORM, type StandingForm } from "./funder-forms";

/** Empty rows for what a form does not have yet. */
const SPARE_ROWS = 3;
const MOST_ROWS = 60;

const keyIn = (c: C) => c.req.param("key") ?? "";

function rowsIn(typed: Record<string, string>): number {
  return /^\d{1,2}$/.test(typed.rows ?? "") ? Math.min(MOST_ROWS, Number(typed.rows)) : SPARE_ROWS;
}

function beginning(form: StandingForm): FormState {
  return formOf({ ...typedFunderForm(form), edition: String(form.edition) });
}

function showNew(c: C, form: FormState, rows: number, status: 200 | 422 = 200) {
  const page = FormEditPage({ changed: null, form, rows });
  return show(c, page, status);
}

function showEdit(c: C, form: FormState, rows: number, status: 200 | 409 | 422 = 200) {
  return show(c, FormEditPage({ changed: funderForm(c.var.db, keyIn(c)), form, rows }), status);
}

export const formRoutes = routes()
  .use(async (c, next) => {
    requireRole(viewer(c), "adviser");
    await next();
  })
  .get("/", (c) => show(c, FormListPage({ forms: allForms(c.var.db) })))
  .get("/new", (c) => {
    const from = funderForm(c.var.db, c.req.query("from") ?? GENERAL_FORM);
    const form = formOf({ ...typedFunderForm(from), formName: "", programmes: "" });
    return showNew(c, form, from.sections.length + SPARE_ROWS);
  })
  .post("/", async (c) => {
    const rows = rowsIn(await typedIn(c));
    const { form, data } = await readForm(c, funderFormForm(rows));
    if (!data) return showNew(c, form, rows, 422);
    return goTo(c, `/forms/${addForm(c.var.db, data, actOf(c))}`, "funder_form_saved");
  })
  .get("/:key", (c) => {
    const form = funderForm(c.var.db, keyIn(c));
    const mayEnd = form.endedAt === null && form.key !== GENERAL_FORM;
    return show(c, FormPage({ form, editions: editionsOf(c.var.db, form.key), mayEnd }));
  })
  .get("/:key/edit", (c) => {
    const form = funderForm(c.var.db, keyIn(c));
    return showEdit(c, beginning(form), form.sections.length + SPARE_ROWS);
  })
  .post("/:key", async (c) => {
    const { edition } = funderForm(c.var.db, keyIn(c));
    const rows = rowsIn(await typedIn(c));
    const { form, data } = await readForm(c, funderFormForm(rows));
    if (!data) return showEdit(c, form, rows, 422);
    if (form.values.edition !== String(edition)) {
      const { values, errors } = changedMeanwhile(form.values, edition);
      return showEdit(c, { values: { ...values, edition: String(edition) }, errors }, rows, 409);
    }
    changeForm(c.var.db, keyIn(c), data, edition, actOf(c));
    return goTo(c, `/forms/${keyIn(c)}`, "funder_form_saved");
  })
  .post("/:key/ending", (c) => {
    endForm(c.var.db, keyIn(c), actOf(c));
    return goTo(c, "/forms", "funder_form_ended");
  });
