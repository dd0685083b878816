import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications, completionReplies, completionRequests, funderDecisions } from "../../db/schema";
import { ownerConsent } from "../applications/answers";
import { application } from "../applications/applications";
import type { Day, Instant } from "../calendar";
import { type ReportKind, reportsOf } from "./reports";
import { termsByApplication } from "./terms";
import { unrequestedSek } from "./unrequested";

type About = { applicationId: number; title: string; on: Day };

/** A day that others want in their calendars and reminders. A duty that is done is no date any more. */
export type AwardDate = About &
  (
    | { kind: "completion_due"; completionId: number; asked: string; askedOn: Day }
    | { kind: "report_due"; reportId: number; report: ReportKind; addedAt: Instant }
    | { kind: "requisition_due"; leftSek: number; decidedOn: Day }
    | { kind: "project_starts" | "project_ends" }
    /** The owner's conditional yes became a yes. */
    | { kind: "consent_effective"; municipalityCode: string; condition: string }
  );

/** What is not done is a duty, also when its day has passed. */
export function isDuty({ kind }: AwardDate): boolean {
  return kind === "completion_due" || kind === "report_due" || kind === "requisition_due";
}

/** Of everything that is with a funder or granted: undone duties, and the other days from `day` on. */
export function awardDates(db: Db, day: Day): AwardDate[] {
  const ids = db
    .select({ id: applications.id })
    .from(applications)
    .where(inArray(applications.status, ["completion_requested", "granted"]))
    .all()
    .map(({ id }) => id);
  return datesOf(db, ids).filter((date) => isDuty(date) || date.on >= day);
}

/** All days of one application, past ones too. */
export function awardDatesOf(db: Db, applicationId: number): AwardDate[] {
  return datesOf(db, [applicationId]);
}

function datesOf(db: Db, ids: number[]): AwardDate[] {
  if (ids.length === 0) return [];
  const found = db.select().from(applications).where(inArray(applications.id, ids)).all();
  const titles = new Map(found.map(({ id, title }) => [id, title]));
  const about = (applicationId: number, on: Day) => ({
    applicationId,
    title: titles.get(applicationId) ?? "",
    on,
  });
  const completions = db
    .select({ request: completionRequests })
    .from(completionRequests)
    .innerJoin(applications, eq(applications.id, completionRequests.applicationId))
    .leftJoin(completionReplies, eq(completionReplies.requestId, completionRequests.id))
    .where(
      and(
        inArray(completionRequests.applicationId, ids),
        eq(applications.status, "completion_requested"),
        isNull(completionReplies.requestId),
      ),
    )
    .all()
    .map(
      ({ request }): AwardDate => ({
        ...about(request.applicationId, request.dueOn),
        kind: "completion_due",
        completionId: request.id,
        asked: request.asked,
        askedOn: request.askedOn,
      }),
    );
  const granted = found.filter(({ status }) => status === "granted").map(({ id }) => id);
  const owed = reportsOf(db, ...granted)
    .filter(({ submission }) => submission === null)
    .map(
      (report): AwardDate => ({
        ...about(report.applicationId, report.dueOn),
        kind: "report_due",
        reportId: report.id,
        report: report.kind,
        addedAt: report.addedAt,
      }),
    );
  const projects = [...termsByApplication(db, ids).values()]
    .filter(({ applicationId }) => isGranted(found, applicationId))
    .flatMap(({ applicationId, startsOn, endsOn }): AwardDate[] => [
      { ...about(applicationId, startsOn), kind: "project_starts" },
      { ...about(applicationId, endsOn), kind: "project_ends" },
    ]);
  const dates = [...completions, ...owed, ...projects, ...ofDecisions(db, ids, granted, about)];
  return dates.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** A closed project keeps its days for the one who looks at it. */
function isGranted(found: readonly { id: number; status: string }[], id: number): boolean {
  const status = found.find((one) => one.id === id)?.status;
  return status === "granted" || status === "closed";
}

function ofDecisions(
  db: Db,
  ids: number[],
  granted: readonly number[],
  about: (id: number, on: Day) => About,
): AwardDate[] {
  const rows = db
    .select()
    .from(funderDecisions)
    .where(and(inArray(funderDecisions.applicationId, ids), ne(funderDecisions.outcome, "rejected")))
    .orderBy(asc(funderDecisions.id))
    .all();
  const standing = new Map(rows.map((row) => [row.applicationId, row]));
  const totals = unrequestedSek(db, granted);
  return [...standing.values()].flatMap(({ applicationId, decidedOn, requisitionBy }): AwardDate[] => {
    const found = application(db, applicationId);
    if (found.status === "rejected") return [];
    const consent = ownerConsent(db, found);
    const leftSek = totals.get(applicationId) ?? 0;
    return [
      ...(requisitionBy && leftSek > 0
        ? [{ ...about(applicationId, requisitionBy), kind: "requisition_due" as const, leftSek, decidedOn }]
        : []),
      ...(consent?.condition
        ? [
            {
              ...about(applicationId, decidedOn),
              kind: "consent_effective" as const,
              municipalityCode: consent.municipalityCode,
              condition: consent.condition,
            },
          ]
        : []),
    ];
  });
}
