import { and, asc, eq, inArray } from "drizzle-orm";
import { reportTemplate } from "../../db/defaults/report-templates";
import type { Db } from "../../db/open";
import {
  type REPORT_KINDS,
  reportAcceptances,
  reportDueDays,
  reportParts,
  reportSubmissions,
  reports,
} from "../../db/schema";
import { application, contentOf } from "../applications/applications";
import { sectionText } from "../applications/content";
import type { Day } from "../calendar";
import { addDocument, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { versionAtFunder } from "./completions";
import { missingInReport } from "./report-outcomes";
import { tellOfAward, toldBy } from "./telling";

export type ReportKind = (typeof REPORT_KINDS)[number];

const rows = (db: Db) =>
  db
    .select({ report: reports, submission: reportSubmissions, acceptance: reportAcceptances })
    .from(reports)
    .leftJoin(reportSubmissions, eq(reportSubmissions.reportId, reports.id))
    .leftJoin(reportAcceptances, eq(reportAcceptances.reportId, reports.id));

/** What the funder is owed of these applications, with the day that stands for each; the soonest first. */
export function reportsOf(db: Db, ...applicationIds: number[]) {
  const found = rows(db).where(inArray(reports.applicationId, applicationIds)).orderBy(asc(reports.id)).all();
  const days = db
    .select({ reportId: reportDueDays.reportId, dueOn: reportDueDays.dueOn })
    .from(reportDueDays)
    .innerJoin(reports, eq(reports.id, reportDueDays.reportId))
    .where(inArray(reports.applicationId, applicationIds))
    .orderBy(asc(reportDueDays.id))
    .all();
  const standing = new Map(days.map(({ reportId, dueOn }) => [reportId, dueOn]));
  return found
    .map(({ report, ...rest }) => ({ ...report, ...rest, dueOn: standing.get(report.id) as Day }))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.id - b.id));
}

export type Report = ReturnType<typeof reportsOf>[number];

export function report(db: Db, applicationId: number, id: number): Report {
  return reportsOf(db, applicationId).find((one) => one.id === id) ?? refuse("not_found");
}

/** Begins a report on the template of the grant's year, with what the application promised beside each part. */
export function addReport(
  db: Db,
  applicationId: number,
  form: { kind: ReportKind; dueOn: Day; templateYear: number },
  act: Act,
): number {
  const { kind, dueOn, templateYear } = form;
  const { id: reportId } = db
    .insert(reports)
    .values({ applicationId, kind, templateYear, addedAt: act.at })
    .returning({ id: reports.id })
    .get();
  db.insert(reportDueDays)
    .values({ reportId, dueOn, ...toldBy(act) })
    .run();
  const content = contentOf(versionAtFunder(db, applicationId));
  reportTemplate(kind, templateYear).forEach(({ key, heading, guidance, from }, i) => {
    const promised = from ? sectionText(content, from) : "";
    db.insert(reportParts)
      .values({ reportId, key, position: i + 1, heading, guidance, promised })
      .run();
  });
  tellOfAward(db, applicationId, "report_added", act, { kind, dueOn });
  return reportId;
}

/** One more that the funder wants. There is one final report only. */
export function askForReport(db: Db, id: number, form: { kind: ReportKind; dueOn: Day }, act: Act): number {
  requireRoleOrUtlyst(act.by, "adviser");
  return db.transaction((tx) => {
    if (application(tx, id).status !== "granted") refuse("not_granted_now");
    const before = reportsOf(tx, id);
    if (form.kind === "final" && before.some(({ kind }) => kind === "final")) refuse("final_report_exists");
    const same = before.find(({ kind, dueOn }) => kind === form.kind && dueOn === form.dueOn);
    if (same) return same.id;
    const templateYear = before[0]?.templateYear ?? Number(form.dueOn.slice(0, 4));
    return addReport(tx, id, { ...form, templateYear }, act);
  });
}

/** The funder has given another day. */
export function moveDueDay(
  db: Db,
  id: number,
  reportId: number,
  form: { dueOn: Day; reason: string },
  act: Act,
): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    const { kind, dueOn: before, submission } = report(tx, id, reportId);
    if (submission) refuse("report_handed_in");
    if (before === form.dueOn) return;
    tx.insert(reportDueDays)
      .values({ reportId, ...form, ...toldBy(act) })
      .run();
    tellOfAward(tx, id, "report_due_moved", act, { kind, from: before, to: form.dueOn, reason: form.reason });
  });
}

export function partsOf(db: Db, reportId: number) {
  return db
    .select()
    .from(reportParts)
    .where(eq(reportParts.reportId, reportId))
    .orderBy(asc(reportParts.position))
    .all();
}

/** Saves the draft. Refused once it is handed in, and from a page that somebody else has saved after. */
export function writeReport(
  db: Db,
  id: number,
  reportId: number,
  texts: Readonly<Record<string, string>>,
  revision: number,
  act: Act,
): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    const found = report(tx, id, reportId);
    if (found.submission) refuse("report_handed_in");
    if (found.revision !== revision) refuse("changed_meanwhile");
    const rewritten = partsOf(tx, reportId).filter(({ key, text }) => (texts[key] ?? text) !== text);
    if (rewritten.length === 0) return;
    for (const { key } of rewritten) {
      tx.update(reportParts)
        .set({ text: texts[key] })
        .where(and(eq(reportParts.reportId, reportId), eq(reportParts.key, key)))
        .run();
    }
    tx.update(reports)
      .set({ revision: revision + 1 })
      .where(eq(reports.id, reportId))
      .run();
    const headings = rewritten.map(({ heading }) => heading);
    tellOfAward(tx, id, "report_written", act, { kind: found.kind, headings });
  });
}

/** Refused while a part is empty, or a final report lacks a municipality's outcome. */
export function handInReport(
  db: Db,
  id: number,
  reportId: number,
  form: { handedInOn: Day; file: Upload },
  act: Act,
): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    const found = report(tx, id, reportId);
    if (found.submission) refuse("report_handed_in");
    if (application(tx, id).status !== "granted") refuse("not_granted_now");
    if (missingInReport(tx, id, found, partsOf(tx, reportId)).length > 0) refuse("report_incomplete");
    const { handedInOn } = form;
    const documentId = addDocument(tx, form.file, act);
    tx.insert(reportSubmissions)
      .values({ reportId, handedInOn, documentId, ...toldBy(act) })
      .run();
    tellOfAward(tx, id, "report_handed_in", act, { kind: found.kind, handedInOn });
  });
}

export function acceptReport(
  db: Db,
  id: number,
  reportId: number,
  form: { acceptedOn: Day; note: string },
  act: Act,
): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    const { kind, submission, acceptance } = report(tx, id, reportId);
    if (!submission) refuse("report_not_handed_in");
    if (acceptance) return;
    tx.insert(reportAcceptances)
      .values({ reportId, ...form, ...toldBy(act) })
      .run();
    tellOfAward(tx, id, "report_accepted", act, { kind, acceptedOn: form.acceptedOn });
  });
}
