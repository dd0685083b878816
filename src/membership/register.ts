import { and, asc, desc, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import {
  agreements,
  hosts,
  memberships,
  municipalities,
  network,
  populations,
  topicGroups,
} from "../../db/schema";
import type { Day } from "../calendar";
import { refuse } from "../refusal";

export type Municipality = typeof municipalities.$inferSelect;

const byName = new Intl.Collator("sv").compare;

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
    .where(and(lte(memberships.fromOn, day), or(isNull(memberships.exitOn), gt(memberships.exitOn, day))))
    .all();
  return inNameOrder(members);
}

export function membershipsOf(db: Db, code: string) {
  return db
    .select({ fromOn: memberships.fromOn, exitOn: memberships.exitOn, agreement: agreements.title })
    .from(memberships)
    .innerJoin(agreements, eq(agreements.id, memberships.agreementId))
    .where(eq(memberships.municipalityCode, code))
    .orderBy(asc(memberships.fromOn))
    .all();
}

/** The host municipality (clause 5) of that day; undefined before the first was chosen. */
export function hostOn(db: Db, day: Day) {
  return hostsThroughTime(db).find(({ fromOn }) => fromOn <= day);
}

/** The newest first. */
export function hostsThroughTime(db: Db) {
  return db
    .select({
      code: municipalities.code,
      formalName: municipalities.formalName,
      fromOn: hosts.fromOn,
      note: hosts.note,
    })
    .from(hosts)
    .innerJoin(municipalities, eq(municipalities.code, hosts.municipalityCode))
    .orderBy(desc(hosts.fromOn))
    .all();
}

export function agreementOn(db: Db, day: Day) {
  return db
    .select()
    .from(agreements)
    .where(and(lte(agreements.fromOn, day), or(isNull(agreements.endedOn), gt(agreements.endedOn, day))))
    .orderBy(desc(agreements.fromOn))
    .get();
}

export function topicGroupsOn(db: Db, day: Day) {
  return db
    .select()
    .from(topicGroups)
    .where(and(lte(topicGroups.fromOn, day), or(isNull(topicGroups.endedOn), gt(topicGroups.endedOn, day))))
    .orderBy(asc(topicGroups.id))
    .all();
}

/** Residents on 31 December, newest year first. */
export function populationsOf(db: Db, code: string) {
  return db
    .select({
      year: populations.year,
      residents: populations.residents,
      sourceTable: populations.sourceTable,
    })
    .from(populations)
    .where(eq(populations.municipalityCode, code))
    .orderBy(desc(populations.year))
    .all();
}

/** The newest year for which every one of these municipalities has a figure, with the figures by code. */
export function newestPopulations(
  db: Db,
  codes: readonly string[],
): { year: number; residents: Map<string, number> } | undefined {
  const byYear = new Map<number, Map<string, number>>();
  for (const row of db.select().from(populations).orderBy(desc(populations.year)).all()) {
    if (!codes.includes(row.municipalityCode)) continue;
    const ofYear = byYear.get(row.year) ?? new Map<string, number>();
    byYear.set(row.year, ofYear.set(row.municipalityCode, row.residents));
    if (ofYear.size === codes.length) return { year: row.year, residents: ofYear };
  }
  return undefined;
}
