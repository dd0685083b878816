import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { persons } from "./people";

/**
 * "core" speaks for a call wherever it stands; "wide" only in the title; "guard" speaks against it, wherever it stands.
 */
export const WATCHWORD_TIERS = ["core", "wide", "guard"] as const;

/** What the network looks for: its target groups, topics and who may apply. */
export const watchwords = sqliteTable(
  "watchwords",
  {
    id: integer("id").primaryKey(),
    word: text("word").notNull(),
    tier: text("tier", { enum: WATCHWORD_TIERS }).notNull(),
    addedAt: text("added_at").notNull(),
    addedById: integer("added_by_id").references(() => persons.id),
    endedAt: text("ended_at"),
    endedById: integer("ended_by_id").references(() => persons.id),
  },
  (t) => [
    check("watchwords_tier", sql`${t.tier} in ('core', 'wide', 'guard')`),
    check("watchwords_word", sql`${t.word} <> ''`),
  ],
);
