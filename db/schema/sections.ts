import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { applications } from "./applications";
import { persons } from "./people";

/** What the funder's form asks of a text's length. */
export const LIMIT_KINDS = ["characters", "words"] as const;

/** Where the work on a section stands. */
export const SECTION_STATUSES = ["not_started", "writing", "for_review", "done"] as const;

/** A section of an application's text, as the funder's form asks for it. The application has its own copy of the heading. */
export const sections = sqliteTable(
  "sections",
  {
    applicationId: integer("application_id")
      .notNull()
      .references(() => applications.id),
    /** The same from year to year, so that earlier answers are found: `goals`. */
    key: text("key").notNull(),
    position: integer("position").notNull(),
    heading: text("heading").notNull(),
    guidance: text("guidance").notNull().default(""),
    limitKind: text("limit_kind", { enum: LIMIT_KINDS }),
    limitCount: integer("limit_count"),
    required: integer("required", { mode: "boolean" }).notNull().default(true),
    text: text("text").notNull().default(""),
    status: text("status", { enum: SECTION_STATUSES }).notNull().default("not_started"),
    assignedToId: integer("assigned_to_id").references(() => persons.id),
    /** Raised at each change of the text; a page that was opened at a lower one may not overwrite. */
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.applicationId, t.key] }),
    index("sections_of_person").on(t.assignedToId),
    check("sections_limit_kind", sql`${t.limitKind} is null or ${t.limitKind} in ('characters', 'words')`),
    check("sections_limit", sql`(${t.limitKind} is null) = (${t.limitCount} is null)`),
    check("sections_status", sql`${t.status} in ('not_started', 'writing', 'for_review', 'done')`),
  ],
);
