import { z } from "zod";
import { FormChoicePage } from "../../views/sections/form-choice";
import type { FormState } from "../../views/ui/form";
import type { Application } from "../applications/applications";
import { readable } from "../applications/readable";
import { oneOf } from "../fields";
import { requireRole } from "../people/permissions";
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
import { changeFormOf, formOfApplication } from "./form-choice";
import { formsInUse, type StandingForm } from "./funder-forms";
import { sectionsOf } from "./sections";

/** What a form would do to the text: which sections come, and which that have text fall away. */
function effectOf(c: C, found: Application, { sections }: StandingForm) {
  const now = sectionsOf(c.var.db, found.id);
  const has = new Set(now.map(({ key }) => key));
  const asked = new Set(sections.map(({ key }) => key));
  return {
    added: sections.filter(({ key }) => !has.has(key)).map(({ heading }) => heading),
    setAside: now.filter(({ key, text }) => !asked.has(key) && text !== "").map(({ heading }) => heading),
  };
}

function showChoice(c: C, found: Application, form: FormState, status: 200 | 409 | 422 = 200) {
  const forms = formsInUse(c.var.db);
  const effects = new Map(forms.map((one) => [one.key, effectOf(c, found, one)]));
  return show(c, FormChoicePage({ application: found, forms, form, effects }), status);
}

/** Which funder's form the application follows. */
export const choiceRoutes = routes()
  .get("/:id/form", (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const { formKey } = formOfApplication(c.var.db, found.id);
    return showChoice(c, found, formOf({ formKey, revision: String(found.revision) }));
  })
  .post("/:id/form", async (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const keys = formsInUse(c.var.db).map(({ key }) => key);
    const { form, data } = await readForm(c, z.object({ formKey: oneOf(keys) }));
    if (!data) return showChoice(c, found, form, 422);
    if (revisionIn(form.values) !== found.revision)
      return showChoice(c, found, changedMeanwhile(form.values, found.revision), 409);
    changeFormOf(c.var.db, found.id, data.formKey, found.revision, actOf(c));
    return goTo(c, `/applications/${found.id}/text`, "funder_form_chosen");
  });
