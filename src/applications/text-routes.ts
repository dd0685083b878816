import { TextPage } from "../../views/applications/text";
import { TextFormPage } from "../../views/applications/text-form";
import type { FormState } from "../../views/ui/form";
import { requireRole } from "../people/permissions";
import { sectionsOf } from "../sections/sections";
import {
  actOf,
  type C,
  changedMeanwhile,
  formOf,
  goTo,
  readForm,
  revisionIn,
  routes,
  show,
  viewer,
} from "../web";
import { declinedParties } from "./answers";
import { type Application, partiesOf, workingContent } from "./applications";
import { textForm, typedText } from "./forms";
import { heading, readable } from "./readable";
import { versionOut } from "./rounds";
import { changeText } from "./text";
import { versionTrail } from "./version-trail";

function showTextForm(c: C, found: Application, form: FormState, status: 200 | 409 | 422 = 200) {
  const declined = declinedParties(c.var.db, found.id);
  const owners = partiesOf(c.var.db, found.id).filter(({ code }) => !declined.has(code));
  const sections = sectionsOf(c.var.db, found.id);
  return show(
    c,
    TextFormPage({
      ...heading(c, found),
      form,
      owners,
      sections,
      isOut: versionOut(c.var.db, found) !== undefined,
    }),
    status,
  );
}

export const textRoutes = routes()
  .get("/:id/text", (c) => {
    const found = readable(c);
    const { db } = c.var;
    const versions = versionTrail(db, found.id);
    const content = workingContent(db, found, declinedParties(db, found.id));
    return show(c, TextPage({ ...heading(c, found), content, versions }));
  })
  .get("/:id/text/edit", (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    return showTextForm(c, found, formOf(typedText(found, sectionsOf(c.var.db, found.id))));
  })
  .post("/:id/text", async (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const { form, data } = await readForm(c, textForm(sectionsOf(c.var.db, found.id)));
    if (!data) return showTextForm(c, found, form, 422);
    if (revisionIn(form.values) !== found.revision) {
      return showTextForm(c, found, changedMeanwhile(form.values, found.revision), 409);
    }
    changeText(c.var.db, found.id, data, found.revision, actOf(c));
    return goTo(c, `/applications/${found.id}/text`, "text_saved");
  });
