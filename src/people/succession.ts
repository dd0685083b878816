import { and, asc, eq, gt, isNull, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { roles } from "../../db/schema";
import type { Day } from "../calendar";

/**
 * Clause 6: a municipality has one representative. The one of that day ends then; the answer is the day that the next
 * one, already appointed, begins.
 */
export function makeRoomForRepresentative(db: Db, municipalityCode: string, fromOn: Day): Day | null {
  const others = db
    .select()
    .from(roles)
    .where(
      and(
        eq(roles.role, "representative"),
        eq(roles.municipalityCode, municipalityCode),
        isNull(roles.correctedAt),
        or(isNull(roles.endedOn), gt(roles.endedOn, fromOn)),
      ),
    )
    .orderBy(asc(roles.fromOn))
    .all();
  for (const { id } of others.filter((one) => one.fromOn <= fromOn))
    db.update(roles).set({ endedOn: fromOn }).where(eq(roles.id, id)).run();
  return others.find((one) => one.fromOn > fromOn)?.fromOn ?? null;
}
