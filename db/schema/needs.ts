import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { persons } from "./people";

/** Something that a municipality needs money for, or an idea for a project (behov, projektidé), open to the others. */
export const needs = sqliteTable(
  "needs",
  {
    id: integer("id").primaryKey(),
    municipalityCode: text("municipality_code").notNull(),
    title: text("title").notNull(),
    text: text("text").notNull(),
    targetGroups: text("target_groups").notNull().default(""),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    endedAt: text("ended_at"),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    index("needs_of_municipality").on(t.municipalityCode),
    check("needs_title", sql`${t.title} <> '' and ${t.text} <> ''`),
  ],
);

/** A joint application that a need led to. */
export const needApplications = sqliteTable(
  "need_applications",
  {
    id: integer("id").primaryKey(),
    needId: integer("need_id")
      .notNull()
      .references(() => needs.id),
    applicationId: integer("application_id").notNull(),
    at: text("at").notNull(),
  },
  (t) => [uniqueIndex("need_applications_once").on(t.needId, t.applicationId)],
);
