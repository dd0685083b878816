import { and, asc, desc, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { agreements, earlierNames, hosts, memberships, municipalities, network } from "../../db/schema";
import type { Day } from "../calendar";
import { refuse } from "../refusal";

export type Municipality = typeof municipalities.$inferSelect;

/** Hyphen and space weigh nothing: Upplands-Bro stands before Upplands Väsby, as in clause 2 of the agreement. */
const byName = new Intl.Collator("sv", { ignorePunctuation: true }).compare;

/** Å, Ä and Ö last, as Swedish readers look for them. */
export function inNameOrder<T extends { shortName: string }>(list: T[]): T[] {
  return list.toSorted((a, b) => byName(a.shortName, b.shortName));
}

export function networkProfile(db: Db) {
  return db.select().from(network).get();
}

export function municipality(db: Db, code: string): Municipality {
  return db.select().from(municipalities).where(eq(municipalities.code, code)).get() ?? refuse("not_found");
}

export function allMunicipalities(db: Db): Municipality[] {
  return inNameOrder(db.select().from(municipalities).all());
}

/** Parties to the agreement on that day, in Swedish name order. */
export function membersOn(db: Db, day: Day) {
  const members = db
    .select({
      code: municipalities.code,
      shortName: municipalities.shortName,
      formalName: municipalities.formalName,
      genitive: municipalities.genitive,
      memberFrom: memberships.fromOn,
      exitOn: memberships.exitOn,
    })
    .from(memberships)
    .innerJoin(municipalities, eq(municipalities.code, memberships.municipalityCode))
    .where(
      and(
        isNull(memberships.correctedAt),
        lte(memberships.fromOn, day),
        or(isNull(memberships.exitOn), gt(memberships.exitOn, day)),
      ),
    )
    .all();
  const nameOn = namesThroughTime(db);
  return inNameOrder(members.map((member) => ({ ...member, ...nameOn(member.code, day) })));
}

/** What a municipality was called on a day, where it is not what it is called today: one question for any number of them. */
export function namesThroughTime(db: Db) {
  const earlier = new Map<string, (typeof earlierNames.$inferSelect)[]>();
  const rows = db
    .select()
    .from(earlierNames)
    .where(isNull(earlierNames.correctedAt))
    .orderBy(asc(earlierNames.untilOn))
    .all();
  for (const row of rows)
    earlier.set(row.municipalityCode, [...(earlier.get(row.municipalityCode) ?? []), row]);
  return (code: string, day: Day) => {
    const found = earlier.get(code)?.find(({ untilOn }) => untilOn > day);
    return found && { shortName: found.shortName, formalName: found.formalName, genitive: found.genitive };
  };
}

/** The municipality with the names of that day. */
export function municipalityOn(db: Db, code: string, day: Day): Municipality {
  return { ...municipality(db, code), ...namesThroughTime(db)(code, day) };
}

/** The host municipality (clause 5) of that day; undefined before the first was chosen. */
export function hostOn(db: Db, day: Day) {
  return hostsThroughTime(db).find(({ fromOn }) => fromOn <= day);
}

/** The newest first, with what each was called when it took over. */
export function hostsThroughTime(db: Db) {
  const nameOn = namesThroughTime(db);
  return db
    .select({
      id: hosts.id,
      code: municipalities.code,
      formalName: municipalities.formalName,
      genitive: municipalities.genitive,
      fromOn: hosts.fromOn,
      note: hosts.note,
      meetingDecisionId: hosts.meetingDecisionId,
    })
    .from(hosts)
    .innerJoin(municipalities, eq(municipalities.code, hosts.municipalityCode))
    .where(isNull(hosts.correctedAt))
    .orderBy(desc(hosts.fromOn))
    .all()
    .map((host) => {
      const { formalName, genitive } = nameOn(host.code, host.fromOn) ?? host;
      return { ...host, formalName, genitive };
    });
}

export function agreementOn(db: Db, day: Day) {
  return db
    .select()
    .from(agreements)
    .where(and(lte(agreements.fromOn, day), or(isNull(agreements.endedOn), gt(agreements.endedOn, day))))
    .orderBy(desc(agreements.fromOn))
    .get();
}
