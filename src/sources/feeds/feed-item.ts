import { createHash } from "node:crypto";
import type { Instant } from "../../calendar";
import { oneLine, shortened } from "../../tidy-text";
import type { FoundItem } from "../kinds/kind";
import { publishedInstant } from "./feed-date";
import { nodeText } from "./feed-text";
import type { FeedNode, ParsedItem } from "./fields";
import { absolute } from "./link";

const LONGEST_TITLE = 500;
const LONGEST_TEXT = 50_000;
const LONGEST_RAW = 200_000;
const LONGEST_GUID = 2_000;

/** Null for an item that says nothing at all. Its title is the beginning of its text where the feed gives none. */
export function feedItem(item: ParsedItem): FoundItem | null {
  const link = itemLink(item);
  const text = shortened(fullest(item), LONGEST_TEXT);
  const title = itemTitle(item) || shortened(text.split("\n", 1)[0] ?? "", LONGEST_TITLE);
  const publishedAt = published(item);
  if (!title && !link && !text && !publishedAt) return null;
  const raw = shortened(item.own?.[0]?.text ?? "", LONGEST_RAW);
  return { guid: itemGuid(item, link, title), title, link, publishedAt, text, raw };
}

export function nodeTitle(node: FeedNode | undefined): string {
  return node ? shortened(oneLine(nodeText(node)), LONGEST_TITLE) : "";
}

function itemTitle(item: ParsedItem): string {
  for (const node of all(item.title, item["dc:title"], item["atom:title"], item["media:title"])) {
    const title = nodeTitle(node);
    if (title) return title;
  }
  return "";
}

function itemLink(item: ParsedItem): string | null {
  return (
    first(bySwedishFirst(all(item.link, item["atom:link"])), linkTo) ??
    // CDF's way.
    first(all(item.own), ({ attributes, base }) => absolute(attributes.href ?? "", base)) ??
    first(all(item.guid, item.id), addressIn) ??
    first(all(item.own), ({ attributes, base }) => absolute(attributes["rdf:about"] ?? "", base)) ??
    first(all(item.enclosure), ({ attributes, base }) => absolute(attributes.url ?? "", base))
  );
}

function linkTo({ text, attributes, base }: FeedNode): string | null {
  const { rel = "alternate", href = text } = attributes;
  return rel.toLowerCase() === "alternate" ? absolute(href, base) : null;
}

function bySwedishFirst(links: FeedNode[]): FeedNode[] {
  const isSwedish = ({ attributes }: FeedNode) => /^sv\b/i.test(attributes.hreflang ?? "");
  return links.length > 1 ? [...links.filter(isSwedish), ...links.filter((link) => !isSwedish(link))] : links;
}

/** RSS 2.0: a guid is the item's permanent address unless it says that it is not; Atom's id may be one. */
function addressIn({ text, attributes, base }: FeedNode): string | null {
  const { ispermalink } = attributes;
  const isAddress = ispermalink === "true" || (ispermalink !== "false" && ADDRESS.test(text));
  return isAddress ? absolute(text, base) : null;
}

/** Whole, or a path: `/1.html` and `calls/1`, but no diary number, `2026/17`. */
const ADDRESS = /^\s*(?:https?:|\/\S|[a-z][\w.-]*\/[\w./?=&#-]+\s*$)/i;

function itemGuid(item: ParsedItem, link: string | null, title: string): string {
  const about = item.own?.[0]?.attributes["rdf:about"] ?? "";
  const given = [item.guid?.[0]?.text ?? "", item.id?.[0]?.text ?? "", about, link ?? ""];
  const guid = given.map((name) => name.trim()).find((name) => name !== "");
  if (guid && guid.length <= LONGEST_GUID) return guid;
  const identity = guid ? [guid] : [title, ...publicationDates(item)];
  return createHash("sha256").update(JSON.stringify(identity)).digest("hex");
}

function fullest(item: ParsedItem): string {
  const whole = all(
    item["content:encoded"],
    item.content,
    item["atom:content"],
    item.fullitem,
    item["xhtml:body"],
    item.body,
  );
  const short = all(
    item.summary,
    item["atom:summary"],
    item.description,
    item["dc:description"],
    item.abstract,
  );
  return [...whole, ...short]
    .map(nodeText)
    .reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

/** The first date that can be read, when the item came before when it was last touched. */
function published(item: ParsedItem): Instant | null {
  const touched = all(item.updated, item["atom:updated"], item.modified, item["dcterms:modified"]);
  const dates = [...publicationDates(item), ...touched.map(({ text }) => text)];
  // CDF's way.
  return first([...dates, item.own?.[0]?.attributes.lastmod ?? ""], publishedInstant);
}

function publicationDates(item: ParsedItem): string[] {
  return all(
    item.pubdate,
    item.published,
    item["atom:published"],
    item.issued,
    item["dc:date"],
    item["dcterms:issued"],
    item.created,
    item["dcterms:created"],
  ).map(({ text }) => text);
}

function all(...fields: (FeedNode[] | undefined)[]): FeedNode[] {
  const nodes: FeedNode[] = [];
  for (const field of fields) if (field) nodes.push(...field);
  return nodes;
}

function first<From, Found>(from: From[], find: (one: From) => Found | null): Found | null {
  for (const one of from) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}
