import { z } from "zod";
import { objectsIn } from "../eu-portal/objects";
import { betterLanguage, isWanted, type Topic, topicItem, topicOf } from "../eu-portal/topic";
import type { Reader } from "./kind";

/** Words of which one must stand in a topic's name; none for all. */
const settings = z.object({ wanted: z.array(z.string()).default([]) });

/** The file was some 130 MB in September 2026. */
const MOST_BYTES = 600 * 1024 * 1024;
const TIMEOUT_MS = 10 * 60_000;

/**
 * The EU's Funding & Tenders portal: one file with all its topics (grantsTenders.json), read as it comes, since it must never
 * stand in memory. Its feed is an ordinary one.
 */
export const euPortal: Reader = {
  settings,
  async visit(source, { fetch, at }) {
    const { wanted } = settings.parse(source.settings);
    const topics = new Map<string, Topic>();
    let seen = 0;
    const take = objectsIn("GrantTenderObj", (object) => {
      seen += 1;
      const topic = topicOf(object, at);
      if (!topic) return;
      const known = topics.get(topic.identifier);
      topics.set(topic.identifier, known ? betterLanguage(known, topic) : topic);
    });
    const fetched = await fetch({
      url: source.url,
      etag: source.etag,
      lastModified: source.lastModified,
      accept: "application/json",
      timeoutMs: TIMEOUT_MS,
      maxBytes: MOST_BYTES,
      onChunk: take,
    });
    if (fetched.kind === "failed") return fetched;
    if (fetched.kind === "unchanged") return { kind: "unchanged", freshForMinutes: null };
    if (seen === 0) return { kind: "unreadable", why: "no_items", detail: fetched.contentType ?? "" };
    const items = [...topics.values()].filter((topic) => isWanted(topic, wanted));
    return {
      kind: "found",
      items: items.map((topic) => topicItem(topic, at)),
      leftOut: topics.size - items.length,
      pageText: null,
      memory: {},
      etag: fetched.etag,
      lastModified: fetched.lastModified,
      freshForMinutes: null,
    };
  },
};
