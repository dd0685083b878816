import Parser from "rss-parser";
import { feedDocument } from "./feed-document";
import type { ParsedFeed, ParsedItem } from "./fields";

const parser = new Parser();

/** Reads RSS, Atom and CDF. Rejects what is no feed. */
export async function parsedXml(text: string, url: string): Promise<ParsedFeed> {
  const { rss, ...feed } = feedDocument(text, url);
  const { items } = await parser.parseString(rss);
  return { ...feed, items: items.map(({ guid }) => feed.items[Number(guid)] as ParsedItem) };
}
