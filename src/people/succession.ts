import { and, asc, eq, gt, isNull, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { persons, roles } from "../../db/schema";
import type { Day } from "../calendar";
import { type Act, record } from "../history";

/**
 * Clause 6: a municipality has one representative. The one of that day ends then, as its history tells; the answer is
 * the day that the next one, already appointed, begins.
 */
export function makeRoomForRepresentative(
  db: Db,
  municipalityCode: string,
  fromOn: Day,
  act: Act,
): Day | null {
  const others = db
    .select({ id: roles.id, fromOn: roles.fromOn, personId: persons.id, name: persons.name })
    .from(roles)
    .innerJoin(persons, eq(persons.id, roles.personId))
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
  for (const { id, personId, name } of others.filter((one) => one.fromOn <= fromOn)) {
    db.update(roles).set({ endedOn: fromOn }).where(eq(roles.id, id)).run();
    const details = { name, role: "representative", endedOn: fromOn };
    record(
      db,
      { subject: "person", subjectId: personId, event: "role_ended", municipalityCode, details },
      act,
    );
  }
  return others.find((one) => one.fromOn > fromOn)?.fromOn ?? null;
}
