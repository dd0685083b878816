import { HandingInPage, HandingInStepPage } from "../../views/awards/handing-in";
import type { FormState } from "../../views/ui/form";
import type { Application } from "../applications/applications";
import { forAdviser, heading, readable } from "../applications/readable";
import { dayOf } from "../calendar";
import { holds } from "../people/permissions";
import { refuse } from "../refusal";
import { actOf, type C, formOf, goTo, idIn, routes, show, viewer } from "../web";
import { readFormWithPdf } from "../web-files";
import { handingInForm } from "./forms";
import { handingInList, tellHandingInStep } from "./handing-in-list";

function showStep(c: C, found: Application, place: string, form: FormState, status: 200 | 422 = 200) {
  const line =
    place === "" ? null : (handingInList(c.var.db, found)[Number(place) - 1] ?? refuse("not_found"));
  return show(c, HandingInStepPage({ application: found, form, line, place }), status);
}

export const handingInRoutes = routes()
  .get("/:id/handing-in", (c) => {
    const found = readable(c);
    const mayTell =
      holds(viewer(c), "adviser") &&
      ["draft", "out_for_approval", "completion_requested"].includes(found.status);
    const lines = handingInList(c.var.db, found);
    return show(c, HandingInPage({ ...heading(c, found), lines, today: dayOf(c.var.at), mayTell }));
  })
  .get("/:id/handing-in/new", (c) => showStep(c, forAdviser(c), "", formOf({ happenedOn: dayOf(c.var.at) })))
  .get("/:id/handing-in/:place", (c) => {
    const found = forAdviser(c);
    const place = idIn(c, "place");
    const standing = handingInList(c.var.db, found)[place - 1]?.standing;
    const typed = { stepState: standing?.state ?? "", stepNote: standing?.note ?? "" };
    return showStep(c, found, String(place), formOf({ ...typed, happenedOn: dayOf(c.var.at) }));
  })
  .post("/:id/handing-in/proofs", async (c) => {
    const found = forAdviser(c);
    const { db, at } = c.var;
    const schema = handingInForm(handingInList(db, found), dayOf(at));
    const { form, data, file } = await readFormWithPdf(c, schema, "file");
    if (!data) return showStep(c, found, form.errors.line ? "" : (form.values.line ?? ""), form, 422);
    tellHandingInStep(db, found.id, { ...data, file }, actOf(c));
    return goTo(c, `/applications/${found.id}/handing-in`, "handing_in_step_told");
  });
