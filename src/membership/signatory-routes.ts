import { SignatoriesPage } from "../../views/membership/signatories";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { allHolders } from "../people/persons";
import {
  addSignatory,
  endSignatory,
  signatoriesOn,
  signatoryFact,
  strikeSignatory,
} from "../people/signatories";
import { refuse } from "../refusal";
import { actOf, type C, formOf, goTo, idIn, readForm, routes, show } from "../web";
import { readFormWithPdf } from "../web-files";
import { lastDayForm, reasonForm, signatoryForm } from "./forms";
import { keepersOnly } from "./keeping";
import { municipality } from "./register";

function codeIn(c: C): string {
  return municipality(c.var.db, c.req.param("code") ?? "").code;
}

const pageOf = (c: C) => `/municipalities/${codeIn(c)}/signatories`;

function showPage(c: C, form: FormState, status: 200 | 422 = 200) {
  const { db, at } = c.var;
  const today = dayOf(at);
  const found = municipality(db, codeIn(c));
  return show(
    c,
    SignatoriesPage({
      municipality: found,
      signatories: signatoriesOn(db, today, found.code),
      people: allHolders(db, ["contact", "director", "representative"], today, new Set([found.code])),
      form,
    }),
    status,
  );
}

/** The signatory in the address, if it is this municipality's. */
function ownId(c: C): number {
  const id = idIn(c);
  return signatoryFact(c.var.db, id).municipalityCode === codeIn(c) ? id : refuse("not_found");
}

export const signatoryRoutes = routes()
  .use("/:code/signatories/*", async (c, next) => {
    keepersOnly(c);
    await next();
  })
  .get("/:code/signatories", (c) => {
    keepersOnly(c);
    return showPage(c, formOf({ fromOn: dayOf(c.var.at) }));
  })
  .post("/:code/signatories", async (c) => {
    keepersOnly(c);
    const { form, data, file } = await readFormWithPdf(c, signatoryForm, "file");
    if (!data) return showPage(c, form, 422);
    addSignatory(c.var.db, { ...data, municipalityCode: codeIn(c), file }, actOf(c));
    return goTo(c, pageOf(c), "signatory_added");
  })
  .post("/:code/signatories/:id/ending", async (c) => {
    const id = ownId(c);
    const { form, data } = await readForm(c, lastDayForm);
    if (!data) return showPage(c, form, 422);
    endSignatory(c.var.db, id, data.lastOn, actOf(c));
    return goTo(c, pageOf(c), "signatory_ended");
  })
  .post("/:code/signatories/:id/striking", async (c) => {
    const id = ownId(c);
    const { form, data } = await readForm(c, reasonForm);
    if (!data) return showPage(c, form, 422);
    strikeSignatory(c.var.db, id, data.reason, actOf(c));
    return goTo(c, pageOf(c), "struck");
  });
