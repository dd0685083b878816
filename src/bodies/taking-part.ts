import { and, eq, gte, inArray, isNull, lt, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { attendances, meetings } from "../../db/schema";
import { type Day, yearOf } from "../calendar";
import type { Body } from "./bodies";
import { bodiesOfMunicipality } from "./overview";

export type TakingPart = { year: number; bodies: { body: Body; came: number; meetings: number }[] };

/**
 * Where a municipality sits on that day, and how often it has come in that year (clause 6 asks members to take an active
 * part). Only meetings whose attendance somebody has written down are counted.
 */
export function takingPart(db: Db, code: string, day: Day): TakingPart {
  const year = yearOf(day);
  const bodies = bodiesOfMunicipality(db, code, day);
  const rows = db
    .select({
      bodyId: meetings.bodyId,
      meetings: sql<number>`count(distinct ${meetings.id})`,
      came: sql<number>`sum(${attendances.municipalityCode} = ${code})`,
    })
    .from(meetings)
    .innerJoin(attendances, and(eq(attendances.meetingId, meetings.id), isNull(attendances.correctedAt)))
    .where(
      and(
        inArray(
          meetings.bodyId,
          bodies.map(({ id }) => id),
        ),
        gte(meetings.heldOn, `${year}-01-01`),
        lt(meetings.heldOn, `${year + 1}-01-01`),
        isNull(meetings.cancelledAt),
      ),
    )
    .groupBy(meetings.bodyId)
    .all();
  const of = (bodyId: number) => rows.find((row) => row.bodyId === bodyId);
  return {
    year,
    bodies: bodies.map((body) => ({
      body,
      came: of(body.id)?.came ?? 0,
      meetings: of(body.id)?.meetings ?? 0,
    })),
  };
}
