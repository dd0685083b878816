import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { type FetchingOptions, fetching } from "../../../src/sources/net/fetching";

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  }
});

/** A server of its own for one test; answers its address, `http://127.0.0.1:…`. */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function fetchFrom(url: string, options: Partial<FetchingOptions> = {}) {
  const fetch = fetching({ userAgent: "test", allowedPrivateHosts: ["127.0.0.1"], ...options });
  return fetch({ url, etag: null, lastModified: null });
}

function fetchClosed(url: string) {
  return fetchFrom(url, { allowedPrivateHosts: [] });
}

test("a page comes with its type, its validators and the address that it was found at", async () => {
  const base = await serving((_, answer) => {
    answer.writeHead(200, {
      "content-type": "application/rss+xml; charset=utf-8",
      etag: '"one"',
      "last-modified": "Wed, 25 Feb 2026 12:41:04 GMT",
    });
    answer.end("<rss/>");
  });
  const fetched = await fetchFrom(`${base}/rss?a=1#part`);
  expect(fetched).toMatchObject({
    kind: "content",
    contentType: "application/rss+xml; charset=utf-8",
    etag: '"one"',
    lastModified: "Wed, 25 Feb 2026 12:41:04 GMT",
    url: `${base}/rss?a=1`,
  });
  expect(textOf(fetched)).toBe("<rss/>");
});

test("the server learns who asks and what we understand", async () => {
  const base = await serving((request, answer) => answer.end(JSON.stringify(request.headers)));
  const headers = JSON.parse(textOf(await fetchFrom(base, { userAgent: "Utlyst (+mailto:a@example.se)" })));
  expect(headers).toMatchObject({
    "user-agent": "Utlyst (+mailto:a@example.se)",
    "accept-encoding": "gzip, br",
  });
  expect(headers).not.toHaveProperty("if-none-match");
});

test("what has not changed is not sent again", async () => {
  const base = await serving((request, answer) => {
    const known =
      request.headers["if-none-match"] === '"one"' && request.headers["if-modified-since"] === "then";
    answer.writeHead(known ? 304 : 200).end();
  });
  const fetch = fetching({ userAgent: "test", allowedPrivateHosts: ["127.0.0.1"] });
  expect(await fetch({ url: base, etag: '"one"', lastModified: "then" })).toEqual({
    kind: "unchanged",
    freshForSeconds: null,
  });
  expect(await fetch({ url: base, etag: '"two"', lastModified: "then" })).toMatchObject({ kind: "content" });
});

test("unchanged is no answer to someone who has nothing", async () => {
  const base = await serving((_, answer) => answer.writeHead(304).end());
  expect(await fetchFrom(base)).toMatchObject({ kind: "failed", failure: "http_status", detail: "304" });
});

test("an ETag that cannot stand in a header is left out", async () => {
  const base = await serving((request, answer) => answer.end(String(request.headers["if-none-match"])));
  const fetch = fetching({ userAgent: "test", allowedPrivateHosts: ["127.0.0.1"] });
  const fetched = await fetch({ url: base, etag: '"å\r\nx: y"', lastModified: null });
  expect(textOf(fetched)).toBe("undefined");
});

test.each([
  ["gzip", gzipSync("hej")],
  ["br", brotliCompressSync("hej")],
  ["gzip, br", brotliCompressSync(gzipSync("hej"))],
  ["identity", Buffer.from("hej")],
])("a body sent as %s is unpacked", async (encoding, body) => {
  const base = await serving((_, answer) =>
    answer.writeHead(200, { "content-encoding": encoding }).end(body),
  );
  expect(textOf(await fetchFrom(base))).toBe("hej");
});

test.each([
  ["gzip", "not gzip at all", "Z_DATA_ERROR"],
  ["gzip", gzipSync("hej".repeat(1000)).subarray(0, 20), "Z_BUF_ERROR"],
  ["zstd", "anything", "content-encoding zstd"],
  ["gzip, gzip, gzip", "anything", "content-encoding gzip, gzip, gzip"],
])("a body sent as %s that cannot be unpacked counts as not reached", async (encoding, body, detail) => {
  const base = await serving((_, answer) =>
    answer.writeHead(200, { "content-encoding": encoding }).end(body),
  );
  expect(await fetchFrom(base)).toMatchObject({ kind: "failed", failure: "unreachable", detail });
});

