import { and, asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { persons, type Role, roles } from "../../db/schema";
import type { Day } from "../calendar";
import { heldOn, type Person } from "./persons";

/** Those who hold a role on that day, by the municipality that they hold it for. */
export function holdersByMunicipality(db: Db, role: Role, day: Day): Map<string, Person[]> {
  const rows = db
    .selectDistinct({ person: persons, code: roles.municipalityCode })
    .from(roles)
    .innerJoin(persons, eq(persons.id, roles.personId))
    .where(and(eq(roles.role, role), heldOn(day)))
    .orderBy(asc(persons.id))
    .all();
  const holders = new Map<string, Person[]>();
  for (const { person, code } of rows) {
    const found = holders.get(code ?? "");
    if (found) found.push(person);
    else holders.set(code ?? "", [person]);
  }
  return holders;
}
