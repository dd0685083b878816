import { SignatoriesPage } from "../../views/membership/signatories";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { requireRole } from "../people/permissions";
import { allHolders } from "../people/persons";
import {
  addSignatory,
  endSignatory,
  signatoriesOn,
  signatoryFact,
  strikeSignatory,
} from "../people/signatories";
import { refuse } from "../refusal";
import { actOf, type C, check, formOf, goTo, idIn, readForm, routes, show, typedIn, viewer } from "../web";
import { optionalPdfIn } from "../web-files";
import { lastDayForm, reasonForm, signatoryForm } from "./forms";
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
    requireRole(viewer(c), "administrator", "coordinator");
    await next();
  })
  .get("/:code/signatories", (c) => {
    requireRole(viewer(c), "administrator", "coordinator");
    return showPage(c, formOf({ fromOn: dayOf(c.var.at) }));
  })
  .post("/:code/signatories", async (c) => {
    requireRole(viewer(c), "administrator", "coordinator");
    const { form, data } = check(await typedIn(c), signatoryForm);
    const upload = await optionalPdfIn(c, "file");
    if (!data || upload.problem !== null) {
      const errors = { ...form.errors, ...(upload.problem !== null && { file: upload.problem }) };
      return showPage(c, { ...form, errors }, 422);
    }
    addSignatory(c.var.db, { ...data, municipalityCode: codeIn(c), file: upload.file }, actOf(c));
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
