import { createHash } from "node:crypto";
import type { Instant } from "../../calendar";
import { oneLine, shortened, tidy } from "../../tidy-text";
import { publishedInstant } from "./feed-date";
import type { FeedNode, ParsedItem } from "./feed-parser";
import { plainText } from "./plain-text";

export type FeedItem = {
  /** What the feed calls the item, or what we must call it: the same at every reading. */
  guid: string;
  /** Plain text on one line; the beginning of the text where the feed gives no title. */
  title: string;
  link: string | null;
  publishedAt: Instant | null;
  /** Plain text with line breaks, never HTML. */
  text: string;
  /** The item as it was parsed, as JSON: where the rest came from. */
  raw: string;
};

const LONGEST_TITLE = 500;
const LONGEST_TEXT = 50_000;
const LONGEST_RAW = 200_000;
const LONGEST_NAME = 2_000;

/** Null for an item that says nothing at all. */
export function feedItem(item: ParsedItem, feedUrl: string): FeedItem | null {
  const base = absolute(item.attributes?.["xml:base"] ?? "", feedUrl) ?? feedUrl;
  const link = itemLink(item, base);
  const text = shortened(fullest(item), LONGEST_TEXT);
  const title =
    nodeTitle(item.title ?? item["dc:title"]) || shortened(text.split("\n", 1)[0] ?? "", LONGEST_TITLE);
  if (!title && !link && !text) return null;
  return {
    guid: itemGuid(item, link, title),
    title,
    link,
    publishedAt: published(item),
    text,
    raw: JSON.stringify(item, (_, value) =>
      typeof value === "string" ? shortened(value, LONGEST_RAW) : value,
    ),
  };
}

export function nodeTitle(nodes: readonly FeedNode[] | undefined): string {
  return shortened(oneLine(nodeText(nodes?.[0])), LONGEST_TITLE);
}

/** `href` as an address that a person can be sent to, or null: a feed may say `javascript:`. */
export function absolute(href: string, base: string): string | null {
  if (href.trim() === "" || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  return url.href.length > LONGEST_NAME ? null : url.href;
}

function itemLink(item: ParsedItem, base: string): string | null {
  for (const node of [...(item.link ?? []), ...(item["atom:link"] ?? [])]) {
    const { rel = "alternate", href, "xml:base": own = "" } = attributesOf(node);
    const link = rel === "alternate" && absolute(href ?? written(node), absolute(own, base) ?? base);
    if (link) return link;
  }
  // CDF's way.
  const own = absolute(item.attributes?.href ?? "", base);
  if (own) return own;
  // RSS 2.0: a guid is the item's permanent address unless it says that it is not; Atom's id may be one.
  for (const name of [item.guid?.[0], item.id?.[0]]) {
    const { isPermaLink } = attributesOf(name);
    const isAddress =
      isPermaLink !== "false" && (isPermaLink === "true" || /^\s*https?:/i.test(written(name)));
    const link = isAddress && absolute(written(name), base);
    if (link) return link;
  }
  return null;
}

function itemGuid(item: ParsedItem, link: string | null, title: string): string {
  const given = [written(item.guid?.[0]), written(item.id?.[0]), item["rdf:about"] ?? "", link ?? ""];
  const guid = given.map((name) => name.trim()).find((name) => name !== "");
  if (guid && guid.length <= LONGEST_NAME) return guid;
  const identity = guid ? [guid] : [title, ...publicationDates(item)];
  return createHash("sha256").update(JSON.stringify(identity)).digest("hex");
}

function fullest(item: ParsedItem): string {
  const texts = [item["content:encoded"], item.content, item.summary, item.description].flatMap(
    (nodes) => nodes ?? [],
  );
  return texts.map(nodeText).reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

/** The first date that can be read, when the item came before when it was last touched. */
function published(item: ParsedItem): Instant | null {
  const touched = [
    item.updated,
    item["atom:updated"],
    item["a10:updated"],
    item.modified,
    item["dcterms:modified"],
  ];
  const all = [...publicationDates(item), ...touched.flatMap((nodes) => nodes ?? []).map(written)];
  for (const date of [...all, item.attributes?.lastmod ?? ""]) {
    const at = publishedInstant(date);
    if (at) return at;
  }
  return null;
}

function publicationDates(item: ParsedItem): string[] {
  return [item.pubDate, item.published, item.issued, item["dc:date"], item["dcterms:issued"]]
    .concat([item.created, item["dcterms:created"]])
    .flatMap((nodes) => nodes ?? [])
    .map(written);
}

/**
 * RSS leaves open whether a text is HTML, and nearly all of it is; Atom says. An Atom text that says "text" means every
 * character as it stands; content of another type (an image, say) is not for reading.
 */
function nodeText(node: FeedNode | undefined): string {
  const { mode, type: given } = attributesOf(node);
  // Atom 0.3.
  if (mode === "base64") return plainText(Buffer.from(written(node), "base64").toString());
  const type = given?.toLowerCase() ?? "html";
  if (type === "text" || type === "text/plain") return tidy(written(node));
  if (type.includes("/") && !/html|xml|^text\//.test(type)) return "";
  return plainText(written(node));
}

function written(node: FeedNode | undefined): string {
  return typeof node === "string" ? node : (node?._ ?? "");
}

function attributesOf(node: FeedNode | undefined): Record<string, string> {
  return typeof node === "object" ? (node.$ ?? {}) : {};
}
