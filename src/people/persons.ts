import { and, asc, eq, getTableColumns, gt, inArray, isNull, lte, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { persons, type Role, roles, sessions, signInLinks } from "../../db/schema";
import { type Day, dayOf, type Instant } from "../calendar";
import { type Act, type Actor, historyOf, record } from "../history";
import { municipality } from "../membership/register";
import { refuse } from "../refusal";
import { requireRoleOrUtlyst } from "./permissions";
import { makeRoomForRepresentative } from "./succession";

export type Person = typeof persons.$inferSelect;

/** Addresses are compared in lower case and NFC, without space around. */
export function canonicalEmail(typed: string): string {
  return typed.trim().normalize("NFC").toLowerCase();
}

export function person(db: Db, id: number): Person {
  return db.select().from(persons).where(eq(persons.id, id)).get() ?? refuse("not_found");
}

export function personByEmail(db: Db, email: string): Person | undefined {
  return db
    .select()
    .from(persons)
    .where(eq(persons.email, canonicalEmail(email)))
    .get();
}

/** The role is held on that day, as far as is known now. */
export function heldOn(day: Day) {
  return and(
    isNull(roles.correctedAt),
    lte(roles.fromOn, day),
    or(isNull(roles.endedOn), gt(roles.endedOn, day)),
  );
}

/** The person as one who acts, with the roles of that day; undefined when there is none left. */
export function actorOn(db: Db, personId: number, day: Day): Actor | undefined {
  const held = db
    .select({ name: persons.name, role: roles.role, municipalityCode: roles.municipalityCode })
    .from(roles)
    .innerJoin(persons, eq(persons.id, roles.personId))
    .where(and(eq(roles.personId, personId), heldOn(day)))
    .all();
  const first = held[0];
  if (!first) return undefined;
  return {
    personId,
    name: first.name,
    roles: held.map(({ role, municipalityCode }) => ({ role, municipalityCode })),
  };
}

/** Those who hold a role on a day; in a municipality when one is named. */
export function holdersOf(db: Db, role: Role, day: Day, municipalityCode?: string): Person[] {
  return db
    .selectDistinct(getTableColumns(persons))
    .from(roles)
    .innerJoin(persons, eq(persons.id, roles.personId))
    .where(
      and(
        eq(roles.role, role),
        municipalityCode === undefined ? undefined : eq(roles.municipalityCode, municipalityCode),
        heldOn(day),
      ),
    )
    .orderBy(asc(persons.id))
    .all();
}

/** Everybody who holds one of the roles in one of the municipalities on that day, once each. */
export function allHolders(
  db: Db,
  oneOf: readonly Role[],
  day: Day,
  municipalityCodes: ReadonlySet<string>,
): Person[] {
  const held = db
    .select({ person: persons, code: roles.municipalityCode })
    .from(roles)
    .innerJoin(persons, eq(persons.id, roles.personId))
    .where(and(inArray(roles.role, [...oneOf]), heldOn(day)))
    .orderBy(asc(persons.id))
    .all();
  const among = held.filter(({ code }) => code !== null && municipalityCodes.has(code));
  return [...new Map(among.map(({ person }) => [person.id, person])).values()];
}

/** The municipalities in which somebody holds the role on that day. */
export function municipalitiesWith(db: Db, role: Role, day: Day): Set<string> {
  const rows = db
    .selectDistinct({ code: roles.municipalityCode })
    .from(roles)
    .where(and(eq(roles.role, role), heldOn(day)))
    .all();
  return new Set(rows.flatMap(({ code }) => code ?? []));
}

/** Everyone in the register with the roles of that day; people without any come last. */
export function peopleOn(db: Db, day: Day) {
  const held = db.select().from(roles).where(heldOn(day)).orderBy(asc(roles.id)).all();
  return db
    .select()
    .from(persons)
    .orderBy(asc(persons.id))
    .all()
    .map((found) => ({ ...found, roles: held.filter((role) => role.personId === found.id) }));
}

export function rolesOf(db: Db, personId: number) {
  return db
    .select()
    .from(roles)
    .where(and(eq(roles.personId, personId), isNull(roles.correctedAt)))
    .orderBy(asc(roles.fromOn), asc(roles.id))
    .all();
}

/** A unit or a phone number that is left out stays as it is. */
export type PersonForm = { name: string; email: string; title: string; unit?: string; phone?: string };

/** Refused with `email_taken` when the address already belongs to somebody. */
export function addPerson(db: Db, form: PersonForm, act: Act): number {
  requireRoleOrUtlyst(act.by, "administrator", "coordinator");
  return db.transaction((tx) => {
    const email = canonicalEmail(form.email);
    if (personByEmail(tx, email)) refuse("email_taken");
    const added = tx
      .insert(persons)
      .values({ ...form, email })
      .returning({ id: persons.id })
      .get();
    record(
      tx,
      { subject: "person", subjectId: added.id, event: "person_added", details: { name: form.name } },
      act,
    );
    return added.id;
  });
}

/**
 * An address is the way in: who changes it must be one who may give every role the person holds. A new address ends
 * the sessions and the letters' links that the old one had.
 */
export function changePerson(db: Db, id: number, form: PersonForm, act: Act): void {
  requireRoleOrUtlyst(act.by, "administrator", "coordinator");
  db.transaction((tx) => {
    const before = person(tx, id);
    for (const { role } of actorOn(tx, id, dayOf(act.at))?.roles ?? [])
      requireRoleOrUtlyst(act.by, ...managersOf(role));
    const email = canonicalEmail(form.email);
    const holder = personByEmail(tx, email);
    if (holder && holder.id !== id) refuse("email_taken");
    tx.update(persons)
      .set({ ...form, email })
      .where(eq(persons.id, id))
      .run();
    if (email !== before.email) {
      tx.delete(sessions).where(eq(sessions.personId, id)).run();
      tx.delete(signInLinks).where(eq(signInLinks.personId, id)).run();
    }
    const details = {
      from: before.name,
      to: form.name,
      emailFrom: before.email,
      emailTo: email,
      ...changeOf("title", before, form),
      ...changeOf("unit", before, form),
      ...changeOf("phone", before, form),
    };
    record(tx, { subject: "person", subjectId: id, event: "person_changed", details }, act);
  });
}

/** What the register said before, and says from now on. */
function changeOf(field: "title" | "unit" | "phone", before: Person, form: PersonForm) {
  const to = form[field];
  return to === undefined || to === before[field]
    ? {}
    : { [`${field}From`]: before[field], [`${field}To`]: to };
}

/** When the person's address last became another; undefined while it is the first. */
export function addressChangedAt(db: Db, id: number): Instant | undefined {
  return historyOf(db, "person", id).find(
    ({ event, details }) => event === "person_changed" && details.emailFrom !== details.emailTo,
  )?.at;
}

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

/** Who may give a role, end it and correct it. */
export function managersOf(role: Role): Role[] {
  return role === "administrator" || role === "adviser" || role === "coordinator"
    ? ["administrator"]
    : ["administrator", "coordinator"];
}
