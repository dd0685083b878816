/** What is read of an item, by the names of `namespaces.ts`; `own` is its own tag, with its whole source. */
export const ITEM_FIELDS = [
  "own",
  "title",
  "dc:title",
  "atom:title",
  "media:title",
  "link",
  "atom:link",
  "guid",
  "id",
  "enclosure",
  "content:encoded",
  "content",
  "atom:content",
  "summary",
  "atom:summary",
  "description",
  "dc:description",
  "abstract",
  "body",
  "xhtml:body",
  "fullitem",
  "pubdate",
  "published",
  "issued",
  "created",
  "dc:date",
  "dcterms:issued",
  "dcterms:created",
  "atom:published",
  "updated",
  "modified",
  "atom:updated",
  "dcterms:modified",
] as const;

/** What is read of the feed itself. */
export const FEED_FIELDS = ["title", "ttl", "sy:updateperiod", "sy:updatefrequency"] as const;

/** An element that says something. */
export type FeedNode = {
  /** Its text; for one with markup inside, the source of it. */
  text: string;
  isMarkup: boolean;
  /** By their names in small letters. */
  attributes: Record<string, string>;
  /** Where relative addresses in it lead from. */
  base: string;
};

export type ParsedItem = { [field in (typeof ITEM_FIELDS)[number]]?: FeedNode[] };

export type ParsedFeed = { [field in (typeof FEED_FIELDS)[number]]?: FeedNode[] } & {
  items: ParsedItem[];
  /** Items above the number that is taken. */
  leftOut: number;
};
