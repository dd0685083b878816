import { AssessmentPage } from "../../views/calls/assessment";
import { CallSeriesPage } from "../../views/calls/call-series";
import { InterestPage } from "../../views/calls/interest";
import { InterestQuestionPage } from "../../views/calls/interest-question";
import { MergingPage } from "../../views/calls/merging";
import { ResultPage } from "../../views/calls/result";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { belongsTo, holds, requireRole } from "../people/permissions";
import { refuse } from "../refusal";
import { actOf, type C, formOf, goTo, idIn, readForm, routes, show, typedIn, viewer } from "../web";
import { assess, assessmentsOf } from "./assessments";
import { call } from "./calls";
import { settleFunderChange } from "./funder-changes";
import { FUNDER_FIELDS } from "./funder-facts";
import { askAboutInterest, interestBoard, tellInterest, timesAsked, whomToAsk } from "./interests";
import { mergeCalls, mergeHindrance, openCall, undoMerge } from "./merging";
import { resultsOf, tellResult } from "./results";
import { alikeCalls, allSeries, putInSeries, suggestedSeries } from "./series";
import { assessmentForm, interestForm, mergingForm, resultForm, seriesForm } from "./standing-forms";

type Status = 200 | 422;

const home = (c: C) => `/calls/${idIn(c)}`;

function callOfAdviser(c: C) {
  requireRole(viewer(c), "adviser");
  return openCall(c.var.db, idIn(c));
}

function requireAnswerer(c: C): string {
  const code = c.req.param("code") ?? "";
  if (!holds(viewer(c), "adviser") && !belongsTo(viewer(c), code)) refuse("not_yours");
  return code;
}

function showInterest(c: C, form?: FormState, status: Status = 200) {
  const { db, at } = c.var;
  const code = requireAnswerer(c);
  const found = openCall(db, idIn(c));
  const row = interestBoard(db, found.id, dayOf(at)).find((one) => one.code === code) ?? refuse("not_found");
  const { interest = "", reasonCode = "", reason = "" } = row.answer ?? {};
  const isOwn = belongsTo(viewer(c), code);
  const page = { call: found, row, isOwn, form: form ?? formOf({ interest, reasonCode, reason }) };
  return show(c, InterestPage(page), status);
}

function showSeries(c: C, form?: FormState, status: Status = 200) {
  const found = callOfAdviser(c);
  const alike = alikeCalls(c.var.db, found.id);
  const page = {
    call: found,
    all: allSeries(c.var.db),
    alike,
    suggested: suggestedSeries(c.var.db, alike),
    form: form ?? formOf({ seriesId: String(found.seriesId ?? "") }),
  };
  return show(c, CallSeriesPage(page), status);
}

function showMerging(c: C, form: FormState, status: Status = 200) {
  const { db } = c.var;
  const found = callOfAdviser(c);
  const into = /^[1-9]\d{0,9}$/.test(form.values.intoId ?? "") ? call(db, Number(form.values.intoId)) : null;
  const hindrance = into && mergeHindrance(db, found.id, into.id);
  const alike = alikeCalls(db, found.id);
  return show(c, MergingPage({ call: found, into, hindrance, alike, form }), status);
}

/** What the network itself says of a call: its assessment, the municipalities' interest, series, result, sameness. */
export const networkRoutes = routes()
  .get("/:id/assessment", (c) => {
    const found = callOfAdviser(c);
    const { state = "", askedBy = "" } = assessmentsOf(c.var.db, [found.id]).get(found.id) ?? {};
    return show(c, AssessmentPage({ call: found, form: formOf({ state, askedBy }) }));
  })
  .post("/:id/assessment", async (c) => {
    const found = callOfAdviser(c);
    const { form, data } = await readForm(c, assessmentForm);
    if (!data) return show(c, AssessmentPage({ call: found, form }), 422);
    assess(c.var.db, found.id, data, actOf(c));
    return goTo(c, home(c), "assessed");
  })
  .get("/:id/interests/:code", (c) => showInterest(c))
  .post("/:id/interests/:code", async (c) => {
    const municipalityCode = requireAnswerer(c);
    const { form, data } = await readForm(c, interestForm);
    if (!data) return showInterest(c, form, 422);
    tellInterest(c.var.db, idIn(c), { ...data, municipalityCode }, actOf(c));
    return goTo(c, home(c), "interest_told");
  })
  .get("/:id/interest-question", (c) => {
    const found = callOfAdviser(c);
    const { db, at } = c.var;
    const asked = whomToAsk(db, found.id, dayOf(at));
    return show(c, InterestQuestionPage({ call: found, asked, times: timesAsked(db, found.id) }));
  })
  .post("/:id/interest-question", async (c) => {
    const { times = "" } = await typedIn(c);
    askAboutInterest(c.var.db, idIn(c), /^\d{1,6}$/.test(times) ? Number(times) : -1, actOf(c));
    return goTo(c, home(c), "interest_asked");
  })
  .get("/:id/result", (c) => {
    const found = callOfAdviser(c);
    const {
      result = "",
      grantedSek,
      note = "",
      decided,
    } = resultsOf(c.var.db, [found.id]).get(found.id) ?? {};
    if (decided) return goTo(c, `/applications/${decided.applicationId}/award`);
    const form = formOf({ result, grantedSek: String(grantedSek ?? ""), note });
    return show(c, ResultPage({ call: found, form }));
  })
  .post("/:id/result", async (c) => {
    const found = callOfAdviser(c);
    const { form, data } = await readForm(c, resultForm);
    if (!data) return show(c, ResultPage({ call: found, form }), 422);
    tellResult(c.var.db, found.id, data, actOf(c));
    return goTo(c, home(c), "result_told");
  })
  .get("/:id/series", (c) => showSeries(c))
  .post("/:id/series", async (c) => {
    const { form, data } = await readForm(c, seriesForm);
    if (!data) return showSeries(c, form, 422);
    putInSeries(c.var.db, idIn(c), data, actOf(c));
    return goTo(c, home(c), "series_chosen");
  })
  .get("/:id/merging", (c) => showMerging(c, formOf({ intoId: c.req.query("intoId") ?? "" })))
  .post("/:id/merging", async (c) => {
    const { form, data } = await readForm(c, mergingForm);
    if (!data?.intoId) return showMerging(c, form, 422);
    mergeCalls(c.var.db, { fromId: idIn(c), intoId: data.intoId }, actOf(c));
    return goTo(c, `/calls/${data.intoId}`, "calls_merged");
  })
  .post("/:id/merging/undoing", (c) => {
    undoMerge(c.var.db, idIn(c), actOf(c));
    return goTo(c, home(c), "merge_undone");
  })
  .post("/:id/funder-changes/:changeId", async (c) => {
    requireRole(viewer(c), "adviser");
    const typed = await typedIn(c);
    const fields = FUNDER_FIELDS.filter((field) => typed[`take-${field}`] === "yes");
    if (typed.chosen === "yes" && fields.length === 0) return goTo(c, home(c), "nothing_chosen");
    const change = { callId: idIn(c), changeId: idIn(c, "changeId"), fields };
    settleFunderChange(c.var.db, change, actOf(c));
    return goTo(c, home(c), fields.length > 0 ? "change_taken_over" : "change_set_aside");
  });
