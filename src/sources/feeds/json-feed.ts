import { parseJsonFeed } from "feedsmith";
import type { FeedNode, ParsedFeed, ParsedItem } from "./feed-parser";

/** A JSON Feed (jsonfeed.org, 1.0 and 1.1) as the XML ones are handed on; null for what is not JSON. Rejects other JSON. */
export function parsedJson(text: string): ParsedFeed | null {
  if (!text.trimStart().startsWith("{")) return null;
  const { title, items } = parseJsonFeed(text.trim());
  return { title: plain(title), attributes: {}, items: (items ?? []).map(item) };
}

type JsonItem = NonNullable<ReturnType<typeof parseJsonFeed>["items"]>[number];

function item(one: JsonItem): ParsedItem {
  const link = one.url ?? one.external_url;
  return {
    id: plain(one.id),
    title: plain(one.title),
    link: link === undefined ? [] : [{ $: { href: link } }],
    content: typeof one.content_html === "string" ? [one.content_html] : plain(one.content_text),
    summary: plain(one.summary),
    published: plain(one.date_published),
    updated: plain(one.date_modified),
  };
}

function plain(text: unknown): FeedNode[] {
  return typeof text === "string" ? [{ _: text, $: { type: "text" } }] : [];
}
