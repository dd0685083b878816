import { isNull } from "drizzle-orm";
import type { MunicipalityNames } from "../../db/defaults/municipalities";
import type { Db } from "../../db/open";
import { memberships } from "../../db/schema";
import { agreementAhead } from "../agreement/agreement";
import { allBoards } from "../boards/boards";
import type { Day } from "../calendar";
import { allMunicipalities, hostsThroughTime, type Municipality } from "../membership/register";
import { standingPopulations } from "../population/populations";
import type { NetworkLine, Problem } from "./network-line";
import type { LinesRead } from "./network-lines";
import { type MergeProblemCode, mergeLines } from "./network-merge";
import { namesInFile } from "./network-names";
import { type Difference, PeoplePlanner, type PeopleProblemCode, type PlannedRole } from "./network-roles";

export type NetworkProblemCode =
  | MergeProblemCode
  | PeopleProblemCode
  | "from_missing"
  | "before_agreement"
  | "host_not_member";
export type NetworkProblem = Problem<NetworkProblemCode>;

/** What an import would do with one municipality. What stands in the register already is left as it is. */
export type PlannedMunicipality = {
  names: MunicipalityNames & { orgNumber: string };
  isNew: boolean;
  /** SCB's list has no such code: it is taken as written, and asked about. */
  isUnknownCode: boolean;
  /** The membership to begin. */
  membership: { fromOn: Day; exitOn: Day | null } | null;
  hostFromOn: Day | null;
  roles: PlannedRole[];
  residents: { year: number; count: number }[];
  /** Those that the register lacks; a board that it has is left as it is. */
  boards: string[];
  differences: Difference[];
};

export type NetworkPlan = {
  municipalities: PlannedMunicipality[];
  problems: NetworkProblem[];
  unread: string[];
};

type PlanRules = {
  day: Day;
  /** Since when a municipality is party where its row does not say it. */
  usualFromOn: Day | null;
};

/** Clause 4: nobody is party before the agreement is in force. Null: there is none, and the first party begins it. */
type MembershipRules = PlanRules & { agreementFrom: Day | null };

type Membership = { fromOn: Day; exitOn: Day | null };

/** What the file would change, compared with the register as it is now; nothing is changed. */
export function planNetwork(
  db: Db,
  { lines, problems: ofLines, unread }: LinesRead,
  rules: PlanRules,
): NetworkPlan {
  const merged = mergeLines(lines);
  const problems: NetworkProblem[] = [...ofLines, ...merged.problems];
  const register = registerOf(db);
  const agreementFrom = agreementAhead(db, EARLIEST)?.fromOn ?? null;
  const people = new PeoplePlanner(db, rules.day, problems);
  const municipalities = merged.municipalities.map((line): PlannedMunicipality => {
    const known = register.municipalities.get(line.code);
    const { names, isUnknownCode } = namesInFile(line, known);
    const differences = known ? differencesOf(line, known) : [];
    const membership = membershipFor(
      line,
      register.memberships.get(line.code) ?? [],
      { ...rules, agreementFrom },
      differences,
      problems,
    );
    const hostFromOn = hostFor(line, membership, register, differences, problems);
    return {
      names,
      isNew: known === undefined,
      isUnknownCode,
      membership,
      hostFromOn,
      roles: people.rolesFor(line, differences),
      residents: line.residents
        .map(({ value }) => value)
        .filter(({ year, count }) => {
          const stands = register.residents.get(`${line.code} ${year}`);
          if (stands !== undefined && stands !== count)
            differences.push({ field: "residents", stands: String(stands), written: String(count), year });
          return stands === undefined;
        }),
      boards: line.boards
        .map(({ value }) => value)
        .filter((name) => !register.boards.has(boardKey(line.code, name))),
      differences,
    };
  });
  return { municipalities, problems: inOrder(problems), unread };
}

const EARLIEST: Day = "0000-01-01";

