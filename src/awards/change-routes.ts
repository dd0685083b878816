import { ChangeDecisionPage, ChangePage } from "../../views/awards/change";
import { ChangeFormPage } from "../../views/awards/change-form";
import { paths } from "../../views/paths";
import type { FormState } from "../../views/ui/form";
import type { Application } from "../applications/applications";
import { forAdviser, heading, readable } from "../applications/readable";
import { dayOf } from "../calendar";
import { call } from "../calls/calls";
import { allocate } from "../fees/allocation";
import { membersOn, municipality } from "../membership/register";
import { refuse } from "../refusal";
import { actOf, type C, formOf, goTo, idIn, routes, show } from "../web";
import { readFormWithPdf } from "../web-files";
import { decideChange, proposedAfter, sharesAfter } from "./change-decisions";
import { askForChange, aspectsOf, change, changesOf } from "./changes";
import { changeDecisionForm, typedShares } from "./decision-forms";
import { changeForm } from "./forms";
import { termsOf } from "./terms";

/** A granted project: only such can be changed. */
function granted(c: C) {
  const found = forAdviser(c);
  if (found.status !== "granted") refuse("not_granted_now");
  return { found, terms: termsOf(c.var.db, found.id) ?? refuse("not_granted_now") };
}

/** Who may leave, and who may come. */
function movable(c: C) {
  const { found, terms } = granted(c);
  const inside = new Set(terms.shares.map(({ code }) => code));
  const leaving = terms.shares
    .filter(({ code }) => code !== found.ownerCode)
    .map(({ code, formalName }) => ({ code, name: formalName }));
  const joining = membersOn(c.var.db, dayOf(c.var.at))
    .filter(({ code }) => !inside.has(code))
    .map(({ code, formalName }) => ({ code, name: formalName }));
  return { found, terms, leaving, joining };
}

function showForm(c: C, form: FormState, status: 200 | 422 = 200) {
  const { found, ...rest } = movable(c);
  const funder = call(c.var.db, found.callId).funder;
  return show(c, ChangeFormPage({ application: found, form, funder, ...rest }), status);
}

/** The change in the address, while it waits for the funder. */
function undecided(c: C) {
  const { found, terms } = granted(c);
  const asked = change(c.var.db, found.id, idIn(c, "changeId"));
  if (asked.decision) refuse("change_already_decided");
  return { found, terms, asked, aspects: aspectsOf(asked.request) };
}

function showDecision(c: C, form: FormState, status: 200 | 422 = 200) {
  const { found, terms, asked, aspects } = undecided(c);
  const codes = [...sharesAfter(terms, asked.request).keys()];
  const parties = codes.map((code) => ({ code, name: municipality(c.var.db, code).formalName }));
  const receivers = new Set([...codes, ...terms.shares.map(({ code }) => code)]).size;
  const page = { application: found, form, change: asked, aspects, parties, receivers };
  return show(c, ChangeDecisionPage(page), status);
}

export const changeRoutes = routes()
  .get("/:id/changes/new", (c) => showForm(c, formOf({ askedOn: dayOf(c.var.at), partyMove: "" })))
  .post("/:id/changes", async (c) => {
    const { found, leaving, joining } = movable(c);
    const codes = (list: { code: string }[]) => list.map(({ code }) => code);
    const schema = changeForm(dayOf(c.var.at), { leaving: codes(leaving), joining: codes(joining) });
    const { form, data, file } = await readFormWithPdf(c, schema, "file");
    if (!data) return showForm(c, form, 422);
    if (isTwice(c, found, data)) return goTo(c, paths.award(found.id), "change_asked");
    const changeId = askForChange(c.var.db, found.id, { ...data, file }, actOf(c));
    return goTo(c, paths.change(found.id, changeId), "change_asked");
  })
  .get("/:id/changes/:changeId", (c) => {
    const found = readable(c);
    const { db } = c.var;
    const asked = change(db, found.id, idIn(c, "changeId"));
    return show(
      c,
      ChangePage({
        ...heading(c, found),
        change: asked,
        aspects: aspectsOf(asked.request),
        terms: termsOf(db, found.id),
        municipality: (code) => (code ? municipality(db, code).formalName : ""),
      }),
    );
  })
  .get("/:id/changes/:changeId/decision", (c) => {
    const { terms, asked } = undecided(c);
    const { endsOn, grantedSek } = asked.request;
    return showDecision(
      c,
      formOf({
        decidedOn: dayOf(c.var.at),
        endsOn: endsOn ?? "",
        grantedSek: grantedSek === null ? "" : String(grantedSek),
        ...typedShares(proposedAfter(terms, asked.request)),
      }),
    );
  })
  .post("/:id/changes/:changeId/decisions", async (c) => {
    const { found, terms, asked, aspects } = undecided(c);
    const after = sharesAfter(terms, asked.request);
    const schema = changeDecisionForm(dayOf(c.var.at), asked.request.askedOn, aspects, {
      shares: [...after.keys()],
      terms,
      propose: (sek) => allocate(sek, after),
    });
    const { form, data, file } = await readFormWithPdf(c, schema, "file");
    if (!data) return showDecision(c, form, 422);
    decideChange(c.var.db, found.id, asked.request.id, { ...data, file }, actOf(c));
    return goTo(c, paths.change(found.id, asked.request.id), "change_decided");
  });

/** Pressed twice: the same words on the same day are the same request. */
function isTwice(c: C, found: Application, { askedOn, why }: { askedOn: string; why: string }): boolean {
  return changesOf(c.var.db, found.id).some(
    ({ request, decision }) => decision === null && request.askedOn === askedOn && request.why === why,
  );
}
