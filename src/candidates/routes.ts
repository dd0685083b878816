import { z } from "zod";
import { CandidatePage } from "../../views/candidates/candidate";
import { pageProblem } from "../../views/candidates/page-problem";
import { DECISION_NAME } from "../../views/candidates/reading-words";
import type { FormState } from "../../views/ui/form";
import { callList, funders } from "../calls/call-list";
import { callForm } from "../calls/forms";
import { oneOf, requiredProse, requiredText } from "../fields";
import { municipality } from "../membership/register";
import { requireRole } from "../people/permissions";
import { actOf, type C, emptyForm, formOf, goTo, idIn, readForm, routes, show, viewer } from "../web";
import { bringersOf } from "./by-hand";
import { byHandRoutes } from "./by-hand-routes";
import { candidate, candidatesById, mergedInto, sightingsOf, versionsOf } from "./candidates";
import { dismiss, linkToCall, makeCall, merge, undoDecision } from "./deciding";
import { LONGEST_PASTE } from "./forms";
import { inboxRoutes } from "./inbox-routes";
import { likenessesOf } from "./likenesses";
import { keepPage, pagesOf, pageToVisit, textIn } from "./pages";
import { readingOf, typedFromReading } from "./reading";

/** The calls that a candidate may be about: all that are not closed. */
function linkableCalls({ var: { db, at } }: C) {
  return callList(db, { status: "current", order: "title" }, at, { number: 1, size: 500 }).calls;
}

type Forms = {
  call?: FormState;
  link?: FormState;
  dismissal?: FormState;
  page?: FormState;
  paste?: FormState;
};

function showCandidate(c: C, id: number, forms: Forms = {}, status: 200 | 422 = 200) {
  const { db } = c.var;
  const found = candidate(db, id);
  const pages = pagesOf(db, id);
  const reading = readingOf(found, pages);
  return show(
    c,
    CandidatePage({
      found,
      reading,
      pages,
      versions: versionsOf(db, id),
      sightings: sightingsOf(db, id),
      merged: candidatesById(db, mergedInto(db, [id])),
      likenesses: likenessesOf(db, id),
      bringers: bringersOf(db, id).map(({ name, municipalityCode }) =>
        municipalityCode === null ? name : `${name}, ${municipality(db, municipalityCode).shortName}`,
      ),
      callForm: forms.call ?? formOf(typedFromReading(found, reading, DECISION_NAME)),
      linkForm: forms.link ?? emptyForm,
      dismissalForm: forms.dismissal ?? emptyForm,
      pageForm: forms.page ?? emptyForm,
      pasteForm: forms.paste ?? emptyForm,
      funders: funders(db),
      linkable: linkableCalls(c),
    }),
    status,
  );
}

export const candidateRoutes = routes()
  .use(async (c, next) => {
    requireRole(viewer(c), "adviser");
    await next();
  })
  .route("/", inboxRoutes)
  .route("/", byHandRoutes)
  .get("/:id", (c) => showCandidate(c, idIn(c)))
  .post("/:id/call", async (c) => {
    const id = idIn(c);
    const { form, data } = await readForm(c, callForm);
    if (!data) return showCandidate(c, id, { call: form }, 422);
    return goTo(c, `/calls/${makeCall(c.var.db, id, data, actOf(c))}`, "call_added");
  })
  .post("/:id/link", async (c) => {
    const id = idIn(c);
    const likely = likenessesOf(c.var.db, id).flatMap((one) => ("call" in one ? [one.call.id] : []));
    const ids = [...linkableCalls(c).map((call) => call.id), ...likely].map(String);
    const { form, data } = await readForm(c, z.object({ callId: oneOf(ids) }));
    if (!data) return showCandidate(c, id, { link: form }, 422);
    linkToCall(c.var.db, id, Number(data.callId), actOf(c));
    return goTo(c, "/candidates", "linked");
  })
  .post("/:id/merging", async (c) => {
    const id = idIn(c);
    const { data } = await readForm(c, z.object({ otherId: z.string().regex(/^[1-9]\d{0,9}$/) }));
    if (!data) return showCandidate(c, id, {}, 422);
    merge(c.var.db, id, Number(data.otherId), actOf(c));
    return goTo(c, `/candidates/${id}`, "merged");
  })
  .post("/:id/dismissal", async (c) => {
    const id = idIn(c);
    const { form, data } = await readForm(c, z.object({ reason: requiredText(300) }));
    if (!data) return showCandidate(c, id, { dismissal: form }, 422);
    const act = actOf(c);
    dismiss(c.var.db, id, data.reason, act);
    return goTo(c, `/candidates?dismissed=${act.at}`);
  })
  .post("/:id/pages", async (c) => {
    const id = idIn(c);
    const { link } = candidate(c.var.db, id).now;
    const act = actOf(c);
    if (link === null) return showCandidate(c, id, {}, 422);
    const finding = await c.var.visit(pageToVisit(link));
    const text = textIn(finding);
    if (text === null)
      return showCandidate(c, id, { page: { values: {}, errors: { form: pageProblem(finding) } } }, 422);
    keepPage(c.var.db, id, { url: link, text }, act);
    return goTo(c, `/candidates/${id}`, "page_read");
  })
  .post("/:id/texts", async (c) => {
    const id = idIn(c);
    const { form, data } = await readForm(c, z.object({ text: requiredProse(LONGEST_PASTE) }));
    if (!data) return showCandidate(c, id, { paste: form }, 422);
    keepPage(c.var.db, id, { url: "", text: data.text }, actOf(c));
    return goTo(c, `/candidates/${id}`, "text_added");
  })
  .post("/:id/undoing", (c) => {
    undoDecision(c.var.db, idIn(c), actOf(c));
    return goTo(c, `/candidates/${idIn(c)}`, "undone");
  });
