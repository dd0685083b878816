import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { municipalities } from "./membership";
import { persons } from "./people";

/** The network's monthly newsletter (nyhetsbrev): a draft until it is sent, and then as it was sent. */
export const newsletters = sqliteTable(
  "newsletters",
  {
    id: integer("id").primaryKey(),
    /** `2026-11`; a month can have more than one. */
    month: text("month").notNull(),
    title: text("title").notNull(),
    begunAt: text("begun_at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    /** Raised at each change; a page that was opened at a lower one may not overwrite or send. */
    revision: integer("revision").notNull().default(1),
    sentAt: text("sent_at"),
    sentById: integer("sent_by_id").references(() => persons.id),
    sentByName: text("sent_by_name").notNull().default(""),
    /** To how many it went. */
    receivers: integer("receivers"),
    discardedAt: text("discarded_at"),
  },
  (t) => [index("newsletters_sent").on(t.sentAt)],
);

export const BLOCK_KINDS = [
  "greeting",
  "calls",
  "changes",
  "applications",
  "examples",
  "meetings",
  "own",
] as const;

/** A part of a newsletter, in the words of whoever edited it last. */
export const newsletterBlocks = sqliteTable(
  "newsletter_blocks",
  {
    id: integer("id").primaryKey(),
    newsletterId: integer("newsletter_id")
      .notNull()
      .references(() => newsletters.id),
    position: integer("position").notNull(),
    kind: text("kind", { enum: BLOCK_KINDS }).notNull(),
    heading: text("heading").notNull(),
    text: text("text").notNull(),
    /** Only for the network's own people: neither in the open archive nor in letters to others. */
    membersOnly: integer("members_only", { mode: "boolean" }).notNull().default(false),
    included: integer("included", { mode: "boolean" }).notNull().default(true),
  },
  (t) => [
    uniqueIndex("newsletter_blocks_position").on(t.newsletterId, t.position),
    check(
      "newsletter_blocks_kind",
      sql`${t.kind} in ('greeting', 'calls', 'changes', 'applications', 'examples', 'meetings', 'own')`,
    ),
  ],
);

/** A good example that a municipality has sent in (gott exempel), for a newsletter to carry. */
export const goodExamples = sqliteTable(
  "good_examples",
  {
    id: integer("id").primaryKey(),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    title: text("title").notNull(),
    text: text("text").notNull(),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    byName: text("by_name").notNull(),
    /** The newsletter that carried it. */
    newsletterId: integer("newsletter_id").references(() => newsletters.id),
    withdrawnAt: text("withdrawn_at"),
  },
  (t) => [index("good_examples_waiting").on(t.newsletterId)],
);

/** Somebody outside the network who wants the newsletter, and has said so twice (double opt-in). */
export const newsletterSubscribers = sqliteTable(
  "newsletter_subscribers",
  {
    id: integer("id").primaryKey(),
    /** Lower case. */
    email: text("email").notNull(),
    name: text("name").notNull(),
    organisation: text("organisation").notNull().default(""),
    /** Of the confirmation's link. */
    tokenHash: text("token_hash").notNull().unique(),
    askedAt: text("asked_at").notNull(),
    confirmedAt: text("confirmed_at"),
    endedAt: text("ended_at"),
  },
  (t) => [
    index("newsletter_subscribers_email").on(t.email),
    uniqueIndex("newsletter_subscribers_standing")
      .on(t.email)
      .where(sql`confirmed_at is not null and ended_at is null`),
  ],
);
