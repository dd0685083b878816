import { inArray } from "drizzle-orm";
import type { Db } from "../../db/open";
import { persons } from "../../db/schema";
import type { Day } from "../calendar";
import { allMunicipalities, membersOn } from "../membership/register";
import { byMunicipality, municipalPeopleOn } from "../people/holders";
import type { Person } from "../people/persons";
import { type Body, existedOn } from "./bodies";
import { type Seat, seatsOf } from "./seats";

export type BodyMember = {
  /** Null where the agreement itself gives the seat (the leadership group). */
  seat: Seat | null;
  municipality: { code: string; shortName: string; formalName: string } | null;
  /** Whether the municipality was a member of the network on that day. */
  isParty: boolean;
  /** A municipality's seat is held by its representative of the day: nobody when it has none, more when it has several. */
  people: readonly Pick<Person, "name" | "title" | "email">[];
  /** For somebody from outside the register. */
  outsider: string;
};

/**
 * Who sat in the body on that day. The leadership group is made up by the agreement: one representative of every member
 * (clauses 6 and 8), and who is missing is shown as missing.
 */
export function membersOf(db: Db, body: Body, day: Day): BodyMember[] {
  const representatives = byMunicipality(municipalPeopleOn(db, day), "representative");
  const parties = membersOn(db, day);
  if (body.kind === "leadership") {
    return parties.map((municipality) => ({
      seat: null,
      municipality,
      isParty: true,
      people: representatives.get(municipality.code) ?? [],
      outsider: "",
    }));
  }
  const seats = seatsOf(db, body.id).filter((one) => existedOn(one, day));
  const party = new Map(parties.map((one) => [one.code, one]));
  const known = new Map(allMunicipalities(db).map((one) => [one.code, one]));
  const named = personsById(db, seats);
  return inOrder(
    seats.map((one) => {
      const code = one.municipalityCode ?? "";
      const person = named.get(one.personId ?? 0);
      const byOffice = one.personId === null && one.name === "";
      return {
        seat: one,
        municipality: party.get(code) ?? known.get(code) ?? null,
        isParty: party.has(code),
        people: person ? [person] : byOffice ? (representatives.get(code) ?? []) : [],
        outsider: one.name,
      };
    }),
  );
}

function personsById(db: Db, seats: Seat[]): Map<number, Person> {
  const ids = seats.flatMap(({ personId }) => personId ?? []);
  const found = db.select().from(persons).where(inArray(persons.id, ids)).all();
  return new Map(found.map((one) => [one.id, one]));
}

const swedish = new Intl.Collator("sv").compare;

/** By municipality, then those who sit there for none. */
function inOrder(members: BodyMember[]): BodyMember[] {
  const place = ({ municipality, people, outsider }: BodyMember) =>
    municipality ? `0 ${municipality.shortName}` : `1 ${people[0]?.name ?? outsider}`;
  return members.toSorted((a, b) => swedish(place(a), place(b)));
}
