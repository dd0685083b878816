import { decode } from "./charset";
import { FeedTooLarge, feedStart, mended, parsable } from "./feed-document";
import { absolute, type FeedItem, feedItem, nodeTitle } from "./feed-item";
import { type ParsedFeed, parsed } from "./feed-parser";
import { itemsAlone } from "./items-alone";
import { parsedJson } from "./json-feed";
import { decodeEntities } from "./plain-text";

export type { FeedItem };

export type FeedReading =
  | { kind: "items"; title: string; items: FeedItem[] }
  /** `detail` is for whoever looks for the cause: a few technical words. */
  | { kind: "unreadable"; why: "html" | "malformed" | "empty_answer"; detail: string };

/** Reads RSS, Atom and JSON Feed of every version. An item keeps what can be read of it: no broken date or link costs it or the feed. */
export async function readFeed(body: {
  bytes: Uint8Array;
  contentType: string | null;
  url: string;
}): Promise<FeedReading> {
  const text = decode(body.bytes, body.contentType);
  if (text.trim() === "")
    return { kind: "unreadable", why: "empty_answer", detail: `${body.bytes.length} bytes` };
  if (isPage(text, body.contentType))
    return { kind: "unreadable", why: "html", detail: body.contentType ?? "" };
  try {
    const feed = await parsedFeed(text);
    const base = baseOf(text, body.url);
    const items = feed.items.map((item) => feedItem(item, base)).filter((item) => item !== null);
    return { kind: "items", title: nodeTitle(feed.title), items };
  } catch (error) {
    return { kind: "unreadable", why: "malformed", detail: firstLine(error) };
  }
}

/** A site that was rebuilt answers 200 with its new front page where the feed was. */
function isPage(text: string, contentType: string | null): boolean {
  if (text.trimStart().startsWith("{")) return false;
  const feed = feedStart(text);
  const page = text.search(/<!doctype\s+html|<html[\s>]/i);
  if (feed < 0) return page >= 0 || /\bhtml\b/i.test(contentType ?? "");
  return page >= 0 && page < feed;
}

/** As it stands; else with its characters escaped as they should have been; else what its items are on their own. */
async function parsedFeed(text: string): Promise<ParsedFeed> {
  const json = parsedJson(text);
  if (json) return json;
  try {
    return await parsed(parsable(text));
  } catch (error) {
    if (error instanceof FeedTooLarge) throw error;
  }
  const repaired = mended(text);
  try {
    return await parsed(parsable(repaired));
  } catch (error) {
    if (error instanceof FeedTooLarge) throw error;
    return await itemsAlone(repaired, error);
  }
}

/** Where relative links lead from: what the root element says of it, then RSS's channel, else where the feed was. */
function baseOf(text: string, url: string): string {
  const start = Math.max(feedStart(text), 0);
  const [root = "", channel = ""] = text.slice(start, start + 10_000).match(/<[^!?/][^>]*>/g) ?? [];
  const outer = absolute(baseIn(root), url) ?? url;
  return /^<(?:[\w.-]+:)?channel\s/i.test(channel) ? (absolute(baseIn(channel), outer) ?? outer) : outer;
}

function baseIn(tag: string): string {
  return decodeEntities(/\sxml:base\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag)?.slice(1).find(Boolean) ?? "");
}

function firstLine(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
}