test.each([
  "http://127.0.0.1/",
  "http://localhost/",
  "https://localhost:8443/",
  "http://[::1]/",
  "http://[::]/",
  "http://0x7f000001/",
  "http://0177.0.0.1/",
  "http://2130706433/",
  "http://127.1/",
  "http://１２７.0.0.1/",
  "http://[::ffff:127.0.0.1]/",
  "http://[64:ff9b::7f00:1]/",
  "http://169.254.169.254/latest/meta-data",
  "http://0/",
  "http://10.0.0.1:22/",
])("%s is private", async (url) => {
  expect(await fetchClosed(url)).toMatchObject({ kind: "failed", failure: "private_address" });
});

test.each([
  ["file:///etc/passwd", "file:"],
  ["ftp://example.se/feed", "ftp:"],
  ["data:text/xml,<rss/>", "data:"],
  ["http://user:pass@example.se/", "credentials in the URL"],
  ["http://user@example.se/", "credentials in the URL"],
  ["http://example.se:22/", "port 22"],
  ["https://example.se:6379/", "port 6379"],
  ["/feed.xml", "not a URL"],
  ["", "not a URL"],
])("%s is no address to fetch from", async (url, detail) => {
  expect(await fetchClosed(url)).toMatchObject({ kind: "failed", failure: "bad_address", detail });
});

test("a name that the operator opened is fetched from, on any port", async () => {
  const base = await serving((_, answer) => answer.end("inside"));
  const url = base.replace("127.0.0.1", "localhost");
  expect(textOf(await fetchFrom(url, { allowedPrivateHosts: ["localhost"] }))).toBe("inside");
});

test("redirects are followed, relative ones too", async () => {
  const base = await serving((request, answer) => {
    if (request.url === "/new/feed") answer.end("here");
    else
      answer
        .writeHead(request.url === "/old" ? 301 : 307, {
          location: request.url === "/old" ? "/moved" : "new/feed",
        })
        .end();
  });
  const fetched = await fetchFrom(`${base}/old`);
  expect(fetched).toMatchObject({ kind: "content", url: `${base}/new/feed` });
});

test.each([
  ["http://169.254.169.254/", "private_address"],
  ["//[::1]/", "private_address"],
  ["file:///etc/passwd", "bad_address"],
  ["http://user:pass@example.se/", "bad_address"],
  ["http://example.se:25/", "bad_address"],
  ["http://[/", "bad_address"],
])("a redirect to %s is not followed", async (location, failure) => {
  const base = await serving((_, answer) => answer.writeHead(302, { location }).end());
  expect(await fetchFrom(base)).toMatchObject({ kind: "failed", failure });
});

test("a redirect in a circle ends", async () => {
  let asked = 0;
  const base = await serving((_, answer) => {
    asked += 1;
    answer.writeHead(302, { location: "/" }).end();
  });
  expect(await fetchFrom(base)).toMatchObject({ kind: "failed", failure: "too_many_redirects", detail: "5" });
  expect(asked).toBe(6);
});

test("a redirect without a target is an answer like any other that is no page", async () => {
  const base = await serving((_, answer) => answer.writeHead(302).end());
  expect(await fetchFrom(base)).toMatchObject({ kind: "failed", failure: "http_status", detail: "302" });
});

test("a body of 20 MB is too large", async () => {
  const base = await serving((_, answer) => answer.end(Buffer.alloc(20 * 1024 * 1024, "a")));
  expect(await fetchFrom(base)).toMatchObject({ kind: "failed", failure: "too_large" });
});

test("a bomb of 50 kB that unpacks to 50 MB is too large", async () => {
  const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
  const base = await serving((_, answer) => answer.writeHead(200, { "content-encoding": "gzip" }).end(bomb));
  expect(await fetchFrom(base)).toMatchObject({ kind: "failed", failure: "too_large" });
});

test("a body of exactly the largest size is not too large", async () => {
  const base = await serving((_, answer) => answer.end("12345"));
  expect(textOf(await fetchFrom(base, { maxBytes: 5 }))).toBe("12345");
  expect(await fetchFrom(base, { maxBytes: 4 })).toMatchObject({ failure: "too_large" });
});

test("a server that never answers is given up", async () => {
  const base = await serving(() => {});
  expect(await fetchFrom(base, { timeoutMs: 100 })).toMatchObject({ kind: "failed", failure: "timeout" });
});

