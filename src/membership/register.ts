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
  const earlier = namesOn(db, day);
  return inNameOrder(members.map((member) => ({ ...member, ...earlier.get(member.code) })));
}

/** What municipalities were called on that day, where it is not what they are called today. */
function namesOn(db: Db, day: Day): Map<string, { shortName: string; formalName: string; genitive: string }> {
  const rows = db
    .select()
    .from(earlierNames)
    .where(and(isNull(earlierNames.correctedAt), gt(earlierNames.untilOn, day)))
    .orderBy(desc(earlierNames.untilOn))
    .all();
  return new Map(
    rows.map(({ municipalityCode, shortName, formalName, genitive }) => [
      municipalityCode,
      { shortName, formalName, genitive },
    ]),
  );
}

/** The municipality with the names of that day. */
export function municipalityOn(db: Db, code: string, day: Day): Municipality {
  return { ...municipality(db, code), ...namesOn(db, day).get(code) };
}

export function membershipsOf(db: Db, code: string) {
  return db
    .select({ fromOn: memberships.fromOn, exitOn: memberships.exitOn, agreement: agreements.title })
    .from(memberships)
    .innerJoin(agreements, eq(agreements.id, memberships.agreementId))
    .where(and(eq(memberships.municipalityCode, code), isNull(memberships.correctedAt)))
    .orderBy(asc(memberships.fromOn))
    .all();
}

/** The host municipality (clause 5) of that day; undefined before the first was chosen. */
export function hostOn(db: Db, day: Day) {
  return hostsThroughTime(db).find(({ fromOn }) => fromOn <= day);
}

/** The newest first, with what each was called when it took over. */
export function hostsThroughTime(db: Db) {
  const earlier = db
    .select()
    .from(earlierNames)
    .where(isNull(earlierNames.correctedAt))
    .orderBy(asc(earlierNames.untilOn))
    .all();
  const nameOn = (code: string, day: Day) =>
    earlier.find((one) => one.municipalityCode === code && one.untilOn > day);
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
