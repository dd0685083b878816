import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { applications } from "./applications";
import { persons } from "./people";

/** How soon a letter leaves: by itself at once, or joined with others. */
export const PACES = ["at_once", "daily", "weekly"] as const;
export type Pace = (typeof PACES)[number];

/** Why a letter is not tried: its address refuses letters or must get none, its receiver wants none, its link is dead. */
export const HOLDS = ["address_refused", "suppressed", "not_wanted", "link_dead"] as const;
export type Hold = (typeof HOLDS)[number];

/** The outbox: a letter is one row with one receiver, written in the transaction of the change that it tells of. */
export const letters = sqliteTable(
  "letters",
  {
    id: integer("id").primaryKey(),
    kind: text("kind").notNull(),
    /** What the wording of this kind needs; the words themselves are made when it is sent. */
    facts: text("facts", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
    /** Null for one outside the register, such as a subscriber to the newsletter. */
    toId: integer("to_id").references(() => persons.id),
    toAddress: text("to_address").notNull(),
    toName: text("to_name").notNull(),
    applicationId: integer("application_id").references(() => applications.id),
    /** The token of a personal link, only until the letter has left; elsewhere nothing but its hash is stored. */
    secret: text("secret"),
    /** Also the Message-ID's local part, so that a letter sent twice is seen as one. */
    key: text("key").notNull().unique(),
    /** The token with which the receiver ends letters of this sort, only until the letter has left, and its hash. */
    exit: text("exit"),
    exitHash: text("exit_hash"),
    pace: text("pace", { enum: PACES }).notNull().default("at_once"),
    /** The letter that says what this one would have said. */
    joinedInId: integer("joined_in_id").references((): AnySQLiteColumn => letters.id),
    heldAt: text("held_at"),
    heldBecause: text("held_because", { enum: HOLDS }),
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
  (t) => [
    // The job that sends looks every few seconds for the few that wait, and a page counts the many that have left.
    index("letters_state").on(t.sentAt, t.joinedInId, t.gaveUpAt, t.heldAt),
    index("letters_to").on(t.toId, t.writtenAt),
    index("letters_kind").on(t.kind),
    index("letters_joined").on(t.joinedInId),
    uniqueIndex("letters_exit").on(t.exitHash),
  ],
);

/** A mail server has said that an address takes no letters. It stands until it is lifted, and so long nothing goes there. */
export const refusedAddresses = sqliteTable(
  "refused_addresses",
  {
    id: integer("id").primaryKey(),
    address: text("address").notNull(),
    /** The letter that was refused, and with it whose address it is. */
    letterId: integer("letter_id")
      .notNull()
      .references(() => letters.id),
    at: text("at").notNull(),
    /** The server's own words. */
    answer: text("answer").notNull(),
    liftedAt: text("lifted_at"),
    liftedById: integer("lifted_by_id").references(() => persons.id),
    liftedBecause: text("lifted_because", { enum: ["try_again", "address_changed", "got_through"] }),
  },
  (t) => [
    uniqueIndex("refused_addresses_standing").on(t.address).where(sql`${t.liftedAt} is null`),
    check("refused_addresses_lifted", sql`(${t.liftedAt} is null) = (${t.liftedBecause} is null)`),
    check(
      "refused_addresses_because",
      sql`${t.liftedBecause} in ('try_again', 'address_changed', 'got_through')`,
    ),
  ],
);

/** An address that gets nothing but what its owner must do or answer. */
export const suppressions = sqliteTable(
  "suppressions",
  {
    id: integer("id").primaryKey(),
    address: text("address").notNull(),
    reason: text("reason").notNull(),
    addedAt: text("added_at").notNull(),
    addedById: integer("added_by_id")
      .notNull()
      .references(() => persons.id),
    endedAt: text("ended_at"),
    endedById: integer("ended_by_id").references(() => persons.id),
  },
  (t) => [
    uniqueIndex("suppressions_standing").on(t.address).where(sql`${t.endedAt} is null`),
    check("suppressions_ended", sql`(${t.endedAt} is null) = (${t.endedById} is null)`),
  ],
);

/** What a person has chosen about a kind of letter; the newest row counts. */
export const letterChoices = sqliteTable(
  "letter_choices",
  {
    id: integer("id").primaryKey(),
    personId: integer("person_id")
      .notNull()
      .references(() => persons.id),
    kind: text("kind").notNull(),
    pace: text("pace", { enum: [...PACES, "never"] }).notNull(),
    /** On the page of choices, or by the way out in a letter. */
    by: text("by", { enum: ["page", "letter"] }).notNull(),
    chosenAt: text("chosen_at").notNull(),
  },
  (t) => [
    index("letter_choices_of_person").on(t.personId, t.kind),
    check("letter_choices_pace", sql`${t.pace} in ('at_once', 'daily', 'weekly', 'never')`),
    check("letter_choices_by", sql`${t.by} in ('page', 'letter')`),
  ],
);
