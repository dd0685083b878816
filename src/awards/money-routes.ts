import { GrantPaymentPage, RequisitionPage, StrikingPage } from "../../views/awards/money-forms";
import { paymentWords, requisitionWords } from "../../views/awards/words";
import { paths } from "../../views/paths";
import type { FormState } from "../../views/ui/form";
import { reasonForm } from "../applications/forms";
import { forAdviser } from "../applications/readable";
import { dayOf } from "../calendar";
import { refuse } from "../refusal";
import { actOf, type C, emptyForm, formOf, goTo, idIn, readForm, routes, show } from "../web";
import { readFormWithPdf } from "../web-files";
import { standingDecision } from "./decisions";
import { grantPaymentsOf, moneyOf, requisitionsOf } from "./money";
import { grantPaymentForm, requisitionForm } from "./money-forms";
import { askForMoney, recordGrantPayment, strikePayment, strikeRequisition } from "./payments";

/** A granted project and where its money is. */
function paid(c: C) {
  const found = forAdviser(c);
  if (found.status !== "granted") refuse("not_granted_now");
  const { db, at } = c.var;
  const decision = standingDecision(db, found.id) ?? refuse("not_granted_now");
  const money = moneyOf(db, found.id, found.ownerCode);
  return { found, money, decidedOn: decision.decidedOn, today: dayOf(at) };
}

function showRequisition(c: C, form: FormState, status: 200 | 422 = 200) {
  const { found, money } = paid(c);
  return show(c, RequisitionPage({ application: found, form, money }), status);
}

function showPayment(c: C, form: FormState, status: 200 | 422 = 200) {
  const { found, money } = paid(c);
  return show(c, GrantPaymentPage({ application: found, form, money }), status);
}

/** What is to be struck out, in words, and where that is sent. */
function striking(c: C, kind: "payments" | "requisitions") {
  const { found } = paid(c);
  const id = idIn(c, "entryId");
  const payment = grantPaymentsOf(c.var.db, found.id).find((one) => one.id === id);
  const requisition = requisitionsOf(c.var.db, found.id).find((one) => one.id === id);
  const words = {
    payments: payment && paymentWords(payment),
    requisitions: requisition && requisitionWords(requisition),
  };
  return { found, id, what: words[kind] ?? refuse("not_found"), to: `${kind}/${id}/striking` };
}

function showStriking(c: C, kind: "payments" | "requisitions", form: FormState, status: 200 | 422 = 200) {
  const { found, what, to } = striking(c, kind);
  return show(c, StrikingPage({ application: found, form, what, to }), status);
}

async function strike(c: C, kind: "payments" | "requisitions") {
  const { found, id } = striking(c, kind);
  const { form, data } = await readForm(c, reasonForm);
  if (!data) return showStriking(c, kind, form, 422);
  const act = { payments: strikePayment, requisitions: strikeRequisition }[kind];
  act(c.var.db, found.id, id, data.reason, actOf(c));
  return goTo(c, paths.award(found.id), "payment_struck");
}

export const moneyRoutes = routes()
  .get("/:id/requisitions/new", (c) => {
    const { money, today } = paid(c);
    return showRequisition(c, formOf({ requestedOn: today, requisitionSek: String(money.toRequestSek) }));
  })
  .post("/:id/requisitions", async (c) => {
    const { found, ...about } = paid(c);
    const before = requisitionsOf(c.var.db, found.id);
    const { form, data, file } = await readFormWithPdf(c, requisitionForm({ ...about, before }), "file");
    if (!data) return showRequisition(c, form, 422);
    const isNew = askForMoney(c.var.db, found.id, { ...data, file }, actOf(c));
    return goTo(c, paths.award(found.id), isNew ? "requisition_sent" : "requisition_sent_before");
  })
  .get("/:id/requisitions/:entryId/striking", (c) => showStriking(c, "requisitions", emptyForm))
  .post("/:id/requisitions/:entryId/striking", (c) => strike(c, "requisitions"))
  .get("/:id/payments/new", (c) => {
    const { money, today } = paid(c);
    const kind = c.req.query("kind") ?? "received";
    const amount = kind === "received" ? money.toReceiveSek : kind === "repaid" ? (money.toRepaySek ?? 0) : 0;
    const typed = { paymentKind: kind, paymentSek: amount > 0 ? String(amount) : "", paidOn: today };
    return showPayment(c, formOf(typed));
  })
  .post("/:id/payments", async (c) => {
    const { found, ...about } = paid(c);
    const before = grantPaymentsOf(c.var.db, found.id);
    const { form, data } = await readForm(c, grantPaymentForm({ ...about, before }));
    if (!data) return showPayment(c, form, 422);
    const isNew = recordGrantPayment(c.var.db, found.id, data, actOf(c));
    return goTo(c, paths.award(found.id), isNew ? "grant_paid" : "grant_paid_before");
  })
  .get("/:id/payments/:entryId/striking", (c) => showStriking(c, "payments", emptyForm))
  .post("/:id/payments/:entryId/striking", (c) => strike(c, "payments"));
