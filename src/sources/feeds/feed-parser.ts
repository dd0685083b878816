import Parser from "rss-parser";

/** An element as xml2js leaves it: text alone, or text with attributes. */
export type FeedNode = string | { _?: string; $?: Record<string, string> };

/** An item as it stood in the feed, every field with all its elements in order. `attributes` are the item's own. */
export type ParsedItem = { [field in Field]?: FeedNode[] } & {
  attributes?: Record<string, string>;
  "rdf:about"?: string;
};

export type ParsedFeed = { title: FeedNode[]; attributes: Record<string, string>; items: ParsedItem[] };

const FIELDS = [
  "title",
  "dc:title",
  "link",
  "atom:link",
  "guid",
  "id",
  "content:encoded",
  "content",
  "summary",
  "description",
  "pubDate",
  "published",
  "updated",
  "issued",
  "created",
  "modified",
  "dc:date",
  "dcterms:issued",
  "dcterms:created",
  "dcterms:modified",
  "atom:updated",
  "a10:updated",
] as const;

type Field = (typeof FIELDS)[number];

/**
 * rss-parser tells the formats apart and finds the items; the fields pass it by under names that it does not know. What it
 * would do with them costs whole feeds: it throws at one bad Atom date or one link without attributes, keeps only the first
 * of several, forgets whether a text is HTML, and its snippets take minutes over a text of many `<`.
 */
const UNREAD = "unread:";
const fields = new Set<string>(FIELDS);
const unread = FIELDS.map((field) => [UNREAD + field, field, { keepArray: true }]);
const attributes = ["$", "attributes", { keepArray: true }];

/** Rejects what is no feed. */
export async function parsed(xml: string): Promise<ParsedFeed> {
  const parser = new Parser<Partial<ParsedFeed>, ParsedItem>({
    defaultRSS: 2,
    xml2js: { tagNameProcessors: [(name: string) => (fields.has(name) ? UNREAD + name : name)] },
    customFields: {
      // The types know neither the option nor, for a feed, the pair.
      feed: [[`${UNREAD}title`, "title", { keepArray: true }], attributes] as never,
      item: [...unread, attributes] as never,
    },
  });
  const { title, attributes: own, items } = (await parser.parseString(xml)) as Partial<ParsedFeed>;
  return { title: title ?? [], attributes: own ?? {}, items: items ?? [] };
}
