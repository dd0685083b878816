import { z } from "zod";
import { readFeed } from "../feeds/feed";
import type { Reader } from "./kind";

/** RSS, Atom and JSON Feed. */
export const feed: Reader = {
  settings: z.object({}),
  async visit({ url, etag, lastModified }, { fetch }) {
    const fetched = await fetch({ url, etag, lastModified });
    if (fetched.kind === "failed") return fetched;
    if (fetched.kind === "unchanged")
      return { kind: "unchanged", freshForMinutes: minutes(fetched.freshForSeconds) };
    const reading = await readFeed(fetched);
    if (reading.kind === "unreadable") return reading;
    // A date alone is nothing that anybody can judge.
    const items = reading.items.filter(({ title, link, text }) => title || link || text);
    if (items.length === 0) return { kind: "unreadable", why: "no_items", detail: "" };
    return {
      kind: "found",
      items,
      leftOut: reading.leftOut,
      pageText: null,
      memory: {},
      etag: fetched.etag,
      lastModified: fetched.lastModified,
      freshForMinutes: longest(reading.freshForMinutes, minutes(fetched.freshForSeconds)),
    };
  },
};

function minutes(seconds: number | null): number | null {
  return seconds === null ? null : Math.ceil(seconds / 60);
}

/** Before either time has passed, the feed or its server says that nothing new is to be had. */
function longest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}
