import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { OpenDb } from "../../db/open";
import { addDays, type Day } from "../../src/calendar";

export const MUNICIPALITIES = 300;
export const YEARS = 20;
export const LAST_YEAR = 2026;
/** A contact, a director or a representative stays so long, and then somebody else comes. */
const YEARS_IN_A_ROLE = 4;

export const years = Array.from({ length: YEARS }, (_, back) => LAST_YEAR - YEARS + 1 + back);
export const codes = Array.from({ length: MUNICIPALITIES }, (_, at) => String(1000 + at));
export const turns = years.filter((_, at) => at % YEARS_IN_A_ROLE === 0);
export const FIRST_DAY: Day = `${years[0]}-01-01`;

/** The first day without the role that began that year; null for the last turn. */
export function turnEnd(year: number): Day | null {
  const next = year + YEARS_IN_A_ROLE;
  return next > LAST_YEAR ? null : `${next}-01-01`;
}

export function dayOfYear(year: number, number: number): Day {
  return addDays(`${year}-01-01`, number);
}

export type Tx = Parameters<Parameters<OpenDb["transaction"]>[0]>[0];

/** SQLite takes 32 766 values in one statement. */
const ROWS_AT_ONCE = 1_000;

export function insertAll<T extends SQLiteTable>(tx: Tx, table: T, rows: T["$inferInsert"][]): void {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    tx.insert(table)
      .values(rows.slice(at, at + ROWS_AT_ONCE))
      .run();
}
