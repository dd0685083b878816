import type { FoundItem } from "../kinds/kind";
import { decode } from "./charset";
import { feedStart } from "./feed-document";
import { feedItem, nodeTitle } from "./feed-item";
import { parsedXml } from "./feed-parser";
import { freshForMinutes } from "./freshness";
import { isJson, parsedJson } from "./json-feed";

type FeedReading =
  | {
      kind: "items";
      title: string;
      items: FoundItem[];
      /** Items above the number that is taken. */
      leftOut: number;
      freshForMinutes: number | null;
    }
  /** `detail` is for whoever looks for the cause: a few technical words. */
  | { kind: "unreadable"; why: "html" | "malformed" | "empty_answer"; detail: string };

/** Reads RSS, Atom, CDF and JSON Feed of every version. No broken date, link or tag costs more than itself. */
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
    const feed = isJson(text) ? parsedJson(text, body.url) : await parsedXml(text, body.url);
    const items = feed.items.map(feedItem).filter((item) => item !== null);
    const { leftOut } = feed;
    return {
      kind: "items",
      title: nodeTitle(feed.title?.[0]),
      items,
      leftOut,
      freshForMinutes: freshForMinutes(feed),
    };
  } catch (error) {
    return { kind: "unreadable", why: "malformed", detail: firstLine(error) };
  }
}

/** A site that was rebuilt answers 200 with its new front page where the feed was. */
function isPage(text: string, contentType: string | null): boolean {
  if (isJson(text)) return false;
  const feed = feedStart(text);
  if (feed < 0) return /<!doctype\s+html|<html[\s>]/i.test(text) || /\bhtml\b/i.test(contentType ?? "");
  // Some feeds have a page's document type before them, but no tag of one.
  const before = text.slice(0, feed);
  return /<html[\s>]/i.test(before) || (/<!doctype\s+html/i.test(before) && /<[a-z]/i.test(before));
}

function firstLine(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
}
