import { asc, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { persons } from "../../db/schema";
import type { Day } from "../calendar";
import { withRolesOn } from "./persons";

/** A page, in Swedish name order, of those whose name, title or address holds what was sought, with the roles of that day; "" is everybody. */
export function peopleList(db: Db, day: Day, sought: string, page: { number: number; size: number }) {
  const folded = (text: string) => text.toLocaleLowerCase("sv").normalize("NFC");
  const wanted = folded(sought);
  const found = db
    .select()
    .from(persons)
    .orderBy(sql`sv_key(${persons.name})`, asc(persons.id))
    .all()
    .filter(({ name, title, email }) => folded(`${name}\n${title}\n${email}`).includes(wanted));
  const from = (page.number - 1) * page.size;
  return { people: withRolesOn(db, day, found.slice(from, from + page.size)), total: found.length };
}

export type FoundPeople = ReturnType<typeof peopleList>["people"];
