import { SharesPage } from "../../views/budgets/shares";
import type { FormState } from "../../views/ui/form";
import { declinedParties } from "../applications/answers";
import { type Application, partiesOf } from "../applications/applications";
import { budgetForm, typedBudget } from "../applications/forms";
import { heading, readable } from "../applications/readable";
import { changeBudget } from "../applications/text";
import { allocate } from "../fees/allocation";
import { requireRole } from "../people/permissions";
import { newestPopulations } from "../population/figure-years";
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

export function showShares(
  c: C,
  found: Application,
  form: FormState = formOf(typedBudget(partiesOf(c.var.db, found.id), found.revision)),
  status: 200 | 409 | 422 = 200,
) {
  const { db } = c.var;
  const parties = partiesOf(db, found.id);
  const declined = declinedParties(db, found.id);
  return show(c, SharesPage({ ...heading(c, found), form, parties, declined }), status);
}

/** Shares written by hand, for an application without a budget by lines. */
export const shareRoutes = routes()
  .post("/:id/budget", async (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const { form, data } = await readForm(c, budgetForm(partiesOf(c.var.db, found.id)));
    if (!data) return showShares(c, found, form, 422);
    if (revisionIn(form.values) !== found.revision) {
      return showShares(c, found, changedMeanwhile(form.values, found.revision), 409);
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
    const form = formOf({ ...typedBudget(filled, found.revision), keyYear: String(key?.year ?? "") });
    return showShares(c, found, form);
  });
