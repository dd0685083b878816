import type { Db } from "../../db/open";
import { waitingForAdviser } from "../advice/queue";
import { type Application, application, applicationsFor, isOver } from "../applications/applications";
import { type Board, type BoardRow, board } from "../applications/board";
import { blockers } from "../applications/readiness";
import { type AwardDate, awardDates } from "../awards/dates";
import type { ReportKind } from "../awards/reports";
import { addDays, type Day, dayOf, type Instant } from "../calendar";
import { type CallRow, callsClosing } from "../calls/call-list";
import { changedCalls } from "../calls/funder-changes";
import { type ComingSeries, comingSeries } from "../calls/series";
import { undecidedCount } from "../candidates/inbox";
import type { Actor } from "../history";
import { partnerForms } from "../mandates/partner-forms";
import { allMunicipalities } from "../membership/register";
import { type RefusedAddress, refusedNow } from "../messages/refused-addresses";
import { belongsTo, holds, worksForNetwork } from "../people/permissions";
import { waitingFetch } from "../population/fetches";
import { type Delay, delaysOf } from "../reminders/delays";
import { sectionsToWrite } from "../sections/assignment";
import { type SourceHealth, unsureSources } from "../sources/health";
import { type PaperTask, paperTasks } from "./paper-tasks";

/** Something the reader should do; `views/start/task-words.ts` says it. */
export type Task =
  | { what: "fill_register" }
  | { what: "approve_population"; id: number; year: number }
  | { what: "candidates"; count: number }
  | { what: "advice"; count: number }
  | { what: "sources"; sources: SourceHealth[] }
  | { what: "ask_address"; refused: RefusedAddress }
  | { what: "unconfirmed"; call: CallRow }
  | { what: "call_changed"; id: number; title: string; lastDay: Day | null }
  | { what: "write"; id: number; title: string; lastDay: Day | null }
  | { what: "write_section"; id: number; title: string; lastDay: Day | null; key: string; heading: string }
  | { what: "send_again"; id: number; title: string; lastDay: Day | null }
  | { what: "hand_in"; id: number; title: string; lastDay: Day | null }
  /** `code`: whose form it is when there is one only. */
  | {
      what: "check_forms";
      id: number;
      title: string;
      lastDay: Day | null;
      count: number;
      code: string | null;
    }
  | { what: "answer"; id: number; title: string; lastDay: Day | null; code: string; name: string }
  | { what: "consent"; id: number; title: string; lastDay: Day | null; code: string; name: string }
  | { what: "reply_to_completion"; id: number; title: string; lastDay: Day | null; completionId: number }
  | {
      what: "hand_in_report";
      id: number;
      title: string;
      lastDay: Day | null;
      reportId: number;
      kind: ReportKind;
    }
  | { what: "approve"; id: number; title: string; lastDay: Day | null; code: string; name: string }
  | PaperTask;

/** Somebody that the reader waits for. */
export type Wait = { id: number; title: string; row: BoardRow; delay: Delay | undefined };

export type StartPageFacts = {
  tasks: Task[];
  waits: Wait[];
  closing: CallRow[];
  /** Series that usually open soon, so that work can start before. */
  coming: ComingSeries[];
  boards: { id: number; title: string; board: Board }[];
};

const UNCONFIRMED_WITHIN_DAYS = 30;

