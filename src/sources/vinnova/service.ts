import type { Finding } from "../kinds/kind";
import type { Fetch } from "../net/fetching";

/** An object as the service sent it; every field may be missing. */
export type JsonRecord = Record<string, unknown>;

type Failure = Extract<Finding, { kind: "failed" | "unreadable" }>;
export type Answer = { list: JsonRecord[] } | { failure: Failure };

/** Long ranges take the service up to a minute. */
const TIMEOUT_MS = 120_000;
const MOST_BYTES = 60 * 1024 * 1024;
const IDS_A_REQUEST = 20;

/** Vinnova's open data, version 2 (https://data.vinnova.se/api): what was changed since a day, or what is known by its number. */
export function vinnovaService(base: string, fetch: Fetch) {
  async function ask(path: string): Promise<Answer> {
    const fetched = await fetch({
      url: `${base.replace(/\/+$/, "")}/${path}`,
      etag: null,
      lastModified: null,
      accept: "application/json",
      timeoutMs: TIMEOUT_MS,
      maxBytes: MOST_BYTES,
    });
    if (fetched.kind === "failed") return { failure: fetched };
    const list = fetched.kind === "content" ? recordsIn(fetched.bytes) : null;
    return list ? { list } : { failure: { kind: "unreadable", why: "malformed", detail: path } };
  }

  /** What cannot be had of them is done without. */
  async function byNumber(
    kind: "utlysningar" | "program",
    numbers: readonly string[],
  ): Promise<JsonRecord[]> {
    const found: JsonRecord[] = [];
    const wanted = [...new Set(numbers)].filter((number) => number !== "");
    for (let i = 0; i < wanted.length; i += IDS_A_REQUEST) {
      const answer = await ask(
        `${kind}/${wanted
          .slice(i, i + IDS_A_REQUEST)
          .map(encodeURIComponent)
          .join(",")}`,
      );
      if ("list" in answer) found.push(...answer.list);
    }
    return found;
  }

  return { ask, byNumber };
}

/** Null for what is no list; one object alone is a list of one. */
function recordsIn(bytes: Uint8Array): JsonRecord[] | null {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const list = Array.isArray(parsed) ? parsed : [parsed];
    const records = list.filter((one): one is JsonRecord => typeof one === "object" && one !== null);
    return records.length === list.length ? records : null;
  } catch {
    return null;
  }
}
