import { and, count, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { bodyMembers } from "../../db/schema";
import { type Day, yearOf } from "../calendar";
import { membersOn } from "../membership/register";
import { type Body, bodiesOn } from "./bodies";
import { meetingsInYear } from "./meetings";

export type BodyRow = { body: Body; members: number; meetings: number };

/** Every body of that day, with how many sit there and the meetings of that year, held and planned. */
export function bodyRowsOn(db: Db, day: Day): BodyRow[] {
  const meetings = meetingsInYear(db, yearOf(day));
  const seats = seatCountsOn(db, day);
  const parties = membersOn(db, day).length;
  return bodiesOn(db, day).map((body) => ({
    body,
    members: body.kind === "leadership" ? parties : (seats.get(body.id) ?? 0),
    meetings: meetings.get(body.id)?.length ?? 0,
  }));
}

const seatedOn = (day: Day) =>
  and(
    isNull(bodyMembers.correctedAt),
    lte(bodyMembers.fromOn, day),
    or(isNull(bodyMembers.endedOn), gt(bodyMembers.endedOn, day)),
  );

function seatCountsOn(db: Db, day: Day): Map<number, number> {
  const rows = db
    .select({ bodyId: bodyMembers.bodyId, count: count() })
    .from(bodyMembers)
    .where(seatedOn(day))
    .groupBy(bodyMembers.bodyId)
    .all();
  return new Map(rows.map((row) => [row.bodyId, row.count]));
}

/** The bodies that a municipality, or somebody for it, sat in on that day. */
export function bodiesOfMunicipality(db: Db, code: string, day: Day): Body[] {
  const seated = db
    .select({ bodyId: bodyMembers.bodyId })
    .from(bodyMembers)
    .where(and(eq(bodyMembers.municipalityCode, code), seatedOn(day)))
    .all();
  const isParty = membersOn(db, day).some((one) => one.code === code);
  return bodiesOn(db, day).filter(({ id, kind }) =>
    kind === "leadership" ? isParty : seated.some(({ bodyId }) => bodyId === id),
  );
}