test("a body that never ends is given up, packed or not", async () => {
  const start = gzipSync("hej".repeat(1000)).subarray(0, 20);
  const base = await serving((request, answer) => {
    answer.writeHead(200, request.url === "/gzip" ? { "content-encoding": "gzip" } : {}).write(start);
  });
  expect(await fetchFrom(base, { timeoutMs: 100 })).toMatchObject({ kind: "failed", failure: "timeout" });
  expect(await fetchFrom(`${base}/gzip`, { timeoutMs: 100 })).toMatchObject({ failure: "timeout" });
});

test("redirects share one time limit", async () => {
  const base = await serving((_, answer) => {
    setTimeout(() => answer.writeHead(302, { location: "/" }).end(), 60);
  });
  expect(await fetchFrom(base, { timeoutMs: 150 })).toMatchObject({ kind: "failed", failure: "timeout" });
});

test("a body cut off in the middle is not taken for a whole one", async () => {
  const base = await serving((_, answer) => {
    answer.writeHead(200, { "content-length": 100 }).write("half");
    setTimeout(() => answer.destroy(), 20);
  });
  expect(await fetchFrom(base)).toMatchObject({ kind: "failed", failure: "unreachable" });
});

test("a port that nobody listens at", async () => {
  const base = await serving(() => {});
  await new Promise((done) => servers.splice(0)[0]?.close(done));
  expect(await fetchFrom(base)).toEqual({
    kind: "failed",
    failure: "unreachable",
    detail: "ECONNREFUSED",
    retryAfterSeconds: null,
  });
});

test("an answer that is no HTTP", async () => {
  const base = await serving((request) => request.socket.end("hello\r\n\r\n"));
  expect(await fetchFrom(base)).toMatchObject({ kind: "failed", failure: "unreachable" });
});

const now = Date.parse("Wed, 25 Feb 2026 12:00:00 GMT");

test.each([
  ["120", 120],
  [new Date(now + 90_000).toUTCString(), 90],
  [new Date(now - 90_000).toUTCString(), 0],
  ["99999999999", 7 * 24 * 60 * 60],
  ["soon", null],
  [undefined, null],
])("a busy server that says to come back after %s", async (retryAfter, retryAfterSeconds) => {
  const base = await serving((_, answer) => {
    answer.setHeader("date", new Date(now).toUTCString());
    if (retryAfter !== undefined) answer.setHeader("retry-after", retryAfter);
    answer.writeHead(503).end("busy");
  });
  expect(await fetchFrom(base)).toEqual({
    kind: "failed",
    failure: "http_status",
    detail: "503",
    retryAfterSeconds,
  });
});

test.each([400, 404, 410, 500])("an answer of %i is a failure", async (status) => {
  const base = await serving((_, answer) => answer.writeHead(status).end("sorry".repeat(100_000)));
  expect(await fetchFrom(base)).toMatchObject({
    kind: "failed",
    failure: "http_status",
    detail: String(status),
  });
});

test("an empty body is content: what to make of it is for the reader of feeds to say", async () => {
  const base = await serving((_, answer) => answer.end());
  const fetched = await fetchFrom(base);
  expect(fetched.kind).toBe("content");
  expect(textOf(fetched)).toBe("");
});

test("a block that is none is refused when fetching is set up, not at each fetch", () => {
  expect(() => fetching({ userAgent: "test", allowedPrivateHosts: ["10.0.0.0/99"] })).toThrow(RangeError);
});

function textOf(fetched: Awaited<ReturnType<typeof fetchFrom>>): string {
  return fetched.kind === "content" ? Buffer.from(fetched.bytes).toString() : JSON.stringify(fetched);
}

test.each([
  [{ "cache-control": "public, max-age=3600" }, 3600],
  [{ "cache-control": "max-age=3600", age: "600" }, 3000],
  [{ "cache-control": "max-age=60", age: "600" }, 0],
  [{ "cache-control": "s-maxage=9, max-age=60" }, 60],
  [{ "cache-control": "no-cache, max-age=60" }, null],
  [{ "cache-control": "No-Store, Max-Age=60" }, null],
  [{ "cache-control": "max-age=soon" }, null],
  [{}, null],
])("an answer with %j holds for %s seconds, read or unchanged", async (headers, freshForSeconds) => {
  const base = await serving((request, answer) => {
    answer.writeHead(request.headers["if-none-match"] ? 304 : 200, headers as Record<string, string>).end();
  });
  const fetch = fetching({ userAgent: "test", allowedPrivateHosts: ["127.0.0.1"] });
  expect(await fetch({ url: base, etag: null, lastModified: null })).toMatchObject({ freshForSeconds });
  expect(await fetch({ url: base, etag: '"1"', lastModified: null })).toEqual({
    kind: "unchanged",
    freshForSeconds,
  });
});

