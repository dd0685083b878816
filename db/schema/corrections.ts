import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { persons } from "./people";

/** A fact of the register that was wrong, and the one that stands instead. Rows are only ever added. */
export const corrections = sqliteTable(
  "corrections",
  {
    id: integer("id").primaryKey(),
    /** The table of the fact, such as "memberships". */
    fact: text("fact").notNull(),
    factId: integer("fact_id").notNull(),
    /** Null when the fact was struck out and nothing stands in its place. */
    replacementId: integer("replacement_id"),
    municipalityCode: text("municipality_code"),
    /** What was said and what is said now, as the page shows it. */
    was: text("was", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
    became: text("became", { mode: "json" }).$type<Record<string, unknown> | null>(),
    reason: text("reason").notNull(),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    byName: text("by_name").notNull(),
  },
  (t) => [index("corrections_of_fact").on(t.fact, t.factId)],
);