/** What the reader should do, soonest first, and whom the reader waits for. */
export function startPage(db: Db, reader: Actor, at: Instant): StartPageFacts {
  const today = dayOf(at);
  const closing = callsClosing(db, at, addDays(today, UNCONFIRMED_WITHIN_DAYS));
  const tasks: Task[] = [];
  const waits: Wait[] = [];
  const boards: StartPageFacts["boards"] = [];
  const adviser = holds(reader, "adviser");
  if (holds(reader, "administrator", "coordinator")) {
    if (allMunicipalities(db).length === 0) tasks.push({ what: "fill_register" });
    const waiting = waitingFetch(db);
    if (waiting) tasks.push({ what: "approve_population", id: waiting.id, year: waiting.year });
  }
  if (holds(reader, "adviser", "coordinator"))
    for (const refused of refusedNow(db)) tasks.push({ what: "ask_address", refused });
  if (adviser) {
    const count = undecidedCount(db);
    if (count > 0) tasks.push({ what: "candidates", count });
    const asked = waitingForAdviser(db, reader);
    if (asked > 0) tasks.push({ what: "advice", count: asked });
    const unsure = unsureSources(db);
    if (unsure.length > 0) tasks.push({ what: "sources", sources: unsure });
    for (const { id, title, deadlineOn } of changedCalls(db))
      tasks.push({ what: "call_changed", id, title, lastDay: deadlineOn });
    for (const call of closing) {
      if (call.deadlineConfirmedAt === null) tasks.push({ what: "unconfirmed", call });
    }
  }
  const toWrite = sectionsToWrite(db, reader);
  for (const one of applicationsFor(db, reader)) {
    if (isOver(one)) continue;
    const found = application(db, one.id);
    const standing = board(db, found, at);
    const delays = delaysOf(db, found, standing);
    const about = { id: one.id, title: one.title, lastDay: one.deadlineOn };
    boards.push({ id: one.id, title: one.title, board: standing });
    for (const { key, heading } of toWrite.filter(({ applicationId }) => applicationId === one.id))
      tasks.push({ what: "write_section", ...about, key, heading });
    if (worksForNetwork(reader)) {
      for (const row of standing.rows) {
        if (row.waitsFor === "contact" || row.waitsFor === "director")
          waits.push({ id: one.id, title: one.title, row, delay: delays.get(row.code) });
      }
    }
    if (adviser) {
      const toCheck = formsToCheck(db, found);
      const [only, another] = toCheck;
      if (only)
        tasks.push({
          what: "check_forms",
          ...about,
          count: toCheck.length,
          code: another ? null : only.code,
        });
      const left = blockers(db, found, standing);
      if (left.length === 0 && found.status === "out_for_approval") tasks.push({ what: "hand_in", ...about });
      else if (found.status === "draft") tasks.push({ what: "write", ...about });
      else if (left.some(({ what }) => what === "changed_since" || what === "not_in_version")) {
        tasks.push({ what: "send_again", ...about });
      }
    }
    tasks.push(...paperTasks(db, reader, found, standing, { at, lastDay: one.deadlineOn }));
    for (const row of standing.rows.filter(({ code }) => belongsTo(reader, code))) {
      const own = { ...about, code: row.code, name: row.formalName };
      const director = reader.roles.some(
        (held) => held.role === "director" && held.municipalityCode === row.code,
      );
      if (row.waitsFor === "contact" && !director) tasks.push({ what: "answer", ...own });
      if (row.isOwner && !standing.ownerConsent && row.state !== "declined")
        tasks.push({ what: "consent", ...own });
      if (row.waitsFor === "director") {
        if (director) tasks.push({ what: "approve", ...own });
        else waits.push({ id: one.id, title: one.title, row, delay: delays.get(row.code) });
      }
    }
  }
  if (adviser) tasks.push(...awardDates(db, today).flatMap(asTask));
  return {
    tasks: tasks.toSorted(bySoonest),
    waits: waits.toSorted(bySince),
    closing,
    coming: comingSeries(db, today),
    boards,
  };
}

function formsToCheck(db: Db, found: Application) {
  if (found.partnerForms === "none") return [];
  return partnerForms(db, found.id).filter(({ state }) => state === "awaiting_check");
}

/** What the funder waits for. */
function asTask(date: AwardDate): Task[] {
  const about = { id: date.applicationId, title: date.title, lastDay: date.on };
  if (date.kind === "completion_due")
    return [{ what: "reply_to_completion", ...about, completionId: date.completionId }];
  if (date.kind === "report_due")
    return [{ what: "hand_in_report", ...about, reportId: date.reportId, kind: date.report }];
  return [];
}

const bySoonest = (a: Task, b: Task) =>
  dayOfTask(a) < dayOfTask(b) ? -1 : dayOfTask(a) > dayOfTask(b) ? 1 : 0;

/** Tasks without a day of their own come last. */
function dayOfTask(task: Task): Day {
  if ("lastDay" in task) return task.lastDay ?? "9999";
  return task.what === "unconfirmed" ? (task.call.deadlineOn ?? "9999") : "9999";
}

const bySince = (a: Wait, b: Wait) => ((a.row.since ?? "") < (b.row.since ?? "") ? -1 : 1);
