import { expect } from "vitest";
import { readFeed } from "../../../src/sources/feeds/feed";
import type { FoundItem } from "../../../src/sources/kinds/kind";

const URL_OF_FEED = "https://kommunstod.example.se/rss/utlysningar.xml";

export function read(body: string | Uint8Array, contentType: string | null = "application/rss+xml") {
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  return readFeed({ bytes, contentType, url: URL_OF_FEED });
}

export async function itemsOf(
  body: string | Uint8Array,
  contentType: string | null = null,
): Promise<FoundItem[]> {
  const reading = await read(body, contentType);
  if (reading.kind !== "items") throw new Error(`${reading.why}: ${reading.detail}`);
  return reading.items;
}

/** The only item of an RSS feed that holds it. */
export async function rssItem(inside: string): Promise<FoundItem> {
  const items = await itemsOf(rss(`<item>${inside}</item>`));
  expect(items).toHaveLength(1);
  return items[0] as FoundItem;
}

export async function atomItem(inside: string): Promise<FoundItem> {
  const items = await itemsOf(atom(`<entry>${inside}</entry>`));
  expect(items).toHaveLength(1);
  return items[0] as FoundItem;
}

export function rss(items: string): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Utlysningar</title>${items}</channel></rss>`;
}

export function atom(entries: string, attributes = ""): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Utlysningar</title>${entries}</feed>`;
}
