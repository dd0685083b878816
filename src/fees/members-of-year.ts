import { and, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { memberships, municipalities } from "../../db/schema";
import { inNameOrder, namesThroughTime } from "../membership/register";
import { type Period, type TimeInYear, timeInYear } from "./time-in-year";

export type MemberOfYear = TimeInYear & { code: string; shortName: string; formalName: string };

/**
 * Every municipality that was a member some day of the year, in name order, as it was called on its last day of it.
 * Who has given notice is a member until its exit (clause 14), and pays.
 */
export function membersOfYear(db: Db, year: number): MemberOfYear[] {
  const rows = db
    .select({
      code: memberships.municipalityCode,
      shortName: municipalities.shortName,
      formalName: municipalities.formalName,
      fromOn: memberships.fromOn,
      exitOn: memberships.exitOn,
    })
    .from(memberships)
    .innerJoin(municipalities, eq(municipalities.code, memberships.municipalityCode))
    .where(
      and(
        isNull(memberships.correctedAt),
        lte(memberships.fromOn, `${year}-12-31`),
        or(isNull(memberships.exitOn), gt(memberships.exitOn, `${year}-01-01`)),
      ),
    )
    .all();
  const periods = new Map<string, Period[]>();
  for (const row of rows) periods.set(row.code, [...(periods.get(row.code) ?? []), row]);
  const found = new Map(
    rows.map(({ code, shortName, formalName }) => [code, { code, shortName, formalName }]),
  );
  const timed = [...found.values()].flatMap((municipality) => {
    const time = timeInYear(periods.get(municipality.code) ?? [], year);
    return time ? [{ ...municipality, ...time }] : [];
  });
  const nameOn = namesThroughTime(db);
  return inNameOrder(
    timed.map((member) => {
      const { shortName, formalName } = nameOn(member.code, member.memberToOn) ?? member;
      return { ...member, shortName, formalName };
    }),
  );
}
