import type { HTMLElement } from "node-html-parser";
import { z } from "zod";
import { type Day, dayOf, daysBetween } from "../../calendar";
import { sha256 } from "../../secrets";
import { shortened } from "../../tidy-text";
import { decode } from "../feeds/charset";
import { comparison } from "../pages/comparison";
import { documentOf, selected } from "../pages/document";
import { contentOf } from "../pages/furniture";
import { isIgnored } from "../pages/ignored-lines";
import { linksOf } from "../pages/links";
import { lacksContent } from "../pages/no-content";
import { readableLines } from "../pages/readable-text";
import type { Finding, FoundItem, Reader, SourceToVisit, VisitTools } from "./kind";

/** What is remembered of a page for the next comparison. */
const LONGEST_TEXT = 200_000;
/** A page that has lost so much of its text has lost it by mistake, until it has said the same for a week. */
const LOST = 0.2;
const DAYS_OF_DOUBT = 7;

const settings = z.object({
  /** The part of the page to watch, in CSS; "" for what the page says is its content. */
  selector: z.string().default(""),
  /** That something was taken away is no news. */
  onlyNewLines: z.boolean().default(false),
  /** Patterns of lines that do not count. */
  ignoreLines: z.array(z.string()).default([]),
  /** Each link of the page is a candidate too. */
  followLinks: z.boolean().default(false),
  /** Only links whose address holds this are followed. */
  linksContaining: z.string().default(""),
});

type Settings = z.output<typeof settings>;

const memory = z.object({
  /** Where the text was read, and which part of the page. */
  place: z.string(),
  text: z.string(),
  /** When that text was read first, and when it was seen last. */
  on: z.string(),
  seenOn: z.string(),
  /** The words of the links that were followed. */
  links: z.array(z.string()),
  /** The settings that it was read with: with others it is read anew, also where the server says "unchanged". */
  wanted: z.string(),
  /** Of every change so far, so that a page that goes back and forth tells of each. */
  chain: z.string(),
});

type Memory = z.output<typeof memory>;

/** A page without a feed: what it says compared with what it said, and its links when they are wanted. */
export const page: Reader = {
  settings,
  async visit(source, tools) {
    const isAsBefore = source.memory.wanted === JSON.stringify(settings.parse(source.settings));
    const fetched = await tools.fetch({
      url: source.url,
      etag: isAsBefore ? source.etag : null,
      lastModified: isAsBefore ? source.lastModified : null,
      accept: "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1",
    });
    if (fetched.kind === "failed") return fetched;
    const freshForMinutes = fetched.freshForSeconds === null ? null : Math.ceil(fetched.freshForSeconds / 60);
    if (fetched.kind === "unchanged") return { kind: "unchanged", freshForMinutes };
    const html = decode(fetched.bytes, fetched.contentType);
    if (!/[<\p{L}]/u.test(html)) return unreadable("empty_answer", `${fetched.bytes.length} bytes`);
    if (html.startsWith("%PDF-") || html.includes("\0"))
      return unreadable("not_a_page", fetched.contentType ?? "");
    const found = read(html, fetched.url, source, tools);
    if (found.kind !== "found") return found;
    return { ...found, etag: fetched.etag, lastModified: fetched.lastModified, freshForMinutes };
  },
};

function unreadable(why: (Finding & { kind: "unreadable" })["why"], detail = ""): Finding {
  return { kind: "unreadable", why, detail };
}

function read(html: string, url: string, source: SourceToVisit, { at }: VisitTools): Finding {
  const wanted = settings.parse(source.settings);
  const document = documentOf(html);
  const parts = wanted.selector ? selected(document, wanted.selector) : [contentOf(document)];
  if (parts.length === 0) return unreadable("nothing_selected", wanted.selector);
  const lines = parts.flatMap(readableLines);
  const lacking = lacksContent(document, html, lines);
  if (lacking) return unreadable(lacking);

  const text = cut(lines.join("\n"));
  const place = `${source.url} ${wanted.selector}`;
  const today = dayOf(at);
  const before = memory.safeParse(source.memory).data;
  const known = before?.place === place ? before : undefined;
  if (known && isSuddenlyShort(known, text, today)) return unreadable("shrunk", `${text.length}`);

  const links = wanted.followLinks ? linksFrom(parts, document, url, wanted) : [];
  if (wanted.followLinks && links.length === 0) return unreadable("no_items", wanted.linksContaining);
  const found = (items: FoundItem[], now: Partial<Memory>, pageText: string | null): Finding => ({
    kind: "found",
    items: [...items, ...links],
    leftOut: 0,
    pageText,
    memory: {
      ...{ place, text, on: today, chain: "" },
      ...now,
      seenOn: today,
      links: links.map(({ title }) => title),
      wanted: JSON.stringify(wanted),
    } satisfies Memory,
    etag: null,
    lastModified: null,
    freshForMinutes: null,
  });
  if (!known) return found([], {}, text);
  const { added, removed } = changes(known, { text, on: today }, wanted, links);
  if (added.length + removed.length === 0) return found([], known, null);
  const chain = sha256(`${known.chain}\n${text}`);
  if (added.length === 0 && wanted.onlyNewLines) return found([], { chain }, text);
  const item: FoundItem = {
    guid: `change:${chain}`,
    title: titleOf(document, source.url),
    link: source.url,
    publishedAt: null,
    text: added.join("\n"),
    raw: text,
  };
  return found([item], { chain }, text);
}

/** The lines that matter and that are other than before. A link that is followed tells of itself. */
function changes(
  before: Memory,
  now: Pick<Memory, "text" | "on">,
  wanted: Settings,
  links: readonly FoundItem[],
) {
  const titles = new Set([...before.links, ...links.map(({ title }) => title)]);
  const reading = ({ text, on }: Pick<Memory, "text" | "on">) => ({ lines: text.split("\n"), on });
  return comparison(
    reading(before),
    reading(now),
    (line) => titles.has(line.replace(/^- /, "")) || isIgnored(line, wanted.ignoreLines),
  );
}

function linksFrom(parts: HTMLElement[], document: HTMLElement, url: string, wanted: Settings): FoundItem[] {
  const base = document.querySelector("base")?.getAttribute("href") ?? "";
  const from = URL.canParse(base, url) ? new URL(base, url).href : url;
  return parts.flatMap((part) => linksOf(part, from, wanted.linksContaining));
}

function isSuddenlyShort(before: Memory, text: string, today: Day): boolean {
  if (before.text.length < 500) return false;
  return text.length < before.text.length * LOST && daysBetween(before.seenOn, today) < DAYS_OF_DOUBT;
}

function titleOf(document: HTMLElement, url: string): string {
  const heading = document.querySelector("h1") ?? document.querySelector("title");
  return shortened((heading && readableLines(heading).join(" ")) || url, 300);
}

/** Whole lines, as many as are remembered. */
function cut(text: string): string {
  return text.length <= LONGEST_TEXT ? text : text.slice(0, text.lastIndexOf("\n", LONGEST_TEXT));
}
