import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { roles } from "../../db/schema";
import { type Day, dayOf } from "../calendar";
import { recordCorrection } from "../corrections";
import { type Act, record } from "../history";
import { refuse } from "../refusal";
import { managersOf, requireRoleOrUtlyst } from "./permissions";
import { holdersOf, rolesOf } from "./persons";
import { conflict } from "./role-giving";

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

type Days = { fromOn: Day; endedOn: Day | null };

/** Whether the two are held together some day, from `day` on. */
function meet(one: Days, other: Days, day: Day): boolean {
  const from = [one.fromOn, other.fromOn, day].toSorted().at(-1) as Day;
  return [one, other].every(({ endedOn }) => endedOn === null || endedOn > from);
}

/**
 * The role was held on other days than the register said: what stood is kept, marked, and a new row says what is true.
 * `endedOn` is the first day without it. Refused when it would leave the network without an administrator, stand twice,
 * or let somebody approve what they prepare, as it is when a role is given.
 */
export function correctRole(db: Db, id: number, days: Days, reason: string, act: Act): number {
  return db.transaction((tx) => {
    const { id: _, correctedAt: __, ...was } = roleFact(tx, id);
    requireRoleOrUtlyst(act.by, ...managersOf(was.role));
    if (days.endedOn !== null && days.endedOn < days.fromOn) refuse("ends_before_it_begins");
    tx.update(roles).set({ correctedAt: act.at }).where(eq(roles.id, id)).run();
    const became = { ...was, ...days };
    const replacement = tx.insert(roles).values(became).returning({ id: roles.id }).get().id;
    const { role, municipalityCode, personId } = was;
    const today = dayOf(act.at);
    const others = rolesOf(tx, personId).filter((one) => one.id !== replacement);
    if (others.some((one) => conflict(role, one.role) && meet(one, became, today))) refuse("roles_conflict");
    const isSame = (one: RoleFact) => one.role === role && one.municipalityCode === municipalityCode;
    if (others.some((one) => isSame(one) && meet(one, became, one.fromOn))) refuse("role_held");
    const without = days.endedOn !== null && days.endedOn > today ? days.endedOn : today;
    if (role === "administrator" && holdersOf(tx, "administrator", without).length === 0)
      refuse("last_administrator");
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
