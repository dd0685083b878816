import { Agent, type Dispatcher, request } from "undici";
import { reach } from "./addresses";
import { checkedLookup, checkedUrl } from "./admission";
import { ACCEPTED_ENCODINGS, bodyBytes } from "./answer-body";
import { type FetchFailure, failureOf, Stopped } from "./fetch-failure";
import { turns } from "./turns";

export type { FetchFailure };

export type Fetched =
  | {
      kind: "content";
      bytes: Uint8Array;
      contentType: string | null;
      etag: string | null;
      lastModified: string | null;
      /** Where the content was in the end, after redirects. */
      url: string;
      /** How long the server says that its answer holds (max-age); null when it does not say. */
      freshForSeconds: number | null;
    }
  | { kind: "unchanged"; freshForSeconds: number | null }
  | {
      kind: "failed";
      failure: FetchFailure;
      /** For whoever looks for the cause: a number or a few technical words, "503", "ECONNREFUSED". */
      detail: string;
      retryAfterSeconds: number | null;
      /** What an API says of it itself (RFC 9457), where it does. */
      problem?: string;
    };

type FetchRequest = {
  url: string;
  /** JSON to be sent by POST; without it the address is read by GET. */
  post?: string;
  /** What the last answer carried: the server may then answer that nothing has changed. */
  etag: string | null;
  lastModified: string | null;
  /** In place of the usual preference for feeds. */
  accept?: string;
  /** For a slow source; milliseconds for the whole of it. */
  timeoutMs?: number;
  /** For a large source; bytes after decompression. */
  maxBytes?: number;
  /** Takes the body piece by piece as it comes; it is then not gathered, and `bytes` is empty. */
  onChunk?: (bytes: Uint8Array) => void;
};

export type Fetch = (request: FetchRequest) => Promise<Fetched>;

export type FetchingOptions = {
  userAgent: string;
  allowedPrivateHosts?: readonly string[];
  /** For the whole of it: name lookup, redirects and the last byte of the body; not the wait for the host's turn. */
  timeoutMs?: number;
  /** After decompression. */
  maxBytes?: number;
  maxRedirects?: number;
};

/** A server that says "come back next year" must not silence a source. */
const LONGEST_RETRY_AFTER = 7 * 24 * 60 * 60;

/**
 * Makes the one way by which sources are read from the net. The `Fetch` it gives never throws, asks no host (name and port)
 * twice at once, and keeps neither cookies nor answers.
 */
export function fetching({
  userAgent,
  allowedPrivateHosts = [],
  timeoutMs = 30_000,
  maxBytes = 10 * 1024 * 1024,
  maxRedirects = 5,
}: FetchingOptions): Fetch {
  const reachable = reach(allowedPrivateHosts);
  // No host is asked twice at once, so a connection each is enough.
  const agent = new Agent({ connections: 1, connect: { lookup: checkedLookup(reachable) } });
  const always = {
    "user-agent": userAgent,
    accept:
      "application/rss+xml, application/atom+xml, application/xml, text/xml, text/html;q=0.9, */*;q=0.8",
    "accept-encoding": ACCEPTED_ENCODINGS,
    "accept-language": "sv, en;q=0.8",
  };

  const turnAt = turns();

  async function fetched(wanted: FetchRequest, conditions: Record<string, string>): Promise<Fetched> {
    const headers = {
      ...always,
      ...(wanted.accept && { accept: wanted.accept }),
      ...(wanted.post !== undefined && { "content-type": "application/json" }),
      ...conditions,
    };
    const asked =
      wanted.post === undefined ? { headers } : { headers, method: "POST" as const, body: wanted.post };
    const mostBytes = wanted.maxBytes ?? maxBytes;
    let leftMs = wanted.timeoutMs ?? timeoutMs;

    async function hop(at: URL): Promise<Fetched | { next: URL }> {
      const begun = performance.now();
      const signal = AbortSignal.timeout(Math.max(Math.ceil(leftMs), 1));
      const answer = await request(at, { dispatcher: agent, ...asked, signal });
      if (answer.statusCode >= 200 && answer.statusCode <= 299)
        return content(answer, at, mostBytes, wanted.onChunk);
      const problem = await problemIn(answer);
      discard(answer);
      if (answer.statusCode === 304 && Object.keys(conditions).length > 0)
        return { kind: "unchanged", freshForSeconds: freshForSeconds(answer) };
      // What was posted goes on only where the server says that it should (RFC 9110, 15.4.8 and 15.4.9).
      const moved = wanted.post === undefined || answer.statusCode >= 307;
      const next = moved ? redirection(answer, at) : null;
      if (next === null)
        throw new Stopped("http_status", String(answer.statusCode), retryAfterSeconds(answer), problem);
      leftMs -= performance.now() - begun;
      return { next: checkedUrl(next, reachable) };
    }

    let at = checkedUrl(wanted.url, reachable);
    for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
      const here = at;
      const reached = await turnAt(here.host, () => hop(here));
      if (!("next" in reached)) return reached;
      at = reached.next;
    }
    throw new Stopped("too_many_redirects", String(maxRedirects));
  }

  return async (wanted) => {
    try {
      return await fetched(wanted, {
        ...(isSendable(wanted.etag) && { "if-none-match": wanted.etag }),
        ...(isSendable(wanted.lastModified) && { "if-modified-since": wanted.lastModified }),
      });
    } catch (error) {
      return { kind: "failed", ...failureOf(error) };
    }
  };
}

