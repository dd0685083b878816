import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { applications } from "./applications";
import { persons } from "./people";

/** The outbox: a letter is one row with one receiver, written in the transaction of the change that it tells of. */
export const letters = sqliteTable(
  "letters",
  {
    id: integer("id").primaryKey(),
    kind: text("kind").notNull(),
    /** What the wording of this kind needs; the words themselves are made when it is sent. */
    facts: text("facts", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
    toId: integer("to_id")
      .notNull()
      .references(() => persons.id),
    toAddress: text("to_address").notNull(),
    toName: text("to_name").notNull(),
    applicationId: integer("application_id").references(() => applications.id),
    /** The token of a personal link, only until the letter has left; elsewhere nothing but its hash is stored. */
    secret: text("secret"),
    /** Also the Message-ID's local part, so that a letter sent twice is seen as one. */
    key: text("key").notNull().unique(),
    writtenAt: text("written_at").notNull(),
    attempts: integer("attempts").notNull().default(0),
    nextAttemptAt: text("next_attempt_at").notNull(),
    lastError: text("last_error"),
    sentAt: text("sent_at"),
    gaveUpAt: text("gave_up_at"),
    sentSubject: text("sent_subject"),
    /** As sent, with the personal link blotted out. */
    sentText: text("sent_text"),
  },
  (t) => [index("letters_due").on(t.sentAt, t.gaveUpAt, t.nextAttemptAt), index("letters_to").on(t.toId)],
);
