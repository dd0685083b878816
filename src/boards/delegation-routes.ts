import { DelegationEndingPage, DelegationFormPage } from "../../views/boards/delegation-form";
import { actOf, type C, check, formOf, goTo, idIn, readForm, routes, show, typedIn } from "../web";
import { readFormWithPdf } from "../web-files";
import { keptBoard } from "./boards";
import { delegationEndForm, delegationForm, strikingForm, typedDelegation } from "./delegation-forms";
import { addDelegation, correctDelegation, endDelegation, standingDelegation } from "./delegations";

/** The board and the delegation in the address, when the reader may change them. */
function own(c: C) {
  const board = keptBoard(c.var.db, idIn(c), actOf(c));
  return { board, delegation: standingDelegation(c.var.db, board.id, idIn(c, "delegationId")) };
}

export const delegationRoutes = routes()
  .get("/:id/delegations/new", (c) => {
    const board = keptBoard(c.var.db, idIn(c), actOf(c));
    return show(c, DelegationFormPage({ form: formOf({}), board, delegation: null }));
  })
  .post("/:id/delegations", async (c) => {
    const board = keptBoard(c.var.db, idIn(c), actOf(c));
    const { form, data, file } = await readFormWithPdf(c, delegationForm(false), "delegationFile");
    if (!data) return show(c, DelegationFormPage({ form, board, delegation: null }), 422);
    addDelegation(c.var.db, board.id, { ...data, document: file }, actOf(c));
    return goTo(c, `/boards/${board.id}`, "delegation_added");
  })
  .get("/:id/delegations/:delegationId/ending", (c) =>
    show(c, DelegationEndingPage({ form: formOf({}), ...own(c) })),
  )
  .post("/:id/delegations/:delegationId/ending", async (c) => {
    const { board, delegation } = own(c);
    const { form, data } = await readForm(c, delegationEndForm(delegation.fromOn));
    if (!data) return show(c, DelegationEndingPage({ form, board, delegation }), 422);
    endDelegation(c.var.db, board.id, delegation.id, data.delegationLastDay, actOf(c));
    return goTo(c, `/boards/${board.id}`, "delegation_ended");
  })
  .get("/:id/delegations/:delegationId/correction", (c) => {
    const { board, delegation } = own(c);
    return show(c, DelegationFormPage({ form: formOf(typedDelegation(delegation)), board, delegation }));
  })
  .post("/:id/delegations/:delegationId/correction", async (c) => {
    const { board, delegation } = own(c);
    const values = await typedIn(c);
    const isStriking = values.striking === "yes";
    const why = check(values, strikingForm);
    const stands = check(values, delegationForm(true));
    if (!why.data || (!isStriking && !stands.data)) {
      const form = isStriking ? why.form : stands.form;
      return show(c, DelegationFormPage({ form, board, delegation }), 422);
    }
    const became = isStriking ? null : (stands.data ?? null);
    correctDelegation(c.var.db, board.id, delegation.id, became, why.data.reason, actOf(c));
    return goTo(c, `/boards/${board.id}`, "board_fact_corrected");
  });
