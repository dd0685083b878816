import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { applications } from "./applications";
import { calls } from "./calls";
import { municipalities } from "./membership";
import { persons } from "./people";

/** A contact person's personal way in from a letter, to answer one question for one municipality. Only the hash is stored. */
export const replyLinks = sqliteTable(
  "reply_links",
  {
    id: integer("id").primaryKey(),
    personId: integer("person_id")
      .notNull()
      .references(() => persons.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    /** One of the two: what is asked about. */
    applicationId: integer("application_id").references(() => applications.id),
    callId: integer("call_id").references(() => calls.id),
    tokenHash: text("token_hash").notNull().unique(),
    createdAt: text("created_at").notNull(),
    expiresAt: text("expires_at").notNull(),
  },
  (t) => [
    index("reply_links_of_person").on(t.personId),
    check("reply_links_about", sql`(${t.applicationId} is null) <> (${t.callId} is null)`),
  ],
);
