import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { roles } from "../../db/schema";
import { type Day, dayOf } from "../calendar";
import { recordCorrection } from "../corrections";
import { type Act, record } from "../history";
import { refuse } from "../refusal";
import { managersOf, requireRoleOrUtlyst } from "./permissions";
import { holdersOf } from "./persons";

export type RoleFact = typeof roles.$inferSelect;

/** A role as it stands; one that was corrected is answered as one that does not exist. */
export function roleFact(db: Db, id: number): RoleFact {
  const found = db
    .select()
    .from(roles)
    .where(and(eq(roles.id, id), isNull(roles.correctedAt)))
    .get();
  return found ?? refuse("not_found");
}

/** A contact person's areas, in the municipality's own words. */
export function changeTopics(db: Db, id: number, topics: string, act: Act): void {
  db.transaction((tx) => {
    const { role, personId, municipalityCode } = roleFact(tx, id);
    requireRoleOrUtlyst(act.by, ...managersOf(role));
    tx.update(roles).set({ topics }).where(eq(roles.id, id)).run();
    record(
      tx,
      {
        subject: "person",
        subjectId: personId,
        event: "topics_changed",
        municipalityCode,
        details: { topics },
      },
      act,
    );
  });
}

/**
 * The role was held on other days than the register said: what stood is kept, marked, and a new row says what is true.
 * `endedOn` is the first day without it. Refused when it would leave the network without an administrator.
 */
export function correctRole(
  db: Db,
  id: number,
  days: { fromOn: Day; endedOn: Day | null },
  reason: string,
  act: Act,
): number {
  return db.transaction((tx) => {
    const { id: _, correctedAt: __, ...was } = roleFact(tx, id);
    requireRoleOrUtlyst(act.by, ...managersOf(was.role));
    if (days.endedOn !== null && days.endedOn < days.fromOn) refuse("ends_before_it_begins");
    tx.update(roles).set({ correctedAt: act.at }).where(eq(roles.id, id)).run();
    const became = { ...was, ...days };
    const replacement = tx.insert(roles).values(became).returning({ id: roles.id }).get().id;
    if (was.role === "administrator" && holdersOf(tx, "administrator", dayOf(act.at)).length === 0)
      refuse("last_administrator");
    const { role, municipalityCode, personId } = was;
    recordCorrection(
      tx,
      {
        fact: "roles",
        factId: id,
        replacementId: replacement,
        municipalityCode,
        was: { role, fromOn: was.fromOn, endedOn: was.endedOn },
        became: { role, ...days },
        reason,
      },
      act,
    );
    const details = { role, ...days, reason };
    record(
      tx,
      { subject: "person", subjectId: personId, event: "role_corrected", municipalityCode, details },
      act,
    );
    return replacement;
  });
}