/** Servers send what they like as an ETag; what may not stand in a header would fail every fetch from then on. */
function isSendable(value: string | null): value is string {
  return value !== null && /^[\x20-\x7e]+$/.test(value);
}

function redirection(answer: Dispatcher.ResponseData, from: URL): string | null {
  const location = header(answer, "location");
  if (![301, 302, 303, 307, 308].includes(answer.statusCode) || location === null) return null;
  return URL.canParse(location, from.href) ? new URL(location, from).href : location;
}

async function content(
  answer: Dispatcher.ResponseData,
  url: URL,
  maxBytes: number,
  onChunk?: (bytes: Uint8Array) => void,
): Promise<Fetched> {
  // Undici breaks a body off with an error event; unheard it would end the process.
  answer.body.on("error", () => {});
  return {
    kind: "content",
    bytes: await bodyBytes(answer.body, header(answer, "content-encoding"), maxBytes, onChunk),
    contentType: header(answer, "content-type"),
    etag: header(answer, "etag"),
    lastModified: header(answer, "last-modified"),
    url: url.href,
    freshForSeconds: freshForSeconds(answer),
  };
}

const MOST_PROBLEM_BYTES = 16 * 1024;

/** Title and detail of a ProblemDetails body (RFC 9457), on one line; undefined when the answer carries none. */
async function problemIn(answer: Dispatcher.ResponseData): Promise<string | undefined> {
  if (!header(answer, "content-type")?.toLowerCase().startsWith("application/problem+json")) return undefined;
  try {
    answer.body.on("error", () => {});
    const bytes = await bodyBytes(answer.body, header(answer, "content-encoding"), MOST_PROBLEM_BYTES);
    const { title, detail } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    const said = [title, detail].filter((part) => typeof part === "string" && part.trim() !== "");
    return said.join(": ").replace(/\s+/g, " ").trim().slice(0, 300) || undefined;
  } catch {
    return undefined;
  }
}

/** Closes the connection instead of reading on: the rest of a body nobody wants may be endless. */
function discard(answer: Dispatcher.ResponseData): void {
  answer.body.on("error", () => {}).destroy();
}

/** Seconds, or a date (RFC 9110, 10.2.3), which is measured against the server's own clock: ours may differ. */
function retryAfterSeconds(answer: Dispatcher.ResponseData): number | null {
  const text = header(answer, "retry-after")?.trim() ?? "";
  const seconds = /^\d+$/.test(text)
    ? Number(text)
    : (Date.parse(text) - Date.parse(header(answer, "date") ?? "")) / 1000;
  if (Number.isNaN(seconds)) return null;
  return Math.min(Math.max(Math.ceil(seconds), 0), LONGEST_RETRY_AFTER);
}

/** What is left of max-age (RFC 9111, 4.2.1); an answer that must be asked for each time is never fresh. */
function freshForSeconds(answer: Dispatcher.ResponseData): number | null {
  const control = header(answer, "cache-control")?.toLowerCase() ?? "";
  const maxAge = /(?:^|[\s,])max-age="?(\d{1,9})/.exec(control)?.[1];
  if (maxAge === undefined || /(?:^|[\s,])no-(?:cache|store)/.test(control)) return null;
  const age = /^\d{1,9}$/.exec(header(answer, "age")?.trim() ?? "")?.[0] ?? "0";
  return Math.max(Number(maxAge) - Number(age), 0);
}

function header(answer: Dispatcher.ResponseData, name: string): string | null {
  const value = answer.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
