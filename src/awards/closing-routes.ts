import { ClosingPage, PredecessorPage, ReopeningPage } from "../../views/awards/closing";
import { paths } from "../../views/paths";
import type { FormState } from "../../views/ui/form";
import { choosePredecessor, possiblePredecessors } from "../applications/following";
import { reasonForm } from "../applications/forms";
import { canTake } from "../applications/lifecycle";
import { forAdviser } from "../applications/readable";
import { refuse } from "../refusal";
import { actOf, type C, emptyForm, formOf, goTo, readForm, routes, show } from "../web";
import { close, leftToClose, reopen } from "./closing";
import { closingForm, predecessorForm } from "./forms";

function showClosing(c: C, form: FormState, status: 200 | 422 = 200) {
  const found = forAdviser(c);
  if (!canTake(found, "close")) refuse("not_in_this_status");
  return show(c, ClosingPage({ application: found, form, left: leftToClose(c.var.db, found) }), status);
}

function showReopening(c: C, form: FormState, status: 200 | 422 = 200) {
  const found = forAdviser(c);
  if (found.status !== "closed") refuse("not_in_this_status");
  return show(c, ReopeningPage({ application: found, form }), status);
}

function showPredecessor(c: C, form: FormState, status: 200 | 422 = 200) {
  const found = forAdviser(c);
  const possible = possiblePredecessors(c.var.db, found.id);
  return show(c, PredecessorPage({ application: found, form, possible }), status);
}

export const closingRoutes = routes()
  .get("/:id/closing", (c) => showClosing(c, emptyForm))
  .post("/:id/closing", async (c) => {
    const found = forAdviser(c);
    const { form, data } = await readForm(c, closingForm);
    if (!data) return showClosing(c, form, 422);
    close(c.var.db, found.id, data, actOf(c));
    return goTo(c, paths.award(found.id), "application_closed");
  })
  .get("/:id/reopening", (c) => showReopening(c, emptyForm))
  .post("/:id/reopening", async (c) => {
    const found = forAdviser(c);
    const { form, data } = await readForm(c, reasonForm);
    if (!data) return showReopening(c, form, 422);
    reopen(c.var.db, found.id, data.reason, actOf(c));
    return goTo(c, paths.award(found.id), "application_reopened");
  })
  .get("/:id/predecessor", (c) =>
    showPredecessor(c, formOf({ followsId: String(forAdviser(c).followsId ?? "") })),
  )
  .post("/:id/predecessor", async (c) => {
    const found = forAdviser(c);
    const possible = possiblePredecessors(c.var.db, found.id);
    const { form, data } = await readForm(c, predecessorForm(possible.map(({ id }) => id)));
    if (!data) return showPredecessor(c, form, 422);
    choosePredecessor(c.var.db, found.id, data.followsId, actOf(c));
    return goTo(c, paths.award(found.id), "predecessor_chosen");
  });
