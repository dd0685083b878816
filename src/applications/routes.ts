import { AbandonmentPage } from "../../views/applications/abandonment";
import { ApplicationPage } from "../../views/applications/application";
import { ApplicationListPage } from "../../views/applications/application-list";
import { HistoryPage } from "../../views/applications/history";
import { OpeningPage } from "../../views/applications/opening";
import { PlanningPage } from "../../views/applications/planning";
import type { FormState } from "../../views/ui/form";
import { awardStanding } from "../awards/standing";
import { dayOf } from "../calendar";
import { callList } from "../calls/call-list";
import { call } from "../calls/calls";
import { checkRules, saidYes } from "../calls/rules";
import { documentFacts } from "../documents/documents";
import { readableHistory } from "../mandates/readable-history";
import { membersOn } from "../membership/register";
import { needIdsIn } from "../needs/forms";
import { needsForCall } from "../needs/matches";
import { currentNeeds, needsOfApplication } from "../needs/needs";
import { startFromNeeds } from "../needs/starting";
import { holds, requireRole } from "../people/permissions";
import { holdersOf } from "../people/persons";
import { delaysOf } from "../reminders/delays";
import { formFor, formsInUse } from "../sections/funder-forms";
import { actOf, type C, emptyForm, formOf, goTo, idIn, pageIn, readForm, routes, show, viewer } from "../web";
import { declinedParties } from "./answers";
import {
  type Application,
  applicationsFor,
  currentVersion,
  STAGES,
  stageOf,
  workingContent,
} from "./applications";
import { board, boardsOf } from "./board";
import { cautions } from "./cautions";
import { openingForm, reasonForm, typedRequirements } from "./forms";
import { abandon, canTake, resume } from "./lifecycle";
import { partyRoutes } from "./party-routes";
import { planOfApplication } from "./planning";
import { heading, noteOpening, readable, shortNames } from "./readable";
import { blockers, missingToSend } from "./readiness";
import { usualRequirements } from "./requirements";
import { acceptsSignoffs } from "./rounds";
import { submissionOf } from "./submission";
import { submissionRoutes } from "./submission-routes";
import { textRoutes } from "./text-routes";
import { versionRoutes } from "./version-routes";

function showApplication(c: C, found: Application) {
  const { db, at } = c.var;
  const submission = submissionOf(db, found.id);
  const standing = board(db, found, at);
  const declined = declinedParties(db, found.id);
  const working = workingContent(db, found, declined);
  return show(
    c,
    ApplicationPage({
      ...heading(c, found),
      board: standing,
      delays: delaysOf(db, found, standing),
      missing: missingToSend(db, found, at, declined, working),
      blockers: blockers(db, found, standing, working),
      cautions: cautions(db, found, standing),
      rules: checkRules(call(db, found.callId), saidYes(standing.rows)),
      may: {
        send: canTake(found, "send"),
        takeBack: acceptsSignoffs(db, found),
        handIn: canTake(found, "hand_in"),
        resume: canTake(found, "resume"),
        abandon: canTake(found, "abandon"),
      },
      nextVersion: (currentVersion(db, found.id)?.number ?? 0) + 1,
      submission: submission ? { ...submission, document: documentFacts(db, submission.documentId) } : null,
      award: awardStanding(db, found),
      municipality: shortNames(c),
      needs: needsOfApplication(db, found.id),
      plan: planOfApplication(db, found, standing, at),
    }),
  );
}

const NEEDS_OFFERED = 10;
const PER_PAGE = 10;

function showOpening(c: C, typed: FormState, status: 200 | 422 = 200) {
  const { db, at } = c.var;
  const filter = { q: "", status: "current", funder: "", closesBy: null, order: "deadline" } as const;
  const { calls } = callList(db, filter, at, { number: 1, size: 200 });
  const members = membersOn(db, dayOf(at));
  const chosen = calls.find(({ id }) => String(id) === typed.values.callId);
  const forCall = chosen ? call(db, chosen.id) : null;
  const needs = needsForCall(db, forCall, needIdsIn(typed.values), NEEDS_OFFERED);
  const usual = status === 200 && forCall ? typedRequirements(usualRequirements(forCall.programme)) : {};
  const form = { ...typed, values: { ...usual, ...typed.values } };
  const contacts = holdersOf(db, "contact", dayOf(at)).length;
  return show(c, OpeningPage({ form, calls, members, needs, contacts, forms: formsInUse(db), at }), status);
}

