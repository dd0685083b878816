import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { persons } from "./people";

/** Who did what, when. Rows are only ever added; triggers refuse anything else. */
export const history = sqliteTable(
  "history",
  {
    id: integer("id").primaryKey(),
    at: text("at").notNull(),
    /** Null when Utlyst itself acted (a job). */
    byId: integer("by_id").references(() => persons.id),
    byName: text("by_name").notNull(),
    subject: text("subject").notNull(),
    subjectId: text("subject_id").notNull(),
    event: text("event").notNull(),
    municipalityCode: text("municipality_code"),
    details: text("details", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
  },
  (t) => [index("history_of_subject").on(t.subject, t.subjectId, t.id)],
);
