import type { Db } from "../../db/open";
import { persons } from "../../db/schema";
import type { Day } from "../calendar";
import { type MunicipalPerson, municipalPeopleOn } from "../people/holders";
import { holdersOf, type Person } from "../people/persons";
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
    | "topics"
    | "director"
    | "representative";
  stands: string;
  written: string;
  /** Whose title or areas. */
  name?: string;
  year?: number;
};

export type PlannedRole = {
  role: PersonRole;
  person: { name: string; email: string; title: string; isNew: boolean };
  topics: string;
  fromOn: Day;
};

/** Compares the people of a file with those of the register on a day. */
export class PeoplePlanner {
  readonly #byEmail: ReadonlyMap<string, Person>;
  readonly #holders: readonly MunicipalPerson[];
  readonly #preparers: ReadonlySet<string>;

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
      if (known && one.title !== "" && one.title !== known.title)
        differences.push({ field: "title", stands: known.title, written: one.title, name: known.name });
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
      const { name, email, title } = known ?? one;
      const person = { name, email, title, isNew: known === undefined };
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

  #complain({ place }: WrittenPerson, code: PeopleProblemCode, about?: readonly string[]): [] {
    this.problems.push({ ...place, code, ...(about && { about }) });
    return [];
  }
}
