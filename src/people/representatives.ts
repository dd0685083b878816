import { and, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { persons, roles } from "../../db/schema";
import type { Day } from "../calendar";
import type { Act } from "../history";
import type { Person } from "./persons";
import { giveRole } from "./role-giving";

export type Representative = Person & {
  roleId: number;
  municipalityCode: string;
  fromOn: Day;
  /** The post that was appointed, such as "socialchefen"; "" when it was the person. */
  byPost: string;
  boardDecisionId: number | null;
};

/** Each municipality's representative in the leadership group (clause 6) on that day, by code. */
export function representativesOn(db: Db, day: Day): Map<string, Representative> {
  const rows = db
    .select({ person: persons, role: roles })
    .from(roles)
    .innerJoin(persons, eq(persons.id, roles.personId))
    .where(
      and(
        eq(roles.role, "representative"),
        isNull(roles.correctedAt),
        lte(roles.fromOn, day),
        or(isNull(roles.endedOn), gt(roles.endedOn, day)),
      ),
    )
    .all();
  return new Map(
    rows.map(({ person, role: { id, municipalityCode, fromOn, byPost, boardDecisionId } }) => {
      const code = municipalityCode ?? "";
      return [code, { ...person, roleId: id, municipalityCode: code, fromOn, byPost, boardDecisionId }];
    }),
  );
}

export function representativeOn(db: Db, municipalityCode: string, day: Day): Representative | undefined {
  return representativesOn(db, day).get(municipalityCode);
}

/** The municipality's one representative from that day; whoever was it ends then. */
export function appointRepresentative(
  db: Db,
  form: {
    municipalityCode: string;
    personId: number;
    fromOn: Day;
    byPost: string;
    boardDecisionId: number | null;
  },
  act: Act,
): void {
  const { personId, fromOn, ...rest } = form;
  giveRole(db, personId, { role: "representative", ...rest }, act, fromOn);
}
