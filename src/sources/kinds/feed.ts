import { z } from "zod";
import { readFeed } from "../feeds/feed";
import type { Reader } from "./kind";

/** RSS, Atom and JSON Feed. */
export const feed: Reader = {
  settings: z.object({}),
  async visit({ url, etag, lastModified }, { fetch }) {
    const fetched = await fetch({ url, etag, lastModified });
    if (fetched.kind === "failed") return fetched;
    if (fetched.kind === "unchanged") return { kind: "unchanged", freshForMinutes: null };
    const reading = await readFeed(fetched);
    if (reading.kind === "unreadable") return reading;
    if (reading.items.length === 0) return { kind: "unreadable", why: "no_items", detail: "" };
    return {
      kind: "found",
      items: reading.items,
      leftOut: 0,
      pageText: null,
      memory: {},
      etag: fetched.etag,
      lastModified: fetched.lastModified,
      freshForMinutes: null,
    };
  },
};
