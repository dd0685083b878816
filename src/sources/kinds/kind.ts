import type { z } from "zod";
import type { SOURCE_KINDS } from "../../../db/schema";
import type { Instant } from "../../calendar";
import type { FetchFailure } from "../net/fetch-failure";
import type { Fetch } from "../net/fetching";

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One thing that a source says: an entry of a feed, a link on a page, a round of a call. */
export type FoundItem = {
  /** What the source knows it by; the same from visit to visit. */
  guid: string;
  title: string;
  link: string | null;
  publishedAt: Instant | null;
  /** Readable text, without markup. */
  text: string;
  /** As it came, to the letter. */
  raw: string;
};

/** Why an answer was no use: codes that `views/text.ts` has the words for. */
export type Unreadable =
  | "html"
  | "malformed"
  | "empty_answer"
  | "no_items"
  | "nothing_selected"
  | "too_slow"
  | "not_a_page"
  | "error_page"
  | "login_page"
  | "needs_script"
  | "shrunk";

/** What a visit gave. It says all that is kept of it; nothing else of a visit touches the database. */
export type Finding =
  | {
      kind: "found";
      items: FoundItem[];
      /** Items that the source's own settings leave out. */
      leftOut: number;
      /** For a watched page: its text now. */
      pageText: string | null;
      /** What the reader wants to know at the next visit, instead of what it knew at this one. */
      memory: Record<string, unknown>;
      etag: string | null;
      lastModified: string | null;
      /** How long the source says that its answer holds (Cache-Control, ttl); null when it does not say. */
      freshForMinutes: number | null;
    }
  | { kind: "unchanged"; freshForMinutes: number | null }
  | { kind: "unreadable"; why: Unreadable; detail: string }
  | { kind: "failed"; failure: FetchFailure; detail: string; retryAfterSeconds: number | null };

/** What a reader is told of a source: plain data, since readers work in a thread of their own. */
export type SourceToVisit = {
  kind: SourceKind;
  url: string;
  settings: Record<string, unknown>;
  memory: Record<string, unknown>;
  etag: string | null;
  lastModified: string | null;
};

export type VisitTools = { fetch: Fetch; at: Instant };

/**
 * A kind of source: one file in this folder, and one line in `kinds.ts`. `visit` may throw only for a mistake of ours; that
 * a server or its answer is bad is a Finding.
 */
export type Reader = {
  /** What the adviser can choose; parsed from what was typed, field by field. */
  settings: z.ZodType<Record<string, unknown>>;
  visit: (source: SourceToVisit, tools: VisitTools) => Promise<Finding>;
};

/** Visits a source wherever the reading is done: in a thread (the server), or here and now (tests). */
export type Visit = (source: SourceToVisit) => Promise<Finding>;
