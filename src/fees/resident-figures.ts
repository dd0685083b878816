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

/**
 * Clause 10: the figures are brought up to date in April before the payment. What SCB then has is 31 December of the
 * year before; where that is missing, the newest before it, and if there is none, the oldest after.
 */
export function usualFigures(years: readonly FigureYear[], year: number): FigureYear | undefined {
  return years.find((one) => one.year < year) ?? years.at(-1);
}
