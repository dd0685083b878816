import { z } from "zod";
import { PaymentCorrectionPage, PaymentFormPage } from "../../views/fees/payment-form";
import { paths } from "../../views/paths";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { oneOf } from "../fields";
import { requireRole } from "../people/permissions";
import { refuse } from "../refusal";
import { actOf, type C, check, formOf, goTo, idIn, readForm, routes, show, typedIn, viewer } from "../web";
import { balancesOfYear } from "./balances";
import { feeRunsOf, standing } from "./fee-runs";
import { correctionForm, paymentForm, typedMoney } from "./forms";
import { correctPayment, payment, receivePayment } from "./payments";
import { yearIn } from "./year-in";

function payers(c: C) {
  requireRole(viewer(c), "administrator", "coordinator");
  const { db } = c.var;
  const year = yearIn(c);
  const runs = feeRunsOf(db, year);
  if (runs.length === 0) refuse("not_found");
  return { year, runs: standing(runs), balances: balancesOfYear(db, runs) };
}

const showForm = (c: C, form: FormState, status: 200 | 422 = 200) =>
  show(c, PaymentFormPage({ form, ...payers(c) }), status);

/** The payment in the address, while it still counts. */
function standingPayment(c: C) {
  requireRole(viewer(c), "administrator", "coordinator");
  const found = payment(c.var.db, yearIn(c), idIn(c));
  return found.correctedAt === null ? found : refuse("already_corrected");
}

export const paymentRoutes = routes()
  .get("/payments/new", (c) =>
    showForm(
      c,
      formOf({ direction: "in", payerCode: c.req.query("code") ?? "", happenedOn: dayOf(c.var.at) }),
    ),
  )
  .post("/payments", async (c) => {
    const { year, runs, balances } = payers(c);
    const where = z.object({
      runId: oneOf(runs.map(({ id }) => String(id))).transform(Number),
      payerCode: oneOf(balances.map(({ code }) => code)),
    });
    const { form, data } = await readForm(c, z.intersection(where, paymentForm(dayOf(c.var.at))));
    if (!data) return showForm(c, form, 422);
    const { runId, payerCode, ...paid } = data;
    const isNew = receivePayment(c.var.db, { year, runId, code: payerCode }, paid, actOf(c));
    return goTo(c, paths.fees(year), isNew ? "fee_paid" : "fee_paid_before");
  })
  .get("/payments/:id/correction", (c) => {
    const found = standingPayment(c);
    const values = { ...typedMoney(found.amountSek, found.receivedOn), reference: found.reference };
    return show(c, PaymentCorrectionPage({ form: formOf(values), payment: found }));
  })
  .post("/payments/:id/correction", async (c) => {
    const found = standingPayment(c);
    const values = await typedIn(c);
    const why = check(values, correctionForm);
    const paid = why.data?.struck ? null : check(values, paymentForm(dayOf(c.var.at)));
    if (!why.data || (paid && !paid.data)) {
      const form = { values, errors: { ...paid?.form.errors, ...why.form.errors } };
      return show(c, PaymentCorrectionPage({ form, payment: found }), 422);
    }
    const where = { year: found.year, id: found.id };
    correctPayment(c.var.db, where, paid?.data ?? null, why.data.reason, actOf(c));
    return goTo(c, paths.fees(found.year), "fee_corrected");
  });
