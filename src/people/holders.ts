import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { persons, type Role, roles } from "../../db/schema";
import type { Day } from "../calendar";
import { heldOn } from "./persons";

/** Everybody who holds a role in a municipality on that day: one question for a page about all of them. */
export function municipalPeopleOn(db: Db, day: Day, municipalityCode?: string) {
  return db
    .select({
      roleId: roles.id,
      role: roles.role,
      municipalityCode: roles.municipalityCode,
      personId: persons.id,
      name: persons.name,
      title: persons.title,
      unit: persons.unit,
      phone: persons.phone,
      email: persons.email,
      topics: roles.topics,
      byPost: roles.byPost,
      fromOn: roles.fromOn,
    })
    .from(roles)
    .innerJoin(persons, eq(persons.id, roles.personId))
    .where(
      and(
        heldOn(day),
        isNotNull(roles.municipalityCode),
        municipalityCode === undefined ? undefined : eq(roles.municipalityCode, municipalityCode),
      ),
    )
    .orderBy(asc(roles.id))
    .all();
}

export type MunicipalPerson = ReturnType<typeof municipalPeopleOn>[number];

/** By municipality; of one role when it is named. */
export function byMunicipality(
  people: readonly MunicipalPerson[],
  role?: Role,
): ReadonlyMap<string, readonly MunicipalPerson[]> {
  const found = new Map<string, MunicipalPerson[]>();
  for (const one of people) {
    if ((role !== undefined && one.role !== role) || one.municipalityCode === null) continue;
    const others = found.get(one.municipalityCode);
    if (others) others.push(one);
    else found.set(one.municipalityCode, [one]);
  }
  return found;
}
