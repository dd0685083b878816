import { and, asc, count, eq, gte, isNull, lte } from "drizzle-orm";
import type { Db } from "../../db/open";
import { attendances, bodies, meetings } from "../../db/schema";
import type { Day } from "../calendar";

/** A year's meetings until a day, also seminars, with how many municipalities came. */
export function meetingsHeld(db: Db, year: number, today: Day) {
  const lastDay = `${year}-12-31`;
  return db
    .select({
      id: meetings.id,
      kind: meetings.kind,
      bodyId: bodies.id,
      bodyName: bodies.name,
      // Who came from outside stands in a row without a municipality.
      municipalities: count(attendances.municipalityCode),
      recorded: count(attendances.id),
    })
    .from(meetings)
    .innerJoin(bodies, eq(bodies.id, meetings.bodyId))
    .leftJoin(attendances, and(eq(attendances.meetingId, meetings.id), isNull(attendances.correctedAt)))
    .where(
      and(
        gte(meetings.heldOn, `${year}-01-01`),
        lte(meetings.heldOn, lastDay < today ? lastDay : today),
        isNull(meetings.cancelledAt),
      ),
    )
    .groupBy(meetings.id)
    .orderBy(asc(bodies.id), asc(meetings.heldOn))
    .all()
    .map(({ recorded, ...meeting }) => ({ ...meeting, hasAttendance: recorded > 0 }));
}

export type HeldMeeting = ReturnType<typeof meetingsHeld>[number];
