import type { Db } from "../../db/open";
import { persons } from "../../db/schema";
import type { Day } from "../calendar";
import { type MunicipalPerson, municipalPeopleOn } from "../people/holders";
import { holdersOf, type Person, type PersonForm } from "../people/persons";
import { isSamePhone } from "../people/phone";
import type { PersonRole } from "./network-headings";
import type { NetworkLine, Problem } from "./network-line";
import { isSameName } from "./network-merge";
import type { WrittenPerson } from "./network-people";

export type PeopleProblemCode = "email_taken" | "roles_conflict";

/** What the file says otherwise than the register, which stands. */
export type Difference = {
  field:
    | "formalName"
    | "genitive"
    | "orgNumber"
    | "fromOn"
    | "exitOn"
    | "host"
    | "residents"
    | "title"
    | "unit"
    | "phone"
    | "topics"
    | "director"
    | "representative";
  stands: string;
  written: string;
  /** Whose title, unit, phone or areas. */
  name?: string;
  year?: number;
};

type PlannedPerson = Required<PersonForm> & { isNew: boolean };

export type PlannedRole = {
  role: PersonRole;
  person: PlannedPerson;
  topics: string;
  fromOn: Day;
};

/** Compares the people of a file with those of the register on a day. */
export class PeoplePlanner {
  readonly #byEmail: ReadonlyMap<string, Person>;
  readonly #holders: readonly MunicipalPerson[];
  readonly #preparers: ReadonlySet<string>;
  readonly #newcomers = new Map<string, PlannedPerson>();

  constructor(
    db: Db,
    private readonly day: Day,
    private readonly problems: Problem<string>[],
  ) {
    this.#byEmail = new Map(
      db
        .select()
        .from(persons)
        .all()
        .map((one) => [one.email, one]),
    );
    this.#holders = municipalPeopleOn(db, day);
    const network = [...holdersOf(db, "adviser", day), ...holdersOf(db, "coordinator", day)];
    this.#preparers = new Set(network.map(({ email }) => email));
  }

  /** The roles to be given. Who is director or representative already stays so: a change of persons is made by hand. */
  rolesFor(line: NetworkLine, differences: Difference[]): PlannedRole[] {
    const held = this.#holders.filter(({ municipalityCode }) => municipalityCode === line.code);
    return line.people.flatMap((one) => {
      const known = this.#byEmail.get(one.email);
      if (known && !isSameName(known.name, one.name)) return this.#complain(one, "email_taken", [known.name]);
      if (one.role === "director" && this.#preparers.has(one.email))
        return this.#complain(one, "roles_conflict");
      if (known) addMissing(differences, ofPerson(one, known));
      const same = held.filter(({ role }) => role === one.role);
      const own = same.find(({ email }) => email === one.email);
      if (own) {
        if (one.topics !== "" && one.topics !== own.topics)
          differences.push({ field: "topics", stands: own.topics, written: one.topics, name: own.name });
        return [];
      }
      const [other] = same;
      if (other && one.role !== "contact") {
        differences.push({ field: one.role, stands: other.name, written: one.name });
        return [];
      }
      const person = known ? { ...factsOf(known), isNew: false } : this.#newcomer(one);
      return [
        {
          role: one.role,
          person,
          topics: one.role === "contact" ? one.topics : "",
          fromOn: one.fromOn ?? this.day,
        },
      ];
    });
  }

  /** One person, on however many rows: what the first leaves empty is filled in by the next. */
  #newcomer(one: WrittenPerson): PlannedPerson {
    const person = this.#newcomers.get(one.email) ?? { ...factsOf(one), isNew: true };
    for (const field of ["title", "unit", "phone"] as const) person[field] ||= one[field];
    this.#newcomers.set(one.email, person);
    return person;
  }

  #complain({ place }: WrittenPerson, code: PeopleProblemCode, about?: readonly string[]): [] {
    this.problems.push({ ...place, code, ...(about && { about }) });
    return [];
  }
}

function factsOf({ name, email, title, unit, phone }: Required<PersonForm>): Required<PersonForm> {
  return { name, email, title, unit, phone };
}

/** What the file says otherwise of a person that the register knows. An empty cell says nothing. */
function ofPerson(one: WrittenPerson, known: Person): Difference[] {
  const fields = ["title", "unit", "phone"] as const;
  return fields.flatMap((field) => {
    const [stands, written] = [known[field], one[field]];
    const isSame = field === "phone" ? isSamePhone(written, stands) : written === stands;
    return written === "" || isSame ? [] : [{ field, stands, written, name: known.name }];
  });
}

/** One who has two roles stands twice on a row, and is told of once. */
function addMissing(differences: Difference[], more: readonly Difference[]): void {
  for (const one of more) {
    const isThere = differences.some(
      ({ field, name, written }) => field === one.field && name === one.name && written === one.written,
    );
    if (!isThere) differences.push(one);
  }
}
