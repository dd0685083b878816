import { and, asc, desc, eq, inArray, isNull, lte, max } from "drizzle-orm";
import type { Db } from "../../db/open";
import { populations } from "../../db/schema";
import { type Day, yearOf } from "../calendar";
import { recordCorrection } from "../corrections";
import { type Act, record } from "../history";
import { requireKeeper } from "../people/permissions";
import type { PreviewLine } from "./preview";

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
  const year = yearOf(day);
  const lastYear = day.endsWith("-12-31") ? year : year - 1;
  const rows = db
    // Of a group's row with the most, SQLite takes the other columns too.
    .select({
      code: populations.municipalityCode,
      year: max(populations.year),
      residents: populations.residents,
    })
    .from(populations)
    .where(and(isNull(populations.correctedAt), lte(populations.year, lastYear)))
    .groupBy(populations.municipalityCode)
    .all();
  return new Map(rows.map(({ code, year, residents }) => [code, { year: year ?? lastYear, residents }]));
}

/** The years that have figures, the newest first. */
export function yearsWithFigures(db: Db): number[] {
  return db
    .selectDistinct({ year: populations.year })
    .from(populations)
    .where(isNull(populations.correctedAt))
    .orderBy(desc(populations.year))
    .all()
    .map(({ year }) => year);
}

/** What stands for some years, with where it is from. */
export function figuresOfYears(db: Db, years: readonly number[]) {
  return db
    .select({
      code: populations.municipalityCode,
      year: populations.year,
      residents: populations.residents,
      sourceTable: populations.sourceTable,
      fetchedOn: populations.fetchedOn,
    })
    .from(populations)
    .where(and(isNull(populations.correctedAt), inArray(populations.year, [...years])))
    .orderBy(asc(populations.id))
    .all();
}

/** Every figure that stands, of one year when it is named; the newest year first. */
export function standingPopulations(db: Db, year?: number) {
  return db
    .select()
    .from(populations)
    .where(and(isNull(populations.correctedAt), year === undefined ? undefined : eq(populations.year, year)))
    .orderBy(desc(populations.year))
    .all();
}

/** Adds figures for years that have none yet; what is there stays as it was published. */
export function recordPopulations(
  db: Db,
  rows: readonly (typeof populations.$inferInsert)[],
  act: Act,
): void {
  requireKeeper(act);
  db.insert(populations)
    .values([...rows])
    .onConflictDoNothing()
    .run();
  const years = [...new Set(rows.map(({ year }) => year))];
  record(db, { subject: "network", subjectId: 1, event: "populations_recorded", details: { years } }, act);
}

/**
 * Figures that somebody has approved, in the transaction of the approval. What is new is added; what says otherwise than
 * what stood for the year takes its place as a correction, with the reason; what is the same changes nothing. No figure
 * and a figure of 0 are no news of how many live there: what stood goes on standing.
 */
export function takeInPopulations(
  db: Db,
  approved: {
    year: number;
    sourceTable: string;
    fetchedOn: Day | null;
    fetchId: number;
    lines: readonly Pick<PreviewLine, "code" | "residents" | "change">[];
    reason: string;
  },
  act: Act,
): void {
  const { year, sourceTable, fetchedOn, fetchId, lines, reason } = approved;
  const stood = new Map(standingPopulations(db, year).map((row) => [row.municipalityCode, row]));
  for (const { code, residents, change } of lines) {
    if (residents === null || change === "none" || change === "same") continue;
    const old = stood.get(code);
    if (old) db.update(populations).set({ correctedAt: act.at }).where(eq(populations.id, old.id)).run();
    const row = { municipalityCode: code, year, residents, sourceTable, fetchedOn, fetchId };
    const added = db.insert(populations).values(row).returning({ id: populations.id }).get();
    if (!old) continue;
    const was = { year, residents: old.residents, sourceTable: old.sourceTable };
    const became = { year, residents, sourceTable };
    const about = { fact: "populations", factId: old.id, replacementId: added.id } as const;
    recordCorrection(db, { ...about, municipalityCode: code, was, became, reason }, act);
  }
}
