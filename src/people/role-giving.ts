import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { type Role, roles } from "../../db/schema";
import { type Day, dayOf } from "../calendar";
import { type Act, record } from "../history";
import { municipality } from "../membership/register";
import { refuse } from "../refusal";
import { managersOf, requireRoleOrUtlyst } from "./permissions";
import { actorOn, holdersOf, person } from "./persons";
import { makeRoomForRepresentative } from "./succession";

export type RoleForm = {
  role: Role;
  municipalityCode: string | null;
  topics?: string;
  byPost?: string;
  boardDecisionId?: number | null;
};

/** Those who prepare an application cannot also approve it for a municipality. */
const PREPARERS: readonly Role[] = ["adviser", "coordinator"];

export function conflict(role: Role, held: Role): boolean {
  return (
    (role === "director" && PREPARERS.includes(held)) || (held === "director" && PREPARERS.includes(role))
  );
}

/**
 * From the day of the act, if no other is named. Only an administrator makes administrators, advisers and coordinators.
 * Refused when the role is held already, and when it would let somebody approve what they prepare.
 */
export function giveRole(db: Db, personId: number, form: RoleForm, act: Act, fromOn = dayOf(act.at)): void {
  requireRoleOrUtlyst(act.by, ...managersOf(form.role));
  db.transaction((tx) => {
    const holder = person(tx, personId);
    const rolesOn = (day: Day) => actorOn(tx, personId, day)?.roles ?? [];
    const heldThen = rolesOn(fromOn);
    const held = [...heldThen, ...rolesOn(dayOf(act.at))];
    // A representative of earlier years can be written down late; the one that comes after ends that time.
    const same = form.role === "representative" ? heldThen : held;
    if (same.some((one) => one.role === form.role && one.municipalityCode === form.municipalityCode))
      refuse("role_held");
    if (held.some((one) => conflict(form.role, one.role))) refuse("roles_conflict");
    if (form.municipalityCode !== null) municipality(tx, form.municipalityCode);
    const endedOn =
      form.role === "representative" && form.municipalityCode !== null
        ? makeRoomForRepresentative(tx, form.municipalityCode, fromOn, act)
        : null;
    tx.insert(roles)
      .values({ personId, ...form, fromOn, endedOn })
      .run();
    const details = { name: holder.name, role: form.role };
    record(
      tx,
      {
        subject: "person",
        subjectId: personId,
        event: "role_given",
        municipalityCode: form.municipalityCode,
        details,
      },
      act,
    );
  });
}

/**
 * The role ends with the act itself: from now on it gives no rights; one that has not begun never does. Nobody can end
 * the last administrator's.
 */
export function endRole(db: Db, roleId: number, act: Act): void {
  db.transaction((tx) => {
    const standing = and(eq(roles.id, roleId), isNull(roles.correctedAt));
    const role = tx.select().from(roles).where(standing).get() ?? refuse("not_found");
    requireRoleOrUtlyst(act.by, ...managersOf(role.role));
    const today = dayOf(act.at);
    const endedOn = role.fromOn > today ? role.fromOn : today;
    if (role.endedOn !== null && role.endedOn <= endedOn) return;
    if (role.role === "administrator" && holdersOf(tx, "administrator", today).length <= 1)
      refuse("last_administrator");
    tx.update(roles).set({ endedOn }).where(eq(roles.id, roleId)).run();
    record(
      tx,
      {
        subject: "person",
        subjectId: role.personId,
        event: "role_ended",
        municipalityCode: role.municipalityCode,
        details: { name: person(tx, role.personId).name, role: role.role, endedOn },
      },
      act,
    );
  });
}
