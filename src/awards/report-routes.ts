import { ReportPage } from "../../views/awards/report";
import {
  AcceptancePage,
  DueDayPage,
  NewReportPage,
  OutcomePage,
  ReportHandingInPage,
  ReportWritingPage,
} from "../../views/awards/report-forms";
import { paths } from "../../views/paths";
import type { FormState } from "../../views/ui/form";
import { forAdviser, heading, readable } from "../applications/readable";
import { dayOf } from "../calendar";
import { belongsTo, holds } from "../people/permissions";
import { refuse } from "../refusal";
import {
  actOf,
  type C,
  changedMeanwhile,
  check,
  emptyForm,
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
import { uploadIn } from "../web-files";
import {
  acceptanceForm,
  dueDayForm,
  newReportForm,
  outcomeForm,
  reportHandingInForm,
  reportTextForm,
} from "./forms";
import { missingInReport, outcomesOf, tellOutcomeOf } from "./report-outcomes";
import {
  acceptReport,
  askForReport,
  handInReport,
  moveDueDay,
  partsOf,
  report,
  writeReport,
} from "./reports";
import { termsOf } from "./terms";

/** The report in the address, for the adviser, while it is a draft. */
function drafted(c: C) {
  const found = forAdviser(c);
  const draft = report(c.var.db, found.id, idIn(c, "reportId"));
  if (draft.submission) refuse("report_handed_in");
  return { application: found, report: draft };
}

/** The municipality in the address, for its own people and the adviser. */
function ownOutcome(c: C) {
  const code = c.req.param("code") ?? "";
  if (!holds(viewer(c), "adviser") && !belongsTo(viewer(c), code)) refuse("not_yours");
  const found = readable(c);
  const draft = report(c.var.db, found.id, idIn(c, "reportId"));
  if (draft.submission) refuse("report_handed_in");
  const share = termsOf(c.var.db, found.id)?.shares.find((one) => one.code === code);
  const { formalName: name, shareSek } = share ?? refuse("not_in_project");
  return { application: found, report: draft, code, name, shareSek };
}

/** Handed in, and not accepted yet. */
function handedIn(c: C) {
  const found = forAdviser(c);
  const one = report(c.var.db, found.id, idIn(c, "reportId"));
  return { application: found, report: one, submission: one.submission ?? refuse("report_not_handed_in") };
}

function showWriting(c: C, form: FormState, status: 200 | 422 = 200) {
  const draft = drafted(c);
  return show(c, ReportWritingPage({ ...draft, form, parts: partsOf(c.var.db, draft.report.id) }), status);
}

const showOutcome = (c: C, form: FormState, status: 200 | 422 = 200) =>
  show(c, OutcomePage({ ...ownOutcome(c), form }), status);
const showHandingIn = (c: C, form: FormState, status: 200 | 422 = 200) =>
  show(c, ReportHandingInPage({ ...drafted(c), form }), status);
const showDueDay = (c: C, form: FormState, status: 200 | 422 = 200) =>
  show(c, DueDayPage({ ...drafted(c), form }), status);
const showAcceptance = (c: C, form: FormState, status: 200 | 422 = 200) =>
  show(c, AcceptancePage({ ...handedIn(c), form }), status);

function showNew(c: C, form: FormState, status: 200 | 422 = 200) {
  const found = forAdviser(c);
  if (found.status !== "granted") refuse("not_granted_now");
  return show(c, NewReportPage({ application: found, form }), status);
}

export const reportRoutes = routes()
  .get("/:id/reports/new", (c) => showNew(c, emptyForm))
  .post("/:id/reports", async (c) => {
    const found = forAdviser(c);
    const { form, data } = await readForm(c, newReportForm);
    if (!data) return showNew(c, form, 422);
    const { reportKind: kind, reportDueOn: dueOn } = data;
    const reportId = askForReport(c.var.db, found.id, { kind, dueOn }, actOf(c));
    return goTo(c, paths.report(found.id, reportId), "report_added");
  })
  .get("/:id/reports/:reportId", (c) => {
    const found = readable(c);
    const { db, at } = c.var;
    const one = report(db, found.id, idIn(c, "reportId"));
    const parts = partsOf(db, one.id);
    return show(
      c,
      ReportPage({
        ...heading(c, found),
        report: one,
        parts,
        outcomes: outcomesOf(db, one.id),
        terms: termsOf(db, found.id),
        missing: missingInReport(db, found.id, one, parts),
        today: dayOf(at),
      }),
    );
  })
  .get("/:id/reports/:reportId/edit", (c) => {
    const { report: draft } = drafted(c);
    const typed: Record<string, string> = { revision: String(draft.revision) };
    for (const { key, text } of partsOf(c.var.db, draft.id)) typed[`part-${key}`] = text;
    return showWriting(c, formOf(typed));
  })
  .post("/:id/reports/:reportId", async (c) => {
    const { application: found, report: draft } = drafted(c);
    const { db } = c.var;
    const schema = reportTextForm(partsOf(db, draft.id).map(({ key }) => key));
    const { form, data } = await readForm(c, schema);
    if (!data) return showWriting(c, form, 422);
    const revision = revisionIn(form.values);
    if (revision !== draft.revision)
      return showWriting(c, changedMeanwhile(form.values, draft.revision), 422);
    writeReport(db, found.id, draft.id, data, revision, actOf(c));
    return goTo(c, paths.report(found.id, draft.id), "report_written");
  })
  .get("/:id/reports/:reportId/outcomes/:code", (c) => {
    const { report: draft, code } = ownOutcome(c);
    const told = outcomesOf(c.var.db, draft.id).get(code);
    return showOutcome(c, told ? formOf({ usedSek: String(told.usedSek), done: told.done }) : emptyForm);
  })
  .post("/:id/reports/:reportId/outcomes/:code", async (c) => {
    const { application: found, report: draft, code } = ownOutcome(c);
    const { form, data } = await readForm(c, outcomeForm);
    if (!data) return showOutcome(c, form, 422);
    tellOutcomeOf(c.var.db, found.id, { reportId: draft.id, code }, data, actOf(c));
    return goTo(c, paths.report(found.id, draft.id), "outcome_of_party_told");
  })
  .get("/:id/reports/:reportId/handing-in", (c) => showHandingIn(c, formOf({ handedInOn: dayOf(c.var.at) })))
  .post("/:id/reports/:reportId/papers", async (c) => {
    const { application: found, report: draft } = drafted(c);
    const upload = await uploadIn(c, "file", "pdf");
    const { form, data } = check(await typedIn(c), reportHandingInForm(dayOf(c.var.at)));
    if (!data || upload.file === null) {
      const errors = { ...form.errors, ...(upload.problem !== null && { file: upload.problem }) };
      return showHandingIn(c, { ...form, errors }, 422);
    }
    handInReport(c.var.db, found.id, draft.id, { ...data, file: upload.file }, actOf(c));
    return goTo(c, paths.report(found.id, draft.id), "report_handed_in");
  })
  .get("/:id/reports/:reportId/acceptance", (c) => showAcceptance(c, formOf({ acceptedOn: dayOf(c.var.at) })))
  .post("/:id/reports/:reportId/acceptance", async (c) => {
    const { application: found, report: one, submission } = handedIn(c);
    const schema = acceptanceForm(dayOf(c.var.at), submission.handedInOn);
    const { form, data } = await readForm(c, schema);
    if (!data) return showAcceptance(c, form, 422);
    acceptReport(c.var.db, found.id, one.id, data, actOf(c));
    return goTo(c, paths.report(found.id, one.id), "report_accepted");
  })
  .get("/:id/reports/:reportId/due-day", (c) =>
    showDueDay(c, formOf({ reportDueOn: drafted(c).report.dueOn })),
  )
  .post("/:id/reports/:reportId/due-day", async (c) => {
    const { application: found, report: draft } = drafted(c);
    const { form, data } = await readForm(c, dueDayForm);
    if (!data) return showDueDay(c, form, 422);
    const { reportDueOn: dueOn, reason } = data;
    moveDueDay(c.var.db, found.id, draft.id, { dueOn, reason }, actOf(c));
    return goTo(c, paths.report(found.id, draft.id), "report_due_moved");
  });
