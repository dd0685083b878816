import { and, asc, eq, getTableColumns, gt, inArray, isNull, lte, or, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { persons, type Role, roles, sessions, signInLinks } from "../../db/schema";
import { type Day, dayOf, type Instant } from "../calendar";
import { type Act, type Actor, happeningsOf, record } from "../history";
import { addressChanged } from "../messages/held-letters";
import { refuse } from "../refusal";
import { managersOf, requireRoleOrUtlyst } from "./permissions";

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

/** Those who hold a role on a day, by municipality: for lists, which would ask once for each. */
export function holdersByMunicipality(db: Db, role: Role, day: Day): Map<string, Person[]> {
  const rows = db
    .selectDistinct({ person: getTableColumns(persons), code: roles.municipalityCode })
    .from(roles)
    .innerJoin(persons, eq(persons.id, roles.personId))
    .where(and(eq(roles.role, role), heldOn(day)))
    .orderBy(asc(persons.id))
    .all();
  const found = new Map<string, Person[]>();
  for (const { person: holder, code } of rows) {
    if (code === null) continue;
    const known = found.get(code);
    if (known) known.push(holder);
    else found.set(code, [holder]);
  }
  return found;
}

/** Everybody who holds one of the roles in one of the municipalities on that day, once each. */
export function allHolders(
  db: Db,
  oneOf: readonly Role[],
  day: Day,
  municipalityCodes: ReadonlySet<string>,
): Person[] {
  const inOneOf = inArray(roles.municipalityCode, [...municipalityCodes]);
  return db
    .selectDistinct(getTableColumns(persons))
    .from(roles)
    .innerJoin(persons, eq(persons.id, roles.personId))
    .where(and(inArray(roles.role, [...oneOf]), inOneOf, heldOn(day)))
    .orderBy(asc(persons.id))
    .all();
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

/** Everyone in the register, in the order they came, with the roles of that day. */
export function peopleOn(db: Db, day: Day) {
  return withRolesOn(db, day, db.select().from(persons).orderBy(asc(persons.id)).all());
}

export function withRolesOn(db: Db, day: Day, people: readonly Person[]) {
  const held = new Map(people.map(({ id }) => [id, [] as (typeof roles.$inferSelect)[]]));
  const ids = JSON.stringify([...held.keys()]);
  const rows = db
    .select()
    .from(roles)
    .where(and(heldOn(day), sql`${roles.personId} in (select value from json_each(${ids}))`))
    .orderBy(asc(roles.id))
    .all();
  for (const role of rows) held.get(role.personId)?.push(role);
  return people.map((one) => ({ ...one, roles: held.get(one.id) ?? [] }));
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
      addressChanged(tx, id, { from: before.email, to: email }, act);
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
  return happeningsOf(db, "person", id, "person_changed").find(
    ({ details }) => details.emailFrom !== details.emailTo,
  )?.at;
}
