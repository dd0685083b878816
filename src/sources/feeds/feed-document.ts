import { FEED_FIELDS, type FeedNode, ITEM_FIELDS, type ParsedFeed, type ParsedItem } from "./fields";
import { absolute } from "./link";
import { type Names, nameOf, namesIn, namesOfRoot, prefixOf } from "./namespaces";
import { decodeReferences } from "./plain-text";
import { attributesIn, type Content, type Tag, tagsOf } from "./tags";

/** `rss` is RSS 2.0 with the same items, of each of which it says nothing but its number among `items`. */
type FeedDocument = ParsedFeed & { rss: string };

/** By their names. */
type Fields = Record<string, FeedNode[]>;

type OpenItem = { tag: Tag; attributes: Record<string, string>; base: string; fields: Fields };

const MOST_ITEMS = 10_000;

const ITEMS = new Set(["item", "entry"]);
const ROOTS = new Set(["rss", "rdf:rdf", "rdf", "feed", "channel"]);
const itemFields = new Set<string>(ITEM_FIELDS.filter((field) => field !== "own"));
const feedFields = new Set<string>(FEED_FIELDS);

/** Where the root element of a feed begins; -1 where there is none. */
export function feedStart(text: string): number {
  return text.search(/<(?:[\w.-]+:)?(?:rss|rdf|feed|channel)[\s>/]/i);
}

/**
 * The feed as rss-parser reads it best: always as RSS 2.0, every tag closed, and a number for each item. Handed the
 * feed itself, it refuses the whole for one bare `&` or a tag that is not closed, sorts the words of unescaped HTML by
 * element, knows no prefixes but the usual, and walks every text character by character. An item that was cut off is none:
 * at the next reading it may be whole. Throws where there is no feed.
 */
export function feedDocument(text: string, url: string): FeedDocument {
  const start = feedStart(text);
  if (start < 0) throw new Error("no root element of a feed");
  const xml = text.slice(start);
  const prefix = prefixOf(/^<([^\s>/]+)/.exec(xml)?.[1] ?? "");

  const channel: Fields = {};
  const items: ParsedItem[] = [];
  let leftOut = 0;
  let feedNames = namesOfRoot(prefix);
  let names = feedNames;
  let base = url;
  let item: OpenItem | null = null;
  let isWhole = false;
  let searched = 0;

  const tags = tagsOf(xml, (tag) => {
    const name = nameOf(tag.name, names);
    return ITEMS.has(name) || (tag.kind === "close" && ROOTS.has(name));
  });

  function keep(name: string, node: FeedNode, fields: Fields): void {
    const before = fields[name];
    if (before) before.push(node);
    else fields[name] = [node];
  }

  function endItem(end: number): void {
    if (item && items.length < MOST_ITEMS) {
      const { tag, attributes, base, fields } = item;
      keep("own", { text: xml.slice(tag.start, end), isMarkup: true, attributes, base }, fields);
      items.push(fields);
    } else if (item) leftOut += 1;
    item = null;
    names = feedNames;
  }

  /** What is between the tags. Where the closing one is lost, a field ends where the next begins, and others are passed over. */
  function contentOf(tag: Tag, isField: boolean): Content {
    const content = tags.contentOf(tag);
    if (content.isClosed || searched > 2 * xml.length) return content;
    searched += content.end - tag.end;
    let end = tag.end;
    if (isField) {
      let next = tags.next(tag.end);
      while (next && next.start < content.end && !itemFields.has(nameOf(next.name, names)))
        next = tags.next(next.end);
      end = Math.min(next?.start ?? content.end, content.end);
    }
    const runs = [{ start: tag.end, end, isCdata: false }];
    return { ...content, end, next: end, runs, holdsTags: xml.slice(tag.end, end).includes("<") };
  }

  function nodeOf(tag: Tag, content: Content | null, outer: string): FeedNode {
    const attributes = attributesOf(xml.slice(tag.start, tag.end));
    const isMarkup = content?.holdsTags ?? false;
    const text = isMarkup ? xml.slice(tag.end, content?.end) : written(xml, content);
    return { text, isMarkup, attributes, base: baseOf(attributes, outer) };
  }

  /** Takes what the tag opens, and says where to read on. */
  function take(tag: Tag, name: string, scope: Names): number {
    const isField = (item ? itemFields : feedFields).has(name);
    const content = tag.kind === "open" ? contentOf(tag, isField) : null;
    if (isField) keep(name, nodeOf(tag, content, item?.base ?? base), item?.fields ?? channel);
    names = scope;
    return content?.next ?? tag.end;
  }

  let at = 0;
  for (let tag = tags.next(0); tag; tag = tags.next(at)) {
    const source = xml.slice(tag.start, tag.end);
    const scope = names;
    names = namesIn(source, scope, prefix);
    const name = nameOf(tag.name, names);
    at = tag.end;
    if (tag.kind === "close") {
      if (ITEMS.has(name)) endItem(tag.end);
      if (!ROOTS.has(name)) continue;
      endItem(tag.start);
      isWhole = true;
    } else if (ITEMS.has(name)) {
      const inner = names;
      endItem(tag.start);
      names = inner;
      const attributes = attributesOf(source);
      item = { tag, attributes, base: baseOf(attributes, base), fields: {} };
      if (tag.kind === "empty") endItem(tag.end);
    } else if (!item && ROOTS.has(name)) {
      feedNames = names;
      base = baseOf(attributesOf(source), base);
      if (tag.kind === "empty") isWhole = true;
    } else at = take(tag, name, scope);
  }

  if (items.length === 0 && !isWhole) throw new Error("cut off before its first item is whole");
  const numbers = items.map((_, number) => `<item><guid>${number}</guid></item>`);
  const rss = `<rss version="2.0"><channel>${numbers.join("")}</channel></rss>`;
  return { ...channel, items, leftOut, rss };
}

function written(xml: string, content: Content | null): string {
  let text = "";
  for (const { start, end, isCdata } of content?.runs ?? []) {
    const run = xml.slice(start, end);
    text += isCdata ? run : decodeReferences(run);
  }
  return text;
}

function attributesOf(tag: string): Record<string, string> {
  const attributes = attributesIn(tag);
  if (tag.includes("&"))
    for (const [name, value] of Object.entries(attributes)) attributes[name] = decodeReferences(value);
  return attributes;
}

function baseOf(attributes: Record<string, string>, outer: string): string {
  const own = attributes["xml:base"] ?? attributes.base; // CDF's way
  return own === undefined ? outer : (absolute(own, outer) ?? outer);
}