test("a request can want another type, more time and more bytes than usual", async () => {
  const base = await serving((request, answer) => {
    setTimeout(() => answer.end(`${request.headers.accept} `.padEnd(50)), 80);
  });
  const fetch = fetching({
    userAgent: "test",
    allowedPrivateHosts: ["127.0.0.1"],
    timeoutMs: 20,
    maxBytes: 10,
  });
  const wanted = { url: base, etag: null, lastModified: null };
  expect(await fetch(wanted)).toMatchObject({ failure: "timeout" });
  expect(await fetch({ ...wanted, timeoutMs: 5_000 })).toMatchObject({ failure: "too_large" });
  const fetched = await fetch({ ...wanted, timeoutMs: 5_000, maxBytes: 50, accept: "application/json" });
  expect(textOf(fetched).trim()).toBe("application/json");
});

test("a body that is taken piece by piece is unpacked, not gathered, and still bounded", async () => {
  const body = "0123456789".repeat(100_000);
  const base = await serving((_, answer) =>
    answer.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(body)),
  );
  const fetch = fetching({ userAgent: "test", allowedPrivateHosts: ["127.0.0.1"] });
  const pieces: Uint8Array[] = [];
  const onChunk = (bytes: Uint8Array) => pieces.push(bytes);
  const fetched = await fetch({ url: base, etag: null, lastModified: null, onChunk });
  expect(textOf(fetched)).toBe("");
  expect(pieces.length).toBeGreaterThan(5);
  expect(Buffer.concat(pieces).toString()).toBe(body);
  const bounded = await fetch({ url: base, etag: null, lastModified: null, onChunk, maxBytes: 999_999 });
  expect(bounded).toMatchObject({ kind: "failed", failure: "too_large" });
});

test("a host is asked one thing at a time, redirects too, and waiting for it counts towards no time limit", async () => {
  const open = new Map<string, number>();
  let most = 0;
  const listener: RequestListener = (request, answer) => {
    const host = request.headers.host ?? "";
    open.set(host, (open.get(host) ?? 0) + 1);
    most = Math.max(most, open.get(host) ?? 0);
    setTimeout(() => {
      open.set(host, (open.get(host) ?? 0) - 1);
      if (request.url?.startsWith("/to/")) answer.writeHead(302, { location: request.url.slice(4) }).end();
      else answer.end("here");
    }, 60);
  };
  const [one, other] = [await serving(listener), await serving(listener)];
  const fetch = fetching({ userAgent: "test", allowedPrivateHosts: ["127.0.0.1"], timeoutMs: 250 });
  const paths = [
    `${one}/a`,
    `${one}/b`,
    `${one}/to/${other}/c`,
    `${other}/to/${one}/d`,
    `${other}/e`,
    `${one}/f`,
  ];
  const fetched = await Promise.all(paths.map((url) => fetch({ url, etag: null, lastModified: null })));
  expect(fetched.map(textOf)).toEqual(Array(6).fill("here"));
  expect(most).toBe(1);
});

test("a server that fails lets the next request to it through, and gets no cookie back", async () => {
  const cookies: (string | undefined)[] = [];
  const base = await serving((request, answer) => {
    cookies.push(request.headers.cookie);
    if (request.url === "/dies") return answer.destroy();
    return answer.setHeader("set-cookie", "who=me").end("here");
  });
  const fetch = fetching({ userAgent: "test", allowedPrivateHosts: ["127.0.0.1"] });
  const paths = ["/dies", "/a", "/b"];
  const fetched = await Promise.all(
    paths.map((path) => fetch({ url: base + path, etag: null, lastModified: null })),
  );
  expect(fetched.map(({ kind }) => kind)).toEqual(["failed", "content", "content"]);
  expect(cookies).toEqual([undefined, undefined, undefined]);
});
