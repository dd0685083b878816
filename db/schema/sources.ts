import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { persons } from "./people";

/** Each kind has its reader in `src/sources/kinds`. "tips" is never visited: it holds what people bring by hand. */
export const SOURCE_KINDS = ["feed", "page", "vinnova", "eu_portal", "tips"] as const;

/** Where calls come from. What its visits gave stands in `fetches`; a source itself never fails. */
export const sources = sqliteTable(
  "sources",
  {
    id: integer("id").primaryKey(),
    kind: text("kind", { enum: SOURCE_KINDS }).notNull().default("feed"),
    name: text("name").notNull(),
    url: text("url").notNull().unique(),
    /** The funder that its calls mostly come from; "" when it carries several. */
    funder: text("funder").notNull().default(""),
    everyMinutes: integer("every_minutes").notNull().default(60),
    /** What the adviser chose for this kind of source; its shape is the kind's own. */
    settings: text("settings", { mode: "json" }).$type<Record<string, unknown>>().notNull().default({}),
    /** What the kind's reader must remember until the next visit, a cursor say. */
    memory: text("memory", { mode: "json" }).$type<Record<string, unknown>>().notNull().default({}),
    etag: text("etag"),
    lastModified: text("last_modified"),
    /** Not asked again by the clock before this moment. */
    restUntil: text("rest_until"),
    /** The rest is the server's own wish (Retry-After), which also a person's "now" respects. */
    restAsked: integer("rest_asked", { mode: "boolean" }).notNull().default(false),
    pausedAt: text("paused_at"),
  },
  (t) => [check("sources_kind", sql`${t.kind} in ('feed', 'page', 'vinnova', 'eu_portal', 'tips')`)],
);

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
    /** Known items that said something new. */
    changedItems: integer("changed_items").notNull().default(0),
    /** Items that the source's own settings leave out. */
    leftOut: integer("left_out").notNull().default(0),
  },
  (t) => [
    index("fetches_of_source").on(t.sourceId, t.id),
    index("fetches_of_poll").on(t.pollId),
    // Years of visits: the last one of each outcome, and the last that brought something, are found without walking them.
    index("fetches_of_outcome").on(t.sourceId, t.outcome, t.id),
    index("fetches_with_news").on(t.sourceId, t.id).where(sql`${t.newItems} > 0`),
    check("fetches_outcome", sql`${t.outcome} in ('content', 'unchanged', 'failed', 'unreadable', 'empty')`),
  ],
);

export const SOURCE_STATES = ["unsure", "recovered"] as const;

/** Utlyst began to doubt a source, or stopped doubting it; the newest row says which. Each is told once. */
export const sourceNotices = sqliteTable(
  "source_notices",
  {
    id: integer("id").primaryKey(),
    sourceId: integer("source_id")
      .notNull()
      .references(() => sources.id),
    at: text("at").notNull(),
    state: text("state", { enum: SOURCE_STATES }).notNull(),
    /** Why: a code that `views/text.ts` has the words for; "" when it recovered. */
    reason: text("reason").notNull().default(""),
  },
  (t) => [
    index("source_notices_of_source").on(t.sourceId, t.id),
    check("source_notices_state", sql`${t.state} in ('unsure', 'recovered')`),
  ],
);

/** What a watched page said, each time that it said something else. */
export const pageTexts = sqliteTable(
  "page_texts",
  {
    id: integer("id").primaryKey(),
    sourceId: integer("source_id")
      .notNull()
      .references(() => sources.id),
    at: text("at").notNull(),
    text: text("text").notNull(),
    sha256: text("sha256").notNull(),
  },
  (t) => [index("page_texts_of_source").on(t.sourceId, t.id)],
);
