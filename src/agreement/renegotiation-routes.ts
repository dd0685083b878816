import { NewRenegotiationPage, RenegotiationPage } from "../../views/agreement/renegotiation";
import type { FormState } from "../../views/ui/form";
import { type Day, dayOf } from "../calendar";
import { documentFacts } from "../documents/documents";
import { keepersOnly, mayKeep } from "../membership/keeping";
import { membersOn } from "../membership/register";
import { actOf, type C, formOf, goTo, idIn, readForm, routes, show } from "../web";
import { readFormWithPdf } from "../web-files";
import { requireAgreement } from "./agreement";
import { outcomeForm, renegotiationForm } from "./forms";
import {
  demandRenegotiation,
  endRenegotiation,
  type Renegotiation,
  receiversOfDemand,
  renegotiation,
} from "./renegotiations";

const today = (c: C): Day => dayOf(c.var.at);

function showNew(c: C, form: FormState, status: 200 | 422 = 200) {
  const { db } = c.var;
  const receivers = receiversOfDemand(db, today(c)).length;
  return show(c, NewRenegotiationPage({ form, members: membersOn(db, today(c)), receivers }), status);
}

function showOne(c: C, found: Renegotiation, form: FormState, status: 200 | 422 = 200) {
  const file = found.documentId === null ? null : documentFacts(c.var.db, found.documentId);
  return show(c, RenegotiationPage({ renegotiation: found, file, form, mayKeep: mayKeep(c) }), status);
}

export const renegotiationRoutes = routes()
  .get("/new", (c) => {
    keepersOnly(c);
    requireAgreement(c.var.db, today(c));
    return showNew(c, formOf({ demandedOn: today(c) }));
  })
  .post("/", async (c) => {
    keepersOnly(c);
    const { db } = c.var;
    const { id: agreementId } = requireAgreement(db, today(c));
    const codes = membersOn(db, today(c)).map(({ code }) => code);
    const { form, data, file } = await readFormWithPdf(c, renegotiationForm(today(c), codes), "demandFile");
    if (!data) return showNew(c, form, 422);
    const id = demandRenegotiation(db, { agreementId, ...data, document: file }, actOf(c));
    return goTo(c, `/agreement/renegotiations/${id}`, "renegotiation_demanded");
  })
  .get("/:id", (c) => showOne(c, renegotiation(c.var.db, idIn(c)), formOf({ endedOn: today(c) })))
  .post("/:id/outcome", async (c) => {
    keepersOnly(c);
    const found = renegotiation(c.var.db, idIn(c));
    const { form, data } = await readForm(c, outcomeForm(today(c)));
    if (!data) return showOne(c, found, form, 422);
    endRenegotiation(c.var.db, found.id, data, actOf(c));
    return goTo(c, `/agreement/renegotiations/${found.id}`, "renegotiation_ended");
  });
