import { asc, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { populations } from "../../db/schema";
import type { Day } from "../calendar";

/** How many lived in each on 31 December of a year, and where SCB published it. */
export type Figures = {
  year: number;
  residents: Map<string, number>;
  table: string;
  /** The last day that some of them were fetched; null when nobody wrote it down. */
  fetchedOn: Day | null;
};

/** The years for which every one of these municipalities has a figure, the newest first. */
export function figuresFor(db: Db, codes: ReadonlySet<string>): Figures[] {
  const byYear = new Map<number, Figures & { tables: Set<string> }>();
  const rows = db
    .select({
      code: populations.municipalityCode,
      year: populations.year,
      residents: populations.residents,
      table: populations.sourceTable,
      fetchedOn: populations.fetchedOn,
    })
    .from(populations)
    .where(isNull(populations.correctedAt))
    .orderBy(asc(populations.year))
    .all();
  for (const { code, year, residents, table, fetchedOn } of rows) {
    if (!codes.has(code)) continue;
    const found = byYear.get(year) ?? {
      year,
      residents: new Map<string, number>(),
      table: "",
      tables: new Set<string>(),
      fetchedOn: null,
    };
    found.residents.set(code, residents);
    found.tables.add(table);
    if (fetchedOn && fetchedOn > (found.fetchedOn ?? "")) found.fetchedOn = fetchedOn;
    byYear.set(year, found);
  }
  return [...byYear.values()]
    .filter(({ residents }) => residents.size === codes.size)
    .map(({ tables, ...figures }) => ({ ...figures, table: [...tables].toSorted().join(", ") }))
    .toReversed();
}

/**
 * Clause 10: the figures are brought up to date in April before the payment. What SCB then has is 31 December of the
 * year before; where that is missing, the newest before it, and if there is none, the oldest after.
 */
export function usualFigures(figures: readonly Figures[], year: number): Figures | undefined {
  return figures.find((one) => one.year < year) ?? figures.at(-1);
}
