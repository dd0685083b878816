import { SignatureCorrectionPage, SignaturePage } from "../../views/agreement/signature";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { documentFacts } from "../documents/documents";
import { keepersOnly, mayKeep } from "../membership/keeping";
import { actOf, type C, check, emptyForm, formOf, goTo, idIn, routes, show, typedIn } from "../web";
import { uploadIn } from "../web-files";
import { accessionsOf } from "./accessions";
import { agreement } from "./agreement";
import { amendment } from "./amendments";
import { reasonForm, signatureCorrectionForm } from "./forms";
import { addSignedCopy, correctSignature, type Signature, signature } from "./signatures";

/** The page of what was signed. */
function signedPage(c: C, { amendmentId, agreementId, municipalityCode, id }: Signature) {
  const { db } = c.var;
  if (amendmentId !== null)
    return { href: `/agreement/amendments/${amendmentId}`, label: amendment(db, amendmentId).title };
  const way = accessionsOf(db, municipalityCode).find(({ signatureId }) => signatureId === id);
  return {
    href: way ? `/agreement/accessions/${way.id}` : `/agreement/parties/${municipalityCode}`,
    label: agreement(db, agreementId).title,
  };
}

function showSignature(c: C, found: Signature, form: FormState, status: 200 | 422 = 200) {
  const file = found.documentId === null ? null : documentFacts(c.var.db, found.documentId);
  const of = signedPage(c, found);
  return show(c, SignaturePage({ signature: found, of, file, form, mayKeep: mayKeep(c) }), status);
}

function showCorrection(c: C, found: Signature, form: FormState, status: 200 | 422 = 200) {
  return show(c, SignatureCorrectionPage({ signature: found, of: signedPage(c, found), form }), status);
}

export const signatureRoutes = routes()
  .get("/:id", (c) => showSignature(c, signature(c.var.db, idIn(c)), emptyForm))
  .post("/:id/papers", async (c) => {
    keepersOnly(c);
    const found = signature(c.var.db, idIn(c));
    const { file, problem } = await uploadIn(c, "signedCopy", "pdf");
    if (file === null) return showSignature(c, found, { values: {}, errors: { signedCopy: problem } }, 422);
    addSignedCopy(c.var.db, found.id, file, actOf(c));
    return goTo(c, `/agreement/signatures/${found.id}`, "copy_kept");
  })
  .get("/:id/correction", (c) => {
    keepersOnly(c);
    const found = signature(c.var.db, idIn(c));
    const { signedOn, signedBy, signerTitle, contactName } = found;
    return showCorrection(c, found, formOf({ signedOn, signedBy, signerTitle, contactName }));
  })
  .post("/:id/correction", async (c) => {
    keepersOnly(c);
    const found = signature(c.var.db, idIn(c));
    const typed = await typedIn(c);
    if (typed.struck === "yes") {
      const { form, data } = check(typed, reasonForm);
      if (!data) return showCorrection(c, found, form, 422);
      correctSignature(c.var.db, found.id, null, data.reason, actOf(c));
    } else {
      const { form, data } = check(typed, signatureCorrectionForm(dayOf(c.var.at)));
      if (!data) return showCorrection(c, found, form, 422);
      const { reason, ...corrected } = data;
      correctSignature(c.var.db, found.id, corrected, reason, actOf(c));
    }
    return goTo(c, signedPage(c, found).href, "signature_corrected");
  });
