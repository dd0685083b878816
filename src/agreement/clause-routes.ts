import {
  ClauseCorrectionPage,
  ClauseImportPage,
  ClausePreviewPage,
  NewClausePage,
} from "../../views/agreement/clause-forms";
import { fieldErrorText } from "../../views/field-errors";
import { dayOf } from "../calendar";
import { keepersOnly } from "../membership/keeping";
import { actOf, type C, emptyForm, formOf, goTo, idIn, readForm, routes, show } from "../web";
import { requireAgreement } from "./agreement";
import { readClauses } from "./clause-reading";
import { addClauses, baseClause, correctClause, numbersTaken } from "./clauses";
import { clauseCorrectionForm, clauseForm, pastedForm } from "./forms";

/** The agreement that the text is of: the one of today, or the next. */
const agreementId = (c: C) => requireAgreement(c.var.db, dayOf(c.var.at)).id;

const CLAUSE_TWICE = fieldErrorText("clauseNumber", "clause_twice");

export const clauseRoutes = routes()
  .get("/import", (c) => {
    keepersOnly(c);
    return show(c, ClauseImportPage({ form: emptyForm }));
  })
  .post("/import", async (c) => {
    keepersOnly(c);
    const { form, data } = await readForm(c, pastedForm);
    if (!data) return show(c, ClauseImportPage({ form }), 422);
    const { pastedText } = data;
    const clauses = readClauses(pastedText, { whole: true });
    const taken = numbersTaken(c.var.db, agreementId(c), clauses);
    return show(c, ClausePreviewPage({ clauses, pastedText, taken }));
  })
  .post("/import/again", async (c) => {
    keepersOnly(c);
    const { form } = await readForm(c, pastedForm);
    return show(c, ClauseImportPage({ form: formOf(form.values) }));
  })
  .post("/import/confirmation", async (c) => {
    keepersOnly(c);
    const { form, data } = await readForm(c, pastedForm);
    if (!data) return show(c, ClauseImportPage({ form }), 422);
    addClauses(c.var.db, agreementId(c), readClauses(data.pastedText, { whole: true }), actOf(c));
    return goTo(c, "/agreement/text", "clauses_added");
  })
  .get("/new", (c) => {
    keepersOnly(c);
    return show(c, NewClausePage({ form: emptyForm }));
  })
  .post("/", async (c) => {
    keepersOnly(c);
    const { form, data } = await readForm(c, clauseForm);
    if (!data) return show(c, NewClausePage({ form }), 422);
    const id = agreementId(c);
    if (numbersTaken(c.var.db, id, [data]).length > 0)
      return show(c, NewClausePage({ form: { ...form, errors: { clauseNumber: CLAUSE_TWICE } } }), 422);
    addClauses(c.var.db, id, [data], actOf(c));
    return goTo(c, "/agreement/text", "clauses_added");
  })
  .get("/:id/correction", (c) => {
    keepersOnly(c);
    const clause = baseClause(c.var.db, idIn(c));
    const form = formOf({ heading: clause.heading, clauseText: clause.text });
    return show(c, ClauseCorrectionPage({ form, clause }));
  })
  .post("/:id/correction", async (c) => {
    keepersOnly(c);
    const clause = baseClause(c.var.db, idIn(c));
    const { form, data } = await readForm(c, clauseCorrectionForm({ headless: clause.number === "" }));
    if (!data) return show(c, ClauseCorrectionPage({ form, clause }), 422);
    correctClause(c.var.db, clause.id, data.clause, data.reason, actOf(c));
    return goTo(c, "/agreement/text", "clause_corrected");
  });
