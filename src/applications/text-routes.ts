import { BudgetPage } from "../../views/applications/budget";
import { FactsFormPage } from "../../views/applications/facts-form";
import { TextPage } from "../../views/applications/text";
import type { FormState } from "../../views/ui/form";
import { allocate } from "../fees/allocation";
import { requireRole } from "../people/permissions";
import { newestPopulations } from "../population/figure-years";
import { formOfApplication } from "../sections/form-choice";
import { sectionsOverview } from "../sections/overview";
import {
  actOf,
  type C,
  changedMeanwhile,
  formOf,
  goTo,
  readForm,
  revisionIn,
  routes,
  show,
  viewer,
} from "../web";
import { declinedParties } from "./answers";
import { type Application, partiesOf, versionsOf, workingContent } from "./applications";
import { budgetForm, factsForm, typedBudget, typedFacts } from "./forms";
import { heading, readable } from "./readable";
import { changeBudget, changeText } from "./text";

function showFacts(c: C, found: Application, form: FormState, status: 200 | 409 | 422 = 200) {
  const declined = declinedParties(c.var.db, found.id);
  const owners = partiesOf(c.var.db, found.id).filter(({ code }) => !declined.has(code));
  return show(c, FactsFormPage({ ...heading(c, found), form, owners }), status);
}

function showBudget(c: C, found: Application, form: FormState, status: 200 | 409 | 422 = 200) {
  const { db } = c.var;
  const parties = partiesOf(db, found.id);
  return show(
    c,
    BudgetPage({ ...heading(c, found), form, parties, declined: declinedParties(db, found.id) }),
    status,
  );
}

export const textRoutes = routes()
  .get("/:id/text", (c) => {
    const found = readable(c);
    const { db } = c.var;
    const versions = versionsOf(db, found.id);
    const content = workingContent(db, found, declinedParties(db, found.id));
    const overview = sectionsOverview(db, found.id, viewer(c), c.var.at);
    const formName = formOfApplication(db, found.id).name;
    return show(c, TextPage({ ...heading(c, found), content, versions, overview, formName }));
  })
  .get("/:id/facts", (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    return showFacts(c, found, formOf(typedFacts(found)));
  })
  .post("/:id/facts", async (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const { form, data } = await readForm(c, factsForm);
    if (!data) return showFacts(c, found, form, 422);
    if (revisionIn(form.values) !== found.revision) {
      return showFacts(c, found, changedMeanwhile(form.values, found.revision), 409);
    }
    changeText(c.var.db, found.id, { ...data, sections: {} }, found.revision, actOf(c));
    return goTo(c, `/applications/${found.id}/text`, "facts_saved");
  })
  .get("/:id/budget", (c) => {
    const found = readable(c);
    return showBudget(c, found, formOf(typedBudget(partiesOf(c.var.db, found.id), found.revision)));
  })
  .post("/:id/budget", async (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const { form, data } = await readForm(c, budgetForm(partiesOf(c.var.db, found.id)));
    if (!data) return showBudget(c, found, form, 422);
    if (revisionIn(form.values) !== found.revision) {
      return showBudget(c, found, changedMeanwhile(form.values, found.revision), 409);
    }
    changeBudget(c.var.db, found.id, data, found.revision, actOf(c));
    return goTo(c, `/applications/${found.id}/budget`, "saved");
  })
  .get("/:id/budget/by-population", (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const declined = declinedParties(c.var.db, found.id);
    const parties = partiesOf(c.var.db, found.id);
    const staying = parties.filter(({ code }) => !declined.has(code)).map(({ code }) => code);
    const key = newestPopulations(c.var.db, staying);
    const shares = allocate(found.requestedSek, key?.residents ?? new Map());
    const filled = parties.map((party) => ({ ...party, budgetShareSek: shares.get(party.code) ?? 0 }));
    return showBudget(
      c,
      found,
      formOf({ ...typedBudget(filled, found.revision), keyYear: String(key?.year ?? "") }),
    );
  });
