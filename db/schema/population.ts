import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { correctable } from "./correctable";
import { imports } from "./imports";
import { municipalities } from "./membership";
import { persons } from "./people";

export const FETCH_STATES = ["waiting", "approved", "set_aside", "failed"] as const;

/** One question to SCB, or one file in its place: what was answered, and what somebody made of it. */
export const populationFetches = sqliteTable(
  "population_fetches",
  {
    id: integer("id").primaryKey(),
    /** Residents on 31 December of this year. */
    year: integer("year").notNull(),
    sourceTable: text("source_table").notNull(),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    state: text("state", { enum: FETCH_STATES }).notNull(),
    /** A code of why nothing usable came; "" when something did. */
    failure: text("failure").notNull().default(""),
    detail: text("detail").notNull().default(""),
    /** SCB asked not to be asked again before this moment. */
    notBefore: text("not_before"),
    /** As it came (JSON-stat), for whoever wants to see where a figure is from. */
    answer: text("answer").notNull().default(""),
    sha256: text("sha256").notNull().default(""),
    /** In place of an answer, where the network is closed. */
    importId: integer("import_id").references(() => imports.id),
    settledAt: text("settled_at"),
    settledById: integer("settled_by_id").references(() => persons.id),
    /** Why it was set aside. */
    reason: text("reason").notNull().default(""),
  },
  (t) => [
    index("population_fetches_of_year").on(t.year, t.id),
    check("population_fetches_state", sql`${t.state} in ('waiting', 'approved', 'set_aside', 'failed')`),
    check(
      "population_fetches_settled",
      sql`(${t.settledAt} is not null) = (${t.state} in ('approved', 'set_aside'))`,
    ),
  ],
);

/** Residents on 31 December of `year`, as SCB published the total (table TAB638 to 2024, TAB5557 from 2025). */
export const populations = sqliteTable(
  "populations",
  {
    id: integer("id").primaryKey(),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    year: integer("year").notNull(),
    residents: integer("residents").notNull(),
    sourceTable: text("source_table").notNull(),
    /** The day it was read at SCB; null when the file that brought it does not say. */
    fetchedOn: text("fetched_on"),
    fetchId: integer("fetch_id").references(() => populationFetches.id),
    ...correctable(),
  },
  (t) => [
    uniqueIndex("populations_standing").on(t.municipalityCode, t.year).where(sql`corrected_at is null`),
    check("populations_residents", sql`${t.residents} > 0`),
  ],
);
