import { Agent, type Dispatcher, request } from "undici";
import { reach } from "./addresses";
import { checkedLookup, checkedUrl } from "./admission";
import { ACCEPTED_ENCODINGS, bodyBytes } from "./answer-body";
import { type FetchFailure, failureOf, Stopped } from "./fetch-failure";

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
    }
  | { kind: "unchanged" }
  | {
      kind: "failed";
      failure: FetchFailure;
      /** For whoever looks for the cause: a number or a few technical words, "503", "ECONNREFUSED". */
      detail: string;
      retryAfterSeconds: number | null;
    };

export type FetchRequest = {
  url: string;
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
  /** For the whole of it: name lookup, redirects and the last byte of the body. */
  timeoutMs?: number;
  /** After decompression. */
  maxBytes?: number;
  maxRedirects?: number;
};

/** A server that says "come back next year" must not silence a source. */
const LONGEST_RETRY_AFTER = 7 * 24 * 60 * 60;

/** Makes the one way by which sources are read from the net. The `Fetch` it gives never throws. */
export function fetching({
  userAgent,
  allowedPrivateHosts = [],
  timeoutMs = 30_000,
  maxBytes = 10 * 1024 * 1024,
  maxRedirects = 5,
}: FetchingOptions): Fetch {
  const reachable = reach(allowedPrivateHosts);
  const agent = new Agent({ connect: { lookup: checkedLookup(reachable) } });
  const always = {
    "user-agent": userAgent,
    accept:
      "application/rss+xml, application/atom+xml, application/xml, text/xml, text/html;q=0.9, */*;q=0.8",
    "accept-encoding": ACCEPTED_ENCODINGS,
    "accept-language": "sv, en;q=0.8",
  };

  async function fetched(url: string, conditions: Record<string, string>): Promise<Fetched> {
    const asked = {
      dispatcher: agent,
      headers: { ...always, ...conditions },
      signal: AbortSignal.timeout(timeoutMs),
    };
    let at = checkedUrl(url, reachable);
    for (let redirects = 0; ; redirects += 1) {
      const answer = await request(at, asked);
      if (answer.statusCode >= 200 && answer.statusCode <= 299) return content(answer, at, maxBytes);
      discard(answer);
      if (answer.statusCode === 304 && Object.keys(conditions).length > 0) return { kind: "unchanged" };
      const next = redirection(answer, at);
      if (next === null)
        throw new Stopped("http_status", String(answer.statusCode), retryAfterSeconds(answer));
      if (redirects === maxRedirects) throw new Stopped("too_many_redirects", String(maxRedirects));
      at = checkedUrl(next, reachable);
    }
  }

  return async ({ url, etag, lastModified }) => {
    try {
      return await fetched(url, {
        ...(isSendable(etag) && { "if-none-match": etag }),
        ...(isSendable(lastModified) && { "if-modified-since": lastModified }),
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

async function content(answer: Dispatcher.ResponseData, url: URL, maxBytes: number): Promise<Fetched> {
  // Undici breaks a body off with an error event; unheard it would end the process.
  answer.body.on("error", () => {});
  return {
    kind: "content",
    bytes: await bodyBytes(answer.body, header(answer, "content-encoding"), maxBytes),
    contentType: header(answer, "content-type"),
    etag: header(answer, "etag"),
    lastModified: header(answer, "last-modified"),
    url: url.href,
  };
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

function header(answer: Dispatcher.ResponseData, name: string): string | null {
  const value = answer.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