/** What the address says of the application to be: its call, and the need that it begins from. */
function beginningIn(c: C): Record<string, string> {
  const { db } = c.var;
  const callId = c.req.query("call") ?? "";
  const formKey = /^[1-9]\d{0,9}$/.test(callId) ? formFor(db, call(db, Number(callId)).programme).key : "";
  const needId = c.req.query("need");
  const begunFrom = currentNeeds(db).find(({ id }) => String(id) === needId);
  const begun = { callId, formKey };
  return begunFrom ? { ...begun, title: begunFrom.title, [`need-${begunFrom.id}`]: "yes" } : begun;
}

/** One after the other: what an application is, its text, its parties, its versions, its handing in. */
export const applicationRoutes = routes()
  .get("/", (c) => {
    const { db, at } = c.var;
    const all = applicationsFor(db, viewer(c));
    const stage = STAGES.find((one) => one === c.req.query("stage")) ?? null;
    const shown = stage === null ? all : all.filter((one) => stageOf(one) === stage);
    const page = pageIn(c);
    const applications = shown.slice((page - 1) * PER_PAGE, page * PER_PAGE);
    const boards = boardsOf(
      db,
      applications.map(({ id }) => id),
      at,
    );
    return show(
      c,
      ApplicationListPage({
        applications,
        all,
        stage,
        boards,
        pages: { page, total: shown.length, perPage: PER_PAGE },
        isAdviser: holds(viewer(c), "adviser"),
        at,
      }),
    );
  })
  .get("/new", (c) => {
    requireRole(viewer(c), "adviser");
    return showOpening(c, formOf(beginningIn(c)));
  })
  .post("/", async (c) => {
    requireRole(viewer(c), "adviser");
    const { form, data } = await readForm(c, openingForm);
    if (!data) return showOpening(c, form, 422);
    const { db } = c.var;
    const formKey = data.formKey || formFor(db, call(db, data.callId).programme).key;
    const begun = { ...data, formKey, needIds: needIdsIn(form.values) };
    return goTo(c, `/applications/${startFromNeeds(c.var.db, begun, actOf(c))}`, "application_opened");
  })
  .get("/:id", (c) => {
    const found = readable(c);
    noteOpening(c, found);
    return showApplication(c, found);
  })
  .get("/:id/planning", (c) => {
    const found = readable(c);
    const standing = board(c.var.db, found, c.var.at);
    const plan = planOfApplication(c.var.db, found, standing, c.var.at);
    return show(c, PlanningPage({ ...heading(c, found), plan, approved: standing.approved }));
  })
  .get("/:id/history", (c) => {
    const found = readable(c);
    return show(
      c,
      HistoryPage({
        ...heading(c, found),
        rows: readableHistory(c.var.db, found.id, viewer(c)),
        municipality: shortNames(c),
      }),
    );
  })
  .get("/:id/abandonment", (c) => {
    requireRole(viewer(c), "adviser");
    return show(c, AbandonmentPage({ ...heading(c, readable(c)), form: emptyForm }));
  })
  .post("/:id/abandonment", async (c) => {
    requireRole(viewer(c), "adviser");
    const found = readable(c);
    const { form, data } = await readForm(c, reasonForm);
    if (!data) return show(c, AbandonmentPage({ ...heading(c, found), form }), 422);
    abandon(c.var.db, found.id, data.reason, actOf(c));
    return goTo(c, `/applications/${found.id}`, "abandoned");
  })
  .post("/:id/resumption", (c) => {
    resume(c.var.db, idIn(c), actOf(c));
    return goTo(c, `/applications/${idIn(c)}`, "resumed");
  })
  .route("/", textRoutes)
  .route("/", partyRoutes)
  .route("/", versionRoutes)
  .route("/", submissionRoutes);
