import Parser from "rss-parser";
import { feedDocument } from "./feed-document";
import type { FeedNode, ParsedFeed, ParsedItem } from "./fields";

type Numbers = Record<string, string>;

const parser = new Parser<{ own?: [{ $?: Numbers }] }, { numbers?: Numbers }>({
  customFields: {
    // The types do not know that a feed's fields may have options too.
    feed: [["feed", "own", { keepArray: true }]] as never,
    item: [["$", "numbers", { keepArray: true }]],
  },
});

/** Reads RSS, Atom and CDF. Rejects what is no feed. */
export async function parsedXml(text: string, url: string): Promise<ParsedFeed> {
  const { rss, nodes, leftOut } = feedDocument(text, url);
  const { own, items } = await parser.parseString(rss);
  return {
    ...noded<ParsedFeed>(own?.[0].$ ?? {}, nodes),
    items: items.map(({ numbers }) => noded<ParsedItem>(numbers ?? {}, nodes)),
    leftOut,
  };
}

/** With the nodes in place of their numbers. */
function noded<Read>(numbers: Numbers, nodes: FeedNode[]): Partial<Read> {
  const read: Record<string, FeedNode[]> = {};
  for (const [field, written] of Object.entries(numbers))
    read[field] = (written.includes(" ") ? written.split(" ") : [written]).map(
      (number) => nodes[Number(number)] as FeedNode,
    );
  return read as Partial<Read>;
}
