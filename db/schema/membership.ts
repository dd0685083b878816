import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** One database holds one network. */
export const network = sqliteTable(
  "network",
  {
    id: integer("id").primaryKey(),
    name: text("name").notNull(),
    county: text("county").notNull().default(""),
    purpose: text("purpose").notNull().default(""),
    /** Filled with invented people: only such a database may be opened in demo mode, where one signs in unasked. */
    demo: integer("demo", { mode: "boolean" }).notNull().default(false),
  },
  (t) => [check("network_single", sql`${t.id} = 1`)],
);

export const municipalities = sqliteTable(
  "municipalities",
  {
    /** SCB's kommunkod: text, since it begins with a zero. */
    code: text("code").primaryKey(),
    shortName: text("short_name").notNull(),
    formalName: text("formal_name").notNull(),
    genitive: text("genitive").notNull(),
  },
  (t) => [check("municipalities_code", sql`${t.code} glob '[0-9][0-9][0-9][0-9]'`)],
);

/** Residents on 31 December of `year`, as SCB published the total (table TAB638 to 2024, TAB5557 from 2025). */
export const populations = sqliteTable(
  "populations",
  {
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    year: integer("year").notNull(),
    residents: integer("residents").notNull(),
    sourceTable: text("source_table").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityCode, t.year] }),
    check("populations_residents", sql`${t.residents} > 0`),
  ],
);

export const agreements = sqliteTable("agreements", {
  id: integer("id").primaryKey(),
  title: text("title").notNull(),
  fromOn: text("from_on").notNull(),
  endedOn: text("ended_on"),
});

/** A municipality's time as party to the agreement; exit ends a row, a return begins another. */
export const memberships = sqliteTable(
  "memberships",
  {
    id: integer("id").primaryKey(),
    agreementId: integer("agreement_id")
      .notNull()
      .references(() => agreements.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    fromOn: text("from_on").notNull(),
    /** The first day outside (clause 14: 12 months after the notice); null while no exit is known. */
    exitOn: text("exit_on"),
  },
  (t) => [
    index("memberships_of_municipality").on(t.municipalityCode),
    check("memberships_order", sql`${t.exitOn} is null or ${t.exitOn} >= ${t.fromOn}`),
  ],
);

/** The host municipality (förvaltande kommun, clause 5 of the agreement) from a day until the next one takes over. */
export const hosts = sqliteTable("hosts", {
  id: integer("id").primaryKey(),
  municipalityCode: text("municipality_code")
    .notNull()
    .references(() => municipalities.code),
  fromOn: text("from_on").notNull().unique(),
  note: text("note").notNull().default(""),
});

export const topicGroups = sqliteTable("topic_groups", {
  id: integer("id").primaryKey(),
  name: text("name").notNull(),
  topic: text("topic").notNull().default(""),
  fromOn: text("from_on").notNull(),
  endedOn: text("ended_on"),
});
