import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { documents } from "./documents";
import { persons } from "./people";

export const IMPORT_KINDS = ["network", "board_meetings", "population", "budget"] as const;

/** A file that somebody has handed in. What it would change is read from it anew for each look; nothing counts before it is confirmed. */
export const imports = sqliteTable(
  "imports",
  {
    id: integer("id").primaryKey(),
    kind: text("kind", { enum: IMPORT_KINDS }).notNull(),
    documentId: integer("document_id")
      .notNull()
      .references(() => documents.id),
    /** What it is for, where the kind does not say it: the id of a board, or of the application whose budget it is. */
    target: integer("target"),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    confirmedAt: text("confirmed_at"),
    confirmedById: integer("confirmed_by_id").references(() => persons.id),
  },
  (t) => [check("imports_kind", sql`${t.kind} in ('network', 'board_meetings', 'population', 'budget')`)],
);
