import { FactsFormPage } from "../../views/applications/facts-form";
import { TextPage } from "../../views/applications/text";
import type { FormState } from "../../views/ui/form";
import { requireRole } from "../people/permissions";
import { formOfApplication } from "../sections/form-choice";
import { sectionsOverview } from "../sections/overview";
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
import { factsForm, typedFacts } from "./forms";
import { heading, readable } from "./readable";
import { versionOut } from "./rounds";
import { changeText } from "./text";
import { versionTrail } from "./version-trail";

function showFacts(c: C, found: Application, form: FormState, status: 200 | 409 | 422 = 200) {
  const declined = declinedParties(c.var.db, found.id);
  const owners = partiesOf(c.var.db, found.id).filter(({ code }) => !declined.has(code));
  const isOut = versionOut(c.var.db, found) !== undefined;
  return show(c, FactsFormPage({ ...heading(c, found), form, owners, isOut }), status);
}

export const textRoutes = routes()
  .get("/:id/text", (c) => {
    const found = readable(c);
    const { db } = c.var;
    const versions = versionTrail(db, found.id);
    const content = workingContent(db, found, declinedParties(db, found.id));
    const overview = sectionsOverview(db, found.id, viewer(c), c.var.at);
    const formName = formOfApplication(db, found.id).name;
    return show(c, TextPage({ ...heading(c, found), content, versions, overview, formName }));
  })
  .get("/:id/facts", (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    return showFacts(c, found, formOf(typedFacts(found)));
  })
  .post("/:id/facts", async (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const { form, data } = await readForm(c, factsForm);
    if (!data) return showFacts(c, found, form, 422);
    if (revisionIn(form.values) !== found.revision) {
      return showFacts(c, found, changedMeanwhile(form.values, found.revision), 409);
    }
    changeText(c.var.db, found.id, { ...data, sections: {} }, found.revision, actOf(c));
    return goTo(c, `/applications/${found.id}/text`, "facts_saved");
  });
