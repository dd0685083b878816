import { PartnerFormPage } from "../../views/mandates/partner-form";
import type { FormState } from "../../views/ui/form";
import { versionsOf } from "../applications/applications";
import { holds, requireRole } from "../people/permissions";
import { holdersOf } from "../people/persons";
import { refuse } from "../refusal";
import {
  actOf,
  type C,
  check,
  emptyForm,
  formOf,
  goTo,
  idIn,
  readForm,
  routes,
  show,
  typedIn,
  viewer,
} from "../web";
import { downloadDocument, uploadIn } from "../web-files";
import { keepsPapersOf } from "./doers";
import { formCheckForm, signedForm } from "./forms";
import { checkForm, handedInForms, handInForm, partnerForms } from "./partner-forms";
import { keptPartyIn, partyIn, today } from "./party-routes";

type Found = ReturnType<typeof partyIn>;

function showForm(
  c: C,
  { application, party, key }: Found,
  forms: { uploadForm?: FormState; checkForm?: FormState } = {},
  status: 200 | 422 = 200,
) {
  const { db } = c.var;
  const versions = versionsOf(db, application.id);
  const [director] = holdersOf(db, "director", today(c), key.code);
  return show(
    c,
    PartnerFormPage({
      application,
      party,
      current: partnerForms(db, application.id, key.code)[0],
      earlier: handedInForms(db, application.id, key.code),
      versions,
      uploadForm:
        forms.uploadForm ??
        formOf({
          formVersion: String(versions[0]?.number ?? ""),
          signer: director?.name ?? "",
          signerTitle: director?.title ?? "",
        }),
      checkForm: forms.checkForm ?? emptyForm,
      mayKeep: keepsPapersOf(viewer(c), key.code),
      mayCheck: holds(viewer(c), "adviser"),
    }),
    status,
  );
}

/** What the form with a signed form says, and its file; without `data` with what is to be put right. */
export async function readSignedForm(c: C, applicationId: number) {
  const numbers = versionsOf(c.var.db, applicationId).map(({ number }) => number);
  const upload = await uploadIn(c, "signedFile", "pdf");
  const { form, data } = check(await typedIn(c), signedForm(numbers, today(c)));
  if (data && upload.file) return { form, data: { ...data, file: upload.file } };
  const errors = { ...(upload.problem !== null && { signedFile: upload.problem }), ...form.errors };
  return { form: { ...form, errors }, data: undefined };
}

export const formRoutes = routes()
  .get("/:id/parties/:code/partner-form", (c) => showForm(c, partyIn(c)))
  .post("/:id/parties/:code/partner-forms", async (c) => {
    const found = keptPartyIn(c);
    const { form, data } = await readSignedForm(c, found.application.id);
    if (!data) return showForm(c, found, { uploadForm: form }, 422);
    handInForm(c.var.db, found.key, data, actOf(c));
    const party = `/applications/${found.application.id}/parties/${found.party.code}`;
    return goTo(c, `${party}/partner-form`, "form_handed_in");
  })
  .get("/:id/parties/:code/partner-forms/:formId/document", (c) => {
    const { application, party } = partyIn(c);
    const id = idIn(c, "formId");
    const form = handedInForms(c.var.db, application.id, party.code).find((one) => one.id === id);
    return downloadDocument(c, (form ?? refuse("not_found")).documentId);
  })
  .post("/:id/parties/:code/partner-forms/:formId/checks", async (c) => {
    requireRole(viewer(c), "adviser");
    const found = partyIn(c);
    const { form, data } = await readForm(c, formCheckForm);
    if (!data) return showForm(c, found, { checkForm: form }, 422);
    checkForm(c.var.db, found.key, idIn(c, "formId"), data, actOf(c));
    const party = `/applications/${found.application.id}/parties/${found.party.code}`;
    return goTo(c, `${party}/partner-form`, data.verdict === "checked" ? "form_checked" : "form_returned");
  });
