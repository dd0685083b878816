import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { populations } from "../../db/schema";
import type { Day } from "../calendar";

/** A year for which SCB's figures are there: how many lived where on its 31 December stands in `residentsOf`. */
export type FigureYear = {
  year: number;
  table: string;
  /** The last day that some of them were fetched; null when nobody wrote it down. */
  fetchedOn: Day | null;
};

/** Of these municipalities, and not corrected since. */
const standing = (codes: readonly string[]) =>
  and(
    isNull(populations.correctedAt),
    sql`${populations.municipalityCode} in (select value from json_each(${JSON.stringify(codes)}))`,
  );

/** The years for which every one of these municipalities has a figure, the newest first. */
export function figureYears(db: Db, codes: readonly string[]): FigureYear[] {
  return db
    .select({
      year: populations.year,
      table: sql<string>`group_concat(distinct ${populations.sourceTable})`,
      fetchedOn: sql<Day | null>`max(${populations.fetchedOn})`,
    })
    .from(populations)
    .where(standing(codes))
    .groupBy(populations.year)
    .having(sql`count(*) = ${codes.length}`)
    .orderBy(desc(populations.year))
    .all();
}

export function residentsOf(db: Db, year: number, codes: readonly string[]): Map<string, number> {
  const rows = db
    .select({ code: populations.municipalityCode, residents: populations.residents })
    .from(populations)
    .where(and(eq(populations.year, year), standing(codes)))
    .all();
  return new Map(rows.map(({ code, residents }) => [code, residents]));
}

/** The newest year for which every one of these municipalities has a figure, with the figures by code. */
export function newestPopulations(
  db: Db,
  codes: readonly string[],
): { year: number; residents: Map<string, number> } | undefined {
  const [newest] = figureYears(db, codes);
  return newest && { year: newest.year, residents: residentsOf(db, newest.year, codes) };
}
