import { z } from "zod";
import { PaymentFormPage } from "../../views/fees/payment-form";
import { paths } from "../../views/paths";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { oneOf } from "../fields";
import { keepersOnly } from "../membership/keeping";
import { refuse } from "../refusal";
import { actOf, type C, formOf, goTo, readForm, routes, show, yearIn } from "../web";
import { balancesOfYear } from "./balances";
import { feeRunsOf, standing } from "./fee-runs";
import { paymentForm } from "./forms";
import { receivePayment } from "./payments";

function payers(c: C) {
  keepersOnly(c);
  const { db } = c.var;
  const year = yearIn(c);
  const runs = feeRunsOf(db, year);
  if (runs.length === 0) refuse("not_found");
  return { year, runs: standing(runs), balances: balancesOfYear(db, runs) };
}

const showForm = (c: C, form: FormState, status: 200 | 422 = 200) =>
  show(c, PaymentFormPage({ form, ...payers(c) }), status);

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
  });
