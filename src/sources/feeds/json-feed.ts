import { parseJsonFeed } from "feedsmith";
import type { FeedNode, ParsedFeed, ParsedItem } from "./fields";

export function isJson(text: string): boolean {
  return /^\s*\{/.test(text);
}

/** A JSON Feed (jsonfeed.org, 1.0 and 1.1) as the XML ones are handed on. Throws at other JSON. */
export function parsedJson(text: string, url: string): ParsedFeed {
  const { title, items } = parseJsonFeed(text.trim());
  const read = (items ?? []).map((one) => item(one, url));
  return {
    title: plain(title, url),
    items: read.slice(0, MOST_ITEMS),
    leftOut: Math.max(read.length - MOST_ITEMS, 0),
  };
}

const MOST_ITEMS = 10_000;

type JsonItem = NonNullable<ReturnType<typeof parseJsonFeed>["items"]>[number];

function item(one: JsonItem, base: string): ParsedItem {
  const href = one.url ?? one.external_url;
  const html = typeof one.content_html === "string" ? one.content_html : null;
  return {
    own: [{ text: JSON.stringify(one), isMarkup: false, attributes: {}, base }],
    id: plain(one.id, base),
    title: plain(one.title, base),
    link: href === undefined ? [] : [{ text: "", isMarkup: false, attributes: { href }, base }],
    content:
      html === null ? plain(one.content_text, base) : [{ text: html, isMarkup: false, attributes: {}, base }],
    summary: plain(one.summary, base),
    published: plain(one.date_published, base),
    updated: plain(one.date_modified, base),
  };
}

function plain(text: unknown, base: string): FeedNode[] {
  return typeof text === "string" ? [{ text, isMarkup: false, attributes: { type: "text" }, base }] : [];
}
