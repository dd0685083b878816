import { z } from "zod";
import { sha256 } from "../../secrets";
import { decode } from "../feeds/charset";
import { changedLines, ignoring, linesOf } from "../pages/page-lines";
import { linksIn } from "../pages/page-links";
import { isPassing } from "../pages/passing-lines";
import { NothingSelected, readablePart } from "../pages/readable-part";
import type { Finding, FoundItem, Reader, SourceToVisit } from "./kind";

const settings = z.object({
  /** CSS; "" for the page's main content. */
  selector: z.string().default(""),
  /** That something was taken away is no news. */
  onlyNewLines: z.boolean().default(false),
  ignoreLines: z.array(z.string()).default([]),
  /** Not the page's words but each of its links is a candidate. */
  followLinks: z.boolean().default(false),
  linksContaining: z.string().default(""),
});

/** The page's lines at the last visit, none before the first, and how many times they have changed. */
const memory = z.object({
  lines: z.array(z.string()).optional().catch(undefined),
  changes: z.number().catch(0),
});

/** Enough for any page of calls; a longer one is compared so far. */
const MOST_CHARACTERS = 200_000;

/** A page that has no feed: what it says is compared with what it said. */
export const page: Reader = {
  settings,
  async visit(source, { fetch }) {
    const { url, etag, lastModified } = source;
    const fetched = await fetch({
      url,
      etag,
      lastModified,
      accept: "text/html, application/xhtml+xml, */*;q=0.8",
    });
    if (fetched.kind === "failed") return fetched;
    if (fetched.kind === "unchanged") return { kind: "unchanged", freshForMinutes: null };
    const html = decode(fetched.bytes, fetched.contentType);
    if (html.trim() === "") return { kind: "unreadable", why: "empty_answer", detail: "" };
    const finding = compared(html, fetched.url, source);
    if (finding.kind !== "found") return finding;
    return { ...finding, etag: fetched.etag, lastModified: fetched.lastModified };
  },
};

function compared(html: string, url: string, source: SourceToVisit): Finding {
  const { selector, onlyNewLines, ignoreLines, followLinks, linksContaining } = settings.parse(
    source.settings,
  );
  try {
    const { title, parts } = readablePart(html, selector);
    const shown = parts.map((part) => part.innerHTML).join("\n");
    const lines = withinLimit(linesOf(shown));
    if (lines.length === 0) return { kind: "unreadable", why: "nothing_selected", detail: selector };
    const { lines: before, changes } = memory.parse(source.memory);
    const links = followLinks ? linksIn(parts, url, linksContaining) : [];
    if (followLinks && links.length === 0)
      return { kind: "unreadable", why: "no_items", detail: linksContaining };
    const found = {
      kind: "found",
      leftOut: 0,
      etag: null,
      lastModified: null,
      freshForMinutes: null,
    } as const;
    if (followLinks) return { ...found, items: links, pageText: null, memory: {} };
    const ignored = ignoring(ignoreLines);
    const speaks = (line: string) => !ignored(line) && !isPassing(line);
    const { added, removed } = changedLines((before ?? []).filter(speaks), lines.filter(speaks));
    const changed = before !== undefined && (added.length > 0 || (removed.length > 0 && !onlyNewLines));
    const number = changes + 1;
    return {
      ...found,
      items: changed ? [changeItem({ number, title, url, added, lines, raw: shown })] : [],
      pageText: changed || before === undefined ? lines.join("\n") : null,
      memory: { lines, changes: changed ? number : changes },
    };
  } catch (error) {
    if (!(error instanceof NothingSelected)) throw error;
    return { kind: "unreadable", why: "nothing_selected", detail: error.message };
  }
}

/** What was added is what the reader of deadlines should see; what was taken away shows beside the text before. */
function changeItem(change: {
  number: number;
  title: string;
  url: string;
  added: string[];
  lines: string[];
  raw: string;
}): FoundItem {
  return {
    // A page that goes back to what it said before has changed all the same.
    guid: `change:${change.number}:${sha256(change.lines.join("\n"))}`,
    title: change.title || new URL(change.url).hostname,
    link: change.url,
    publishedAt: null,
    text: change.added.join("\n"),
    raw: change.raw.slice(0, MOST_CHARACTERS),
  };
}

function withinLimit(lines: string[]): string[] {
  let length = 0;
  return lines.filter((line) => {
    length += line.length + 1;
    return length <= MOST_CHARACTERS;
  });
}
