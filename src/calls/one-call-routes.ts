import { CallPage } from "../../views/calls/call";
import { CallFormPage } from "../../views/calls/call-form";
import { CallPlanningPage } from "../../views/calls/planning";
import type { FormState } from "../../views/ui/form";
import { applicationsOfCall } from "../applications/applications";
import { boardsOf } from "../applications/board";
import { dayOf } from "../calendar";
import { candidatesOfCall } from "../candidates/candidates";
import { historyOf } from "../history";
import { membersOn, municipality } from "../membership/register";
import { needsMatching, textOfCall } from "../needs/matches";
import { belongsTo, holds, requireRole } from "../people/permissions";
import { person } from "../people/persons";
import { planOfCall } from "../planning/of-call";
import {
  actOf,
  type C,
  changedMeanwhile,
  check,
  formOf,
  goTo,
  idIn,
  readForm,
  revisionIn,
  routes,
  show,
  typedIn,
  viewer,
} from "../web";
import { assessmentHistory } from "./assessments";
import { funders } from "./call-list";
import { addCall, type Call, call, changeCall, confirmDeadline, otherDatesOf } from "./calls";
import { callForm, emptyCall, plannedFrom, typedFrom } from "./forms";
import { fieldChanges, openFunderChanges, settledFunderChanges } from "./funder-changes";
import { interestBoard, interested } from "./interests";
import { idsTogether, mergedInto, openCall } from "./merging";
import { resultsOf } from "./results";
import { checkRules, saidYes } from "./rules";
import { callsInSeries, seriesById, seriesForecast } from "./series";

function formPage(c: C, form: FormState, id: number | null) {
  return CallFormPage({ form, id, funders: funders(c.var.db) });
}

function showCall(c: C, found: Call) {
  const { db, at } = c.var;
  const today = dayOf(at);
  const together = idsTogether(db, found.id);
  const applications = applicationsOfCall(db, found.id);
  const boards = boardsOf(
    db,
    applications.map(({ id }) => id),
    at,
  );
  const confirmedBy = found.deadlineConfirmedById;
  const interests = interestBoard(db, found.id, today);
  return show(
    c,
    CallPage({
      call: found,
      otherDates: otherDatesOf(db, found.id),
      confirmedBy: confirmedBy === null ? null : person(db, confirmedBy).name,
      origins: together.flatMap((id) => candidatesOfCall(db, id)),
      changes: openFunderChanges(db, found.id).map((change) => ({
        change,
        fields: fieldChanges(found, change),
      })),
      settled: settledFunderChanges(db, found.id),
      applications,
      boards,
      boardRules: new Map([...boards].map(([id, board]) => [id, checkRules(found, saidYes(board.rows))])),
      interests,
      rules: checkRules(found, { yes: interested(interests), owner: null }),
      assessments: assessmentHistory(db, found.id),
      result: resultsOf(db, [found.id]).get(found.id) ?? null,
      series: found.seriesId === null ? null : seriesById(db, found.seriesId),
      forecast: found.seriesId === null ? null : seriesForecast(callsInSeries(db, found.seriesId), today),
      merged: mergedInto(db, found.id),
      needs: needsMatching(db, textOfCall(found), MOST_NEEDS),
      // Once there is an application, its own page plans for those who take part.
      plan: applications.length > 0 ? null : planForMembers(c, found),
      history: together.flatMap((id) => historyOf(db, "call", id)).toSorted((a, b) => b.id - a.id),
      isAdviser: holds(viewer(c), "adviser"),
      mayAnswerFor: (code) => holds(viewer(c), "adviser") || belongsTo(viewer(c), code),
      at,
      municipality: (code) => municipality(db, code).shortName,
    }),
  );
}

/** Of those that the call speaks of, the closest. */
const MOST_NEEDS = 5;

/** A new call before anything is typed; `?from=` fills it in from an earlier year's. */
function beginningIn(c: C): Record<string, string> {
  const from = c.req.query("from") ?? "";
  return /^[1-9]\d{0,9}$/.test(from) ? plannedFrom(call(c.var.db, Number(from))) : emptyCall;
}

/** As if every member of today took part. */
function planForMembers(c: C, found: Call) {
  const today = dayOf(c.var.at);
  return planOfCall(c.var.db, found, membersOn(c.var.db, today), today);
}

export const oneCallRoutes = routes()
  .get("/new", (c) => {
    requireRole(viewer(c), "adviser");
    return show(c, formPage(c, formOf(beginningIn(c)), null));
  })
  .post("/", async (c) => {
    requireRole(viewer(c), "adviser");
    const { form, data } = await readForm(c, callForm);
    if (!data) return show(c, formPage(c, form, null), 422);
    return goTo(c, `/calls/${addCall(c.var.db, data, actOf(c))}`, "call_added");
  })
  .get("/:id", (c) => {
    const found = call(c.var.db, idIn(c));
    if (found.mergedIntoId !== null) return goTo(c, `/calls/${found.mergedIntoId}`, "call_is_merged");
    return showCall(c, found);
  })
  .get("/:id/planning", (c) => {
    const found = openCall(c.var.db, idIn(c));
    return show(c, CallPlanningPage({ call: found, plan: planForMembers(c, found), today: dayOf(c.var.at) }));
  })
  .get("/:id/edit", (c) => {
    requireRole(viewer(c), "adviser");
    const found = openCall(c.var.db, idIn(c));
    return show(c, formPage(c, formOf(typedFrom(found, otherDatesOf(c.var.db, found.id))), found.id));
  })
  .post("/:id", async (c) => {
    requireRole(viewer(c), "adviser");
    const id = idIn(c);
    const values = await typedIn(c);
    const { form, data } = check(values, callForm);
    if (!data) return show(c, formPage(c, form, id), 422);
    const found = call(c.var.db, id);
    if (revisionIn(values) !== found.revision) {
      return show(c, formPage(c, changedMeanwhile(values, found.revision), id), 409);
    }
    changeCall(c.var.db, id, data, found.revision, actOf(c));
    return goTo(c, `/calls/${id}`, "saved");
  })
  .post("/:id/deadline-confirmation", async (c) => {
    const id = idIn(c);
    confirmDeadline(c.var.db, id, revisionIn(await typedIn(c)), actOf(c));
    return goTo(c, `/calls/${id}`, "deadline_confirmed");
  });
