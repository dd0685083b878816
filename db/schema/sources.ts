import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { calls } from "./calls";
import { persons } from "./people";

/** Where calls come from. What its visits gave stands in `fetches`; a source itself never fails. */
export const sources = sqliteTable("sources", {
  id: integer("id").primaryKey(),
  name: text("name").notNull(),
  url: text("url").notNull().unique(),
  /** The funder that its calls mostly come from; "" when it carries several. */
  funder: text("funder").notNull().default(""),
  everyMinutes: integer("every_minutes").notNull().default(60),
  etag: text("etag"),
  lastModified: text("last_modified"),
  /** Not asked again before this moment (the server's Retry-After, or our back-off). */
  restUntil: text("rest_until"),
  pausedAt: text("paused_at"),
});

/** One round over the sources, by the clock or by somebody's wish. */
export const polls = sqliteTable("polls", {
  id: integer("id").primaryKey(),
  startedAt: text("started_at").notNull(),
  startedById: integer("started_by_id").references(() => persons.id),
  total: integer("total").notNull(),
  finishedAt: text("finished_at"),
});

export const FETCH_OUTCOMES = ["content", "unchanged", "failed", "unreadable", "empty"] as const;

/** One visit to one source. */
export const fetches = sqliteTable(
  "fetches",
  {
    id: integer("id").primaryKey(),
    sourceId: integer("source_id")
      .notNull()
      .references(() => sources.id),
    pollId: integer("poll_id")
      .notNull()
      .references(() => polls.id),
    at: text("at").notNull(),
    outcome: text("outcome", { enum: FETCH_OUTCOMES }).notNull(),
    /** Why it failed or could not be read: a code that `views/text.ts` has the words for. */
    failure: text("failure"),
    detail: text("detail").notNull().default(""),
    items: integer("items").notNull().default(0),
    newItems: integer("new_items").notNull().default(0),
  },
  (t) => [
    index("fetches_of_source").on(t.sourceId, t.id),
    index("fetches_of_poll").on(t.pollId),
    check("fetches_outcome", sql`${t.outcome} in ('content', 'unchanged', 'failed', 'unreadable', 'empty')`),
  ],
);

/** An item that a source carried, as it came: never changed or deleted by later visits. */
export const candidates = sqliteTable(
  "candidates",
  {
    id: integer("id").primaryKey(),
    sourceId: integer("source_id")
      .notNull()
      .references(() => sources.id),
    guid: text("guid").notNull(),
    link: text("link"),
    title: text("title").notNull(),
    text: text("text").notNull(),
    publishedAt: text("published_at"),
    raw: text("raw").notNull(),
    /** SHA-256 of `raw`, in hex. */
    sha256: text("sha256").notNull(),
    foundAt: text("found_at").notNull(),
  },
  (t) => [
    uniqueIndex("candidates_guid").on(t.sourceId, t.guid),
    index("candidates_link").on(t.link),
    index("candidates_found").on(t.foundAt),
  ],
);

export const CANDIDATE_DECISIONS = ["made_call", "linked", "dismissed"] as const;

export const candidateDecisions = sqliteTable(
  "candidate_decisions",
  {
    id: integer("id").primaryKey(),
    candidateId: integer("candidate_id")
      .notNull()
      .references(() => candidates.id),
    decision: text("decision", { enum: CANDIDATE_DECISIONS }).notNull(),
    callId: integer("call_id").references(() => calls.id),
    reason: text("reason").notNull().default(""),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    undoneAt: text("undone_at"),
  },
  (t) => [
    uniqueIndex("candidate_decisions_standing").on(t.candidateId).where(sql`${t.undoneAt} is null`),
    index("candidate_decisions_of_call").on(t.callId),
    check("candidate_decisions_decision", sql`${t.decision} in ('made_call', 'linked', 'dismissed')`),
    check("candidate_decisions_call", sql`(${t.decision} = 'dismissed') = (${t.callId} is null)`),
    check("candidate_decisions_reason", sql`${t.decision} <> 'dismissed' or ${t.reason} <> ''`),
  ],
);
