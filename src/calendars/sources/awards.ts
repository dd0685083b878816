import { eq, inArray } from "drizzle-orm";
import type { Db } from "../../../db/open";
import { applications, calls } from "../../../db/schema";
import { codesAtFunder } from "../../awards/completions";
import { type AwardDate, awardDates } from "../../awards/dates";
import { termsOf } from "../../awards/terms";
import type { Day } from "../../calendar";
import { type CalendarEvent, type Kept, wholeDay } from "../calendar-event";

/** What the funder waits for after the handing in, and when a granted project runs: for those who take part in it. */
export function awardEvents(db: Db, day: Day): CalendarEvent[] {
  const dates = awardDates(db, day).filter(({ on }) => on >= day);
  const found = namesOf(db, [...new Set(dates.map(({ applicationId }) => applicationId))]);
  return dates.flatMap((date): CalendarEvent[] => {
    const about = found.get(date.applicationId);
    const told = about && wordsOf(date, about.funder);
    if (!told) return [];
    // The money is asked for by the owner alone.
    const parties = date.kind === "requisition_due" ? [about.ownerCode] : about.codes;
    return [{ ...told, audiences: ["office", ...parties], when: wholeDay(date.on) }];
  });
}

function namesOf(db: Db, ids: number[]) {
  const rows = db
    .select({ id: applications.id, ownerCode: applications.ownerCode, funder: calls.funder })
    .from(applications)
    .innerJoin(calls, eq(calls.id, applications.callId))
    .where(inArray(applications.id, ids))
    .all();
  const taking = (id: number) => termsOf(db, id)?.shares.map(({ code }) => code) ?? codesAtFunder(db, id);
  return new Map(rows.map((row) => [row.id, { ...row, codes: taking(row.id) }]));
}

type Told = { [K in Kept["kind"]]: Omit<Kept<K>, "when"> & { uid: string } }[Kept["kind"]];

/** The owner's consent becomes effective without anybody's doing: no day for a calendar. */
function wordsOf(date: AwardDate, funder: string): Told | null {
  const { applicationId, title: application } = date;
  const page = `/applications/${applicationId}`;
  const uid = `application-${applicationId}`;
  const facts = { application, funder };
  switch (date.kind) {
    case "completion_due":
      return {
        uid: `completion-${date.completionId}`,
        kind: date.kind,
        facts: { ...facts, asked: date.asked },
        path: `${page}/award`,
      };
    case "report_due":
      return {
        uid: `report-${date.reportId}`,
        kind: date.kind,
        facts: { ...facts, report: date.report },
        path: `${page}/reports/${date.reportId}`,
      };
    case "requisition_due":
      return {
        uid: `${uid}-requisition`,
        kind: date.kind,
        facts: { ...facts, leftSek: date.leftSek },
        path: `${page}/award`,
      };
    case "project_starts":
      return { uid: `${uid}-starts`, kind: date.kind, facts, path: `${page}/award` };
    case "project_ends":
      return { uid: `${uid}-ends`, kind: date.kind, facts, path: `${page}/award` };
    case "consent_effective":
      return null;
  }
}
