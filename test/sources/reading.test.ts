import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { SourceToVisit } from "../../src/sources/kinds/kind";
import { type ReadingLimits, readingThread } from "../../src/sources/reading";
import { item, serving } from "../support/funders";
import { NOW } from "../support/world";
import { rss } from "./feeds/feed-bodies";

const OPTIONS = { userAgent: "test", allowedPrivateHosts: ["127.0.0.0/8"], demo: false };
let folder = "";
const closing: (() => void)[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "utlyst-reading-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

function feedAt(url: string): SourceToVisit {
  return { kind: "feed", url, settings: {}, memory: {}, etag: null, lastModified: null };
}

function reading(file: string, limits: ReadingLimits = {}) {
  const { read, close } = readingThread(file, OPTIONS, limits);
  closing.push(close);
  return (url: string) => read(feedAt(url), NOW);
}

/** A reading thread that does to a source what its address says, in place of our own. */
function odd(): string {
  const file = join(folder, "odd.mjs");
  writeFileSync(
    file,
    `import { parentPort } from "node:worker_threads";
     setInterval(() => parentPort.postMessage({ beat: true }), 20);
     parentPort.on("message", ({ id, source }) => {
       if (source.url === "stuck") for (;;);
       if (source.url === "ends") process.exit(3);
       if (source.url === "throws") throw new TypeError("a mistake");
       if (source.url === "full") { const all = []; for (;;) all.push(new Array(1e5).fill(id + all.length)); }
       if (source.url === "mistaken") return parentPort.postMessage({ id, error: new Error("a mistake in a reader") });
       if (source.url === "slow") return;
       setTimeout(() => parentPort.postMessage({ id, finding: { kind: "unchanged", freshForMinutes: null } }), 50);
     });`,
  );
  return file;
}

const UNCHANGED = { kind: "unchanged", freshForMinutes: null };

describe("the thread that is built", () => {
  const built = resolve("dist/reading-thread.js");

  test("fetches and reads, and hands over thousands of items in their order", async () => {
    const many = Array.from({ length: 1_234 }, (_, number) => item(`n${number}`)).join("");
    const base = await serving((_, answer) => answer.setHeader("etag", '"1"').end(rss(many)));
    const finding = await reading(built)(base);
    if (finding.kind !== "found") return expect.fail(finding.kind);
    expect(finding.etag).toBe('"1"');
    expect(finding.items.map(({ guid }) => guid)).toEqual(
      Array.from({ length: 1_234 }, (_, number) => `n${number}`),
    );
  });

  test("asks no host twice at once, whatever the path", async () => {
    let open = 0;
    let most = 0;
    const base = await serving((_, answer) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        answer.end(rss(item("a")));
      }, 20);
    });
    const read = reading(built);
    const findings = await Promise.all(["/1", "/2", "/3", "/4"].map((path) => read(base + path)));
    expect(findings.map(({ kind }) => kind)).toEqual(Array(4).fill("found"));
    expect(most).toBe(1);
  });

  test("goes only where it may", async () => {
    const { read, close } = readingThread(built, { ...OPTIONS, allowedPrivateHosts: [] });
    closing.push(close);
    expect(await read(feedAt("http://127.0.0.1:8080/"), NOW)).toMatchObject({
      kind: "failed",
      failure: "private_address",
    });
  });
});

describe("what a thread dies of is unreadable, and what was read beside it is read again:", () => {
  test.each([
    ["stuck", "silent for 2000 ms"],
    ["ends", "exit 3"],
    ["throws", "TypeError"],
    ["full", "ERR_WORKER_OUT_OF_MEMORY"],
  ])("%s", async (fatal, detail) => {
    const read = reading(odd(), { silentMs: 2000, memoryMb: 32 });
    const findings = await Promise.all(["one", fatal, "two", "three"].map(read));
    const unreadable = { kind: "unreadable", why: "too_slow", detail };
    expect(findings).toEqual([UNCHANGED, unreadable, UNCHANGED, UNCHANGED]);
    expect(await read("afterwards")).toEqual(UNCHANGED);
  });
});

test("two that each kill the thread are both found out", async () => {
  const read = reading(odd());
  const findings = await Promise.all(["ends", "one", "throws"].map(read));
  expect(findings).toMatchObject([{ detail: "exit 3" }, UNCHANGED, { detail: "TypeError" }]);
});

test("a visit that takes too long is given up, without disturbing the others", async () => {
  const read = reading(odd(), { visitMs: 3000 });
  const findings = await Promise.all(["slow", "one"].map(read));
  expect(findings).toEqual([{ kind: "unreadable", why: "too_slow", detail: "3000 ms" }, UNCHANGED]);
});

test("a mistake of ours in a reader is told as one", async () => {
  await expect(reading(odd())("mistaken")).rejects.toThrow("a mistake in a reader");
});

test("closing leaves nobody waiting", async () => {
  const { read, close } = readingThread(odd(), OPTIONS);
  const waiting = read(feedAt("slow"), NOW);
  close();
  await expect(waiting).rejects.toThrow("closed");
});
