import { and, asc, eq, gte, isNull, ne } from "drizzle-orm";
import type { Db } from "../../../db/open";
import { applications, callDates, callInterests, calls } from "../../../db/schema";
import type { Day } from "../../calendar";
import { assessmentsOf } from "../../calls/assessments";
import { type Audience, type CalendarEvent, until } from "../calendar-event";

/**
 * The last days of the calls that the network has not declined, and their later ones: for everybody, and for the
 * municipalities that have said that they are interested, until an application takes over.
 */
export function callEvents(db: Db, day: Day): CalendarEvent[] {
  const open = db
    .select()
    .from(calls)
    .where(and(isNull(calls.mergedIntoId), gte(calls.deadlineOn, day)))
    .orderBy(asc(calls.id))
    .all();
  const thought = assessmentsOf(
    db,
    open.map(({ id }) => id),
  );
  const applied = withApplication(db);
  const interested = interestedIn(db, applied);
  const later = laterDays(db, day);
  return open
    .filter(({ id }) => thought.get(id)?.state !== "declined")
    .flatMap((call): CalendarEvent[] => {
      const { id, title, funder, deadlineText: text, deadlineOn, deadlineAt } = call;
      // Those who work for the network meet the day as the application's.
      const office: Audience[] = applied.has(id) ? [] : ["office"];
      const audiences: Audience[] = ["network", ...office, ...(interested.get(id) ?? [])];
      const path = `/calls/${id}`;
      if (deadlineOn === null) return [];
      return [
        {
          uid: `call-${id}-deadline`,
          audiences,
          kind: "call_deadline",
          facts: { title, funder, text, confirmed: call.deadlineConfirmedAt !== null },
          when: until(deadlineOn, deadlineAt),
          path,
          leastSequence: call.revision - 1,
        },
        ...(later.get(id) ?? [])
          .filter(({ on }) => on !== deadlineOn)
          .map(
            ({ name, on, at }): CalendarEvent => ({
              uid: `call-${id}-cut-off-${on}`,
              audiences,
              kind: "call_cut_off",
              facts: { title, funder, name },
              when: until(on, at),
              path,
            }),
          ),
      ];
    });
}

function withApplication(db: Db): Set<number> {
  const rows = db.selectDistinct({ id: applications.callId }).from(applications);
  return new Set(
    rows
      .where(ne(applications.status, "abandoned"))
      .all()
      .map(({ id }) => id),
  );
}

/** The municipalities whose newest word is that they are, or may be, by call; not of calls with an application. */
function interestedIn(db: Db, applied: ReadonlySet<number>): Map<number, string[]> {
  const rows = db.select().from(callInterests).orderBy(asc(callInterests.id)).all();
  const newest = new Map(rows.map((row) => [`${row.callId} ${row.municipalityCode}`, row]));
  const found = new Map<number, string[]>();
  for (const { callId, municipalityCode, interest } of newest.values()) {
    if (interest === "declines" || applied.has(callId)) continue;
    found.set(callId, [...(found.get(callId) ?? []), municipalityCode]);
  }
  return found;
}

function laterDays(db: Db, day: Day): Map<number, (typeof callDates.$inferSelect)[]> {
  const rows = db
    .select()
    .from(callDates)
    .where(and(eq(callDates.kind, "cut_off"), gte(callDates.on, day)))
    .orderBy(asc(callDates.on), asc(callDates.id))
    .all();
  const found = new Map<number, typeof rows>();
  for (const row of rows) found.set(row.callId, [...(found.get(row.callId) ?? []), row]);
  return found;
}
