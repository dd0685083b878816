import type { z } from "zod";
import { OutcomeCorrectionPage, PaymentCorrectionPage } from "../../views/fees/money-corrections";
import { paths } from "../../views/paths";
import { dayOf } from "../calendar";
import { keepersOnly } from "../membership/keeping";
import { refuse } from "../refusal";
import { actOf, type C, check, formOf, goTo, idIn, routes, show, typedIn, yearIn } from "../web";
import { correctionForm, outcomeForm, paymentForm, typedMoney } from "./forms";
import { correctOutcome, outcome } from "./outcomes";
import { correctPayment, payment } from "./payments";

/** What the address names, by who may put it right, while it still counts. */
function standing<T extends { correctedAt: string | null }>(c: C, found: () => T): T {
  keepersOnly(c);
  const one = found();
  return one.correctedAt === null ? one : refuse("already_corrected");
}

const paymentIn = (c: C) => standing(c, () => payment(c.var.db, yearIn(c), idIn(c)));
const outcomeIn = (c: C) => standing(c, () => outcome(c.var.db, yearIn(c), idIn(c)));

/** Why, and what stands instead: null when it is struck out, and its fields are then not read. */
async function readCorrection<S extends z.ZodType>(c: C, schema: S) {
  const values = await typedIn(c);
  const why = check(values, correctionForm);
  const instead = why.data?.struck ? null : check(values, schema);
  const form = { values, errors: { ...instead?.form.errors, ...why.form.errors } };
  if (!why.data || (instead && !instead.data)) return { form, data: undefined };
  return { form, data: { reason: why.data.reason, instead: instead?.data ?? null } };
}

export const correctionRoutes = routes()
  .get("/payments/:id/correction", (c) => {
    const found = paymentIn(c);
    const values = { ...typedMoney(found.amountSek, found.receivedOn), reference: found.reference };
    return show(c, PaymentCorrectionPage({ form: formOf(values), payment: found }));
  })
  .post("/payments/:id/correction", async (c) => {
    const found = paymentIn(c);
    const { form, data } = await readCorrection(c, paymentForm(dayOf(c.var.at)));
    if (!data) return show(c, PaymentCorrectionPage({ form, payment: found }), 422);
    correctPayment(c.var.db, { year: found.year, id: found.id }, data.instead, data.reason, actOf(c));
    return goTo(c, paths.fees(found.year), "fee_corrected");
  })
  .get("/outcomes/:id/correction", (c) => {
    const found = outcomeIn(c);
    const form = formOf({ ...typedMoney(found.amountSek, found.happenedOn), note: found.note });
    return show(c, OutcomeCorrectionPage({ form, year: yearIn(c), outcome: found }));
  })
  .post("/outcomes/:id/correction", async (c) => {
    const found = outcomeIn(c);
    const year = yearIn(c);
    const { form, data } = await readCorrection(c, outcomeForm(dayOf(c.var.at)));
    if (!data) return show(c, OutcomeCorrectionPage({ form, year, outcome: found }), 422);
    correctOutcome(c.var.db, { year, id: found.id }, data.instead, data.reason, actOf(c));
    return goTo(c, `${paths.fees(year)}/lines/${found.lineId}`, "fee_corrected");
  });
