import { and, desc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { populations } from "../../db/schema";
import type { Day } from "../calendar";
import { type Act, record } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";

/** Residents on 31 December, newest year first. */
export function populationsOf(db: Db, code: string) {
  return db
    .select({
      year: populations.year,
      residents: populations.residents,
      sourceTable: populations.sourceTable,
      fetchedOn: populations.fetchedOn,
    })
    .from(populations)
    .where(and(eq(populations.municipalityCode, code), isNull(populations.correctedAt)))
    .orderBy(desc(populations.year))
    .all();
}

/** The figure that was the newest on that day, for each municipality: a year's figure is of its last day. */
export function populationsOn(db: Db, day: Day): Map<string, { year: number; residents: number }> {
  const newest = new Map<string, { year: number; residents: number }>();
  for (const { municipalityCode, year, residents } of standing(db)) {
    if (`${year}-12-31` <= day && !newest.has(municipalityCode))
      newest.set(municipalityCode, { year, residents });
  }
  return newest;
}

function standing(db: Db) {
  return db
    .select()
    .from(populations)
    .where(isNull(populations.correctedAt))
    .orderBy(desc(populations.year))
    .all();
}

/** The newest year for which every one of these municipalities has a figure, with the figures by code. */
export function newestPopulations(
  db: Db,
  codes: readonly string[],
): { year: number; residents: Map<string, number> } | undefined {
  const byYear = new Map<number, Map<string, number>>();
  for (const row of standing(db)) {
    if (!codes.includes(row.municipalityCode)) continue;
    const ofYear = byYear.get(row.year) ?? new Map<string, number>();
    byYear.set(row.year, ofYear.set(row.municipalityCode, row.residents));
    if (ofYear.size === codes.length) return { year: row.year, residents: ofYear };
  }
  return undefined;
}

/** Adds figures for years that have none yet; what is there stays as it was published. */
export function recordPopulations(
  db: Db,
  rows: readonly (typeof populations.$inferInsert)[],
  act: Act,
): void {
  requireRoleOrUtlyst(act.by, "administrator", "coordinator");
  db.insert(populations)
    .values([...rows])
    .onConflictDoNothing()
    .run();
  const years = [...new Set(rows.map(({ year }) => year))];
  record(db, { subject: "network", subjectId: 1, event: "populations_recorded", details: { years } }, act);
}
