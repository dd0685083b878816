import { feedStart, parsable } from "./feed-document";
import { type ParsedFeed, parsed } from "./feed-parser";
import { withKnownNames } from "./names";

/**
 * What can be read of a feed that is broken as a whole: each item that is complete, on its own. One that was cut off, or
 * that no parser takes, costs nobody but itself. `error` is thrown when none is left.
 */
export async function itemsAlone(text: string, error: unknown): Promise<ParsedFeed> {
  const xml = withKnownNames(text.slice(Math.max(feedStart(text), 0)));
  const items: ParsedFeed["items"] = [];
  for (const item of wholeItems(xml)) {
    const alone = /^<entry/i.test(item)
      ? `<feed>${item}</feed>`
      : `<rss version="2.0"><channel>${item}</channel></rss>`;
    const read = await parsedAlone(alone);
    items.push(...(read?.items ?? []));
  }
  if (items.length === 0) throw error;
  return { title: [], attributes: {}, items };
}

/** Those that end before the next one begins. Walks once, however many never end. */
function* wholeItems(xml: string): Generator<string> {
  let start = -1;
  for (const { 0: tag, index } of xml.matchAll(/<\/?(?:item|entry)(?=[\s>])/gi)) {
    if (!tag.startsWith("</")) start = index;
    else if (start >= 0) {
      yield xml.slice(start, xml.indexOf(">", index) + 1 || xml.length);
      start = -1;
    }
  }
}

async function parsedAlone(xml: string): Promise<ParsedFeed | null> {
  try {
    return await parsed(parsable(xml));
  } catch {
    return null;
  }
}
