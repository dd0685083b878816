import type { Day } from "../calendar";
import type { LineProblemCode, NetworkLine, Problem, Said } from "./network-line";
import type { WrittenPerson } from "./network-people";

export type MergeProblemCode =
  | LineProblemCode
  | "municipality_twice"
  | "two_hosts"
  | "two_representatives"
  | "two_directors"
  | "two_people_of_one_email"
  | "org_number_twice";

/**
 * Several rows of one municipality are one, when the later rows only bring more people, as lists of contacts do. A row that
 * says something of the municipality again is a municipality that stands twice.
 */
export function mergeLines(lines: readonly NetworkLine[]): {
  municipalities: NetworkLine[];
  problems: Problem<MergeProblemCode>[];
} {
  const problems: Problem<MergeProblemCode>[] = [];
  const merged = new Map<string, NetworkLine>();
  for (const line of lines) {
    const first = merged.get(line.code);
    if (!first) merged.set(line.code, { ...line, people: withoutTwins(line.people) });
    else if (bringsOnlyPeople(first, line)) first.people = withoutTwins([...first.people, ...line.people]);
    else problems.push({ ...line.place, code: "municipality_twice", about: [String(first.place.row)] });
  }
  const municipalities = [...merged.values()];
  problems.push(...hostProblems(municipalities), ...orgNumberProblems(municipalities));
  for (const one of municipalities)
    problems.push(
      ...onlyOne(one, "representative", "two_representatives"),
      ...onlyOne(one, "director", "two_directors"),
    );
  problems.push(...emailProblems(municipalities));
  return { municipalities, problems };
}

const isTwin = (a: WrittenPerson, b: WrittenPerson) => a.role === b.role && a.email === b.email;

function withoutTwins(people: readonly WrittenPerson[]): WrittenPerson[] {
  return people.filter((one, at) => people.findIndex((other) => isTwin(one, other)) === at);
}

function bringsOnlyPeople(first: NetworkLine, line: NetworkLine): boolean {
  const same = <T>(a: Said<T> | null, b: Said<T> | null) => b === null || a?.value === b.value;
  const saysNothingElse =
    same(first.formalName, line.formalName) &&
    same(first.genitive, line.genitive) &&
    same(first.orgNumber, line.orgNumber) &&
    same<Day>(first.fromOn, line.fromOn) &&
    same<Day>(first.exitOn, line.exitOn) &&
    same<Day>(first.hostFromOn, line.hostFromOn) &&
    line.residents.every(({ value }) =>
      first.residents.some((other) => other.value.year === value.year && other.value.count === value.count),
    );
  return saysNothingElse && line.people.some((one) => !first.people.some((other) => isTwin(one, other)));
}

/** Clause 5: one municipality manages the network at a time. */
function hostProblems(municipalities: readonly NetworkLine[]): Problem<MergeProblemCode>[] {
  const seen = new Map<Day, string>();
  return municipalities.flatMap(({ code, hostFromOn }) => {
    if (!hostFromOn) return [];
    const other = seen.get(hostFromOn.value);
    if (other === undefined) {
      seen.set(hostFromOn.value, code);
      return [];
    }
    return [{ ...hostFromOn.place, code: "two_hosts" as const, about: [other] }];
  });
}

function orgNumberProblems(municipalities: readonly NetworkLine[]): Problem<MergeProblemCode>[] {
  const seen = new Set<string>();
  return municipalities.flatMap(({ orgNumber }) => {
    const isTwice = orgNumber !== null && seen.has(orgNumber.value);
    if (orgNumber) seen.add(orgNumber.value);
    return isTwice ? [{ ...orgNumber.place, code: "org_number_twice" as const }] : [];
  });
}

function onlyOne(
  { people }: NetworkLine,
  role: WrittenPerson["role"],
  code: "two_representatives" | "two_directors",
): Problem<MergeProblemCode>[] {
  const [, ...more] = people.filter((one) => one.role === role);
  return more.map(({ place }) => ({ ...place, code }));
}

/** One address is one person, under one name. */
function emailProblems(municipalities: readonly NetworkLine[]): Problem<MergeProblemCode>[] {
  const names = new Map<string, string>();
  return municipalities.flatMap(({ people }) =>
    people.flatMap(({ email, name, place }) => {
      const other = names.get(email);
      if (other === undefined) names.set(email, name);
      return other === undefined || isSameName(other, name)
        ? []
        : [{ ...place, code: "two_people_of_one_email" as const, about: [other] }];
    }),
  );
}

export const isSameName = (a: string, b: string) => plainName(a) === plainName(b);
const plainName = (name: string) => name.normalize("NFC").toLocaleLowerCase("sv").replace(/\s+/g, " ").trim();
