import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { calls } from "./calls";
import { persons } from "./people";
import { pageTexts, sources } from "./sources";

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
    /** The address without what does not lead anywhere else (tracking, fragment, www), to know a page again by. */
    canonicalLink: text("canonical_link"),
    /** For what a watched page said: the whole of it, to compare with the time before. */
    pageTextId: integer("page_text_id").references(() => pageTexts.id),
  },
  (t) => [
    uniqueIndex("candidates_guid").on(t.sourceId, t.guid),
    index("candidates_link").on(t.link),
    index("candidates_canonical_link").on(t.canonicalLink),
    index("candidates_found").on(t.foundAt),
  ],
);

export const CANDIDATE_DECISIONS = ["made_call", "linked", "dismissed", "merged"] as const;

export const candidateDecisions = sqliteTable(
  "candidate_decisions",
  {
    id: integer("id").primaryKey(),
    candidateId: integer("candidate_id")
      .notNull()
      .references(() => candidates.id),
    decision: text("decision", { enum: CANDIDATE_DECISIONS }).notNull(),
    callId: integer("call_id").references(() => calls.id),
    /** The other candidate that tells of the same call. */
    intoId: integer("into_id").references(() => candidates.id),
    reason: text("reason").notNull().default(""),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    undoneAt: text("undone_at"),
  },
  (t) => [
    uniqueIndex("candidate_decisions_standing").on(t.candidateId).where(sql`${t.undoneAt} is null`),
    index("candidate_decisions_of_call").on(t.callId),
    check(
      "candidate_decisions_decision",
      sql`${t.decision} in ('made_call', 'linked', 'dismissed', 'merged')`,
    ),
    check(
      "candidate_decisions_call",
      sql`(${t.decision} in ('made_call', 'linked')) = (${t.callId} is not null)`,
    ),
    check("candidate_decisions_into", sql`(${t.decision} = 'merged') = (${t.intoId} is not null)`),
    check("candidate_decisions_reason", sql`${t.decision} <> 'dismissed' or ${t.reason} <> ''`),
  ],
);

/** The same item when it said something new. What it said first stands in `candidates`. */
export const candidateVersions = sqliteTable(
  "candidate_versions",
  {
    id: integer("id").primaryKey(),
    candidateId: integer("candidate_id")
      .notNull()
      .references(() => candidates.id),
    sourceId: integer("source_id")
      .notNull()
      .references(() => sources.id),
    guid: text("guid").notNull(),
    at: text("at").notNull(),
    title: text("title").notNull(),
    link: text("link"),
    text: text("text").notNull(),
    publishedAt: text("published_at"),
    raw: text("raw").notNull(),
    sha256: text("sha256").notNull(),
  },
  (t) => [index("candidate_versions_of_candidate").on(t.candidateId, t.id)],
);

/** The same item seen under another guid or at another source, so that nothing is left out without a trace. */
export const candidateSightings = sqliteTable(
  "candidate_sightings",
  {
    id: integer("id").primaryKey(),
    candidateId: integer("candidate_id")
      .notNull()
      .references(() => candidates.id),
    sourceId: integer("source_id")
      .notNull()
      .references(() => sources.id),
    guid: text("guid").notNull(),
    at: text("at").notNull(),
    title: text("title").notNull(),
    link: text("link"),
    text: text("text").notNull(),
    raw: text("raw").notNull(),
    sha256: text("sha256").notNull(),
  },
  (t) => [
    uniqueIndex("candidate_sightings_guid").on(t.sourceId, t.guid),
    index("candidate_sightings_of_candidate").on(t.candidateId),
  ],
);

/** Another candidate, or a call, that this one may be the same as; a person says whether it is. */
export const candidateLikenesses = sqliteTable(
  "candidate_likenesses",
  {
    id: integer("id").primaryKey(),
    candidateId: integer("candidate_id")
      .notNull()
      .references(() => candidates.id),
    otherId: integer("other_id").references(() => candidates.id),
    callId: integer("call_id").references(() => calls.id),
    /** How much of the words they share, in per cent. */
    percent: integer("percent").notNull(),
  },
  (t) => [
    index("candidate_likenesses_of_candidate").on(t.candidateId),
    index("candidate_likenesses_of_other").on(t.otherId),
    check("candidate_likenesses_one", sql`(${t.otherId} is null) <> (${t.callId} is null)`),
  ],
);

/**
 * Numbers that a candidate's words give (`src/candidates/marks.ts`): texts that are alike share some, so that the alike are
 * found without reading all.
 */
export const candidateMarks = sqliteTable(
  "candidate_marks",
  {
    mark: integer("mark").notNull(),
    candidateId: integer("candidate_id")
      .notNull()
      .references(() => candidates.id),
  },
  (t) => [primaryKey({ columns: [t.mark, t.candidateId] })],
);

/**
 * What is made of a candidate's words, for the inbox: how well it fits what the network looks for, and what could be read.
 * One row each from the start; it is filled in a moment after the candidate has come, or says something new.
 */
export const candidateFits = sqliteTable(
  "candidate_fits",
  {
    candidateId: integer("candidate_id")
      .primaryKey()
      .references(() => candidates.id),
    weighed: integer("weighed", { mode: "boolean" }).notNull().default(false),
    fit: integer("fit").notNull().default(0),
    reasons: text("reasons", { mode: "json" })
      .$type<{ word: string; tier: "core" | "wide" | "guard"; place: "title" | "text" }[]>()
      .notNull()
      .default([]),
    /** The last day and the sums, as `src/candidates/reading.ts` reads them. */
    reading: text("reading", { mode: "json" }).$type<Record<string, unknown>>(),
  },
  (t) => [
    index("candidate_fits_fit").on(t.fit, t.candidateId),
    index("candidate_fits_to_weigh").on(t.candidateId).where(sql`${t.weighed} = 0`),
  ],
);

/** The page that a candidate links to, read by somebody's wish. */
export const candidatePages = sqliteTable(
  "candidate_pages",
  {
    id: integer("id").primaryKey(),
    candidateId: integer("candidate_id")
      .notNull()
      .references(() => candidates.id),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    /** "" for words that somebody pasted, from a PDF or a letter say. */
    url: text("url").notNull().default(""),
    text: text("text").notNull(),
    sha256: text("sha256").notNull(),
  },
  (t) => [index("candidate_pages_of_candidate").on(t.candidateId, t.id)],
);