const inOrder = (problems: NetworkProblem[]) =>
  problems.toSorted((a, b) => a.sheet.localeCompare(b.sheet, "sv") || a.row - b.row);

type Register = {
  municipalities: Map<string, Municipality>;
  memberships: Map<string, Membership[]>;
  hosts: { code: string; fromOn: Day }[];
  residents: Map<string, number>;
  boards: Set<string>;
};

const boardKey = (code: string, name: string) => `${code} ${name.toLocaleLowerCase("sv")}`;

function registerOf(db: Db): Register {
  const ofMunicipality = new Map<string, Membership[]>();
  for (const { municipalityCode, fromOn, exitOn } of db
    .select()
    .from(memberships)
    .where(isNull(memberships.correctedAt))
    .all())
    ofMunicipality.set(municipalityCode, [
      ...(ofMunicipality.get(municipalityCode) ?? []),
      { fromOn, exitOn },
    ]);
  return {
    municipalities: new Map(allMunicipalities(db).map((one) => [one.code, one])),
    memberships: ofMunicipality,
    hosts: hostsThroughTime(db).map(({ code, fromOn }) => ({ code, fromOn })),
    residents: new Map(
      standingPopulations(db).map((row) => [`${row.municipalityCode} ${row.year}`, row.residents]),
    ),
    boards: new Set(allBoards(db).map(({ municipalityCode, name }) => boardKey(municipalityCode, name))),
  };
}

function differencesOf(line: NetworkLine, known: Municipality): Difference[] {
  return (["formalName", "genitive", "orgNumber"] as const).flatMap((field) => {
    const written = line[field]?.value;
    return written === undefined || written === known[field]
      ? []
      : [{ field, stands: known[field], written }];
  });
}

/** A membership that the register has, or that would run into one, is left alone; after an exit one may come back. */
function membershipFor(
  line: NetworkLine,
  stands: readonly Membership[],
  rules: MembershipRules,
  differences: Difference[],
  problems: NetworkProblem[],
): Membership | null {
  const exitOn = line.exitOn?.value ?? null;
  const fromOn = line.fromOn?.value ?? (stands.length > 0 ? null : rules.usualFromOn);
  if (fromOn === null) {
    if (stands.length === 0) problems.push({ ...line.place, code: "from_missing" });
    return null;
  }
  const overlapping = stands.find(
    (one) => (one.exitOn === null || one.exitOn > fromOn) && (exitOn === null || one.fromOn < exitOn),
  );
  if (!overlapping) {
    if (rules.agreementFrom !== null && fromOn < rules.agreementFrom)
      problems.push({ ...(line.fromOn?.place ?? line.place), code: "before_agreement" });
    return { fromOn, exitOn };
  }
  if (overlapping.fromOn !== fromOn)
    differences.push({ field: "fromOn", stands: overlapping.fromOn, written: fromOn });
  if (line.exitOn && overlapping.exitOn !== exitOn)
    differences.push({ field: "exitOn", stands: overlapping.exitOn ?? "", written: line.exitOn.value });
  return null;
}

/** Clause 5: the host is one of the members, and there is one at a time. */
function hostFor(
  { code, hostFromOn }: NetworkLine,
  membership: Membership | null,
  register: Register,
  differences: Difference[],
  problems: NetworkProblem[],
): Day | null {
  if (!hostFromOn) return null;
  const day = hostFromOn.value;
  const stands = register.hosts.find(({ fromOn }) => fromOn === day);
  if (stands) {
    if (stands.code !== code) differences.push({ field: "host", stands: stands.code, written: day });
    return null;
  }
  const times = [...(register.memberships.get(code) ?? []), ...(membership ? [membership] : [])];
  const isMember = times.some(({ fromOn, exitOn }) => fromOn <= day && (exitOn === null || exitOn > day));
  // Without a day to be party from, that is what is wrong.
  if (!isMember && times.length > 0) problems.push({ ...hostFromOn.place, code: "host_not_member" });
  return day;
}
