import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rss } from "../sources/feeds/feed-bodies";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "read-feed-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, body: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, body);
  return path;
}

async function readFeed(...words: string[]) {
  const command = spawn(process.execPath, ["--import", "tsx", "src/commands/read-feed.ts", ...words]);
  const [out, err, code] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    new Promise<number | null>((resolve) => command.on("close", resolve)),
  ]);
  const lines = out.split("\n").filter((line) => line !== "");
  return { found: lines.map((line): unknown => JSON.parse(line)), err, code };
}

const failed = { found: [], code: 1, err: expect.stringMatching(/^[^\n]+\n$/) };

describe("npm run read-feed", () => {
  test("prints each item as a line of JSON, and nothing else", async () => {
    const feed =
      rss(`<item><title>Stöd</title><link>1.html</link><guid>g1</guid><description>&lt;p&gt;Sök nu.</description>
      <pubDate>Fri, 20 Nov 2026 10:00:00 +0100</pubDate></item><item><title>Utan mer</title><guid>g2</guid></item>`);
    const path = file("feed.xml", Buffer.from(feed, "latin1"));
    const words = ["--url", "https://e.example.se/rss/", "--content-type", "text/xml; charset=iso-8859-1"];
    expect(await readFeed(path, ...words)).toEqual({
      found: [
        {
          guid: "g1",
          title: "Stöd",
          link: "https://e.example.se/rss/1.html",
          publishedAt: "2026-11-20T09:00:00.000Z",
          text: "Sök nu.",
        },
        { guid: "g2", title: "Utan mer", link: null, publishedAt: null, text: "" },
      ],
      err: "",
      code: 0,
    });
  });

  test("prints everything of a long feed through a pipe", async () => {
    const item = `<item><title>Stöd</title><description>${"ord ".repeat(500)}</description></item>`;
    const { found, code } = await readFeed(file("long.xml", rss(item.repeat(2_000))));
    expect(found).toHaveLength(2_000);
    expect(code).toBe(0);
  });

  test("a feed without items is read: nothing is what it says", async () => {
    expect(await readFeed(file("empty.xml", rss("")))).toEqual({ found: [], err: "", code: 0 });
  });

  test("says how many items are above what is taken", async () => {
    const { found, err, code } = await readFeed(
      file("many.xml", rss("<item><title>A</title></item>".repeat(10_001))),
    );
    expect(found).toHaveLength(10_000);
    expect(err).toMatch(/^[^\n]*\b1\b[^\n]*\n$/);
    expect(code).toBe(0);
  });

  test.each([
    ["a page", "<!doctype html><html><body>Hej</body></html>"],
    ["nothing", ""],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255])],
    ["other JSON", '{"a": 1}'],
  ])("ends with 1 and one line where there is no feed: %s", async (_, body) => {
    expect(await readFeed(file("no-feed", body))).toEqual(failed);
  });

  test.each([[[]], [["/finns/inte"]], [["."]], [["a", "b"]], [["--okänd"]]])(
    "ends with 1 and one line for %j",
    async (words) => {
      expect(await readFeed(...words)).toEqual(failed);
    },
  );

  test("a reader that has seen enough is no error", async () => {
    const path = file("pipe.xml", rss(`<item><title>${"ord ".repeat(100)}</title></item>`.repeat(5_000)));
    const command = spawn(process.execPath, ["--import", "tsx", "src/commands/read-feed.ts", path]);
    command.stdout.once("data", () => command.stdout.destroy());
    const [err, code] = await Promise.all([
      text(command.stderr),
      new Promise<number | null>((resolve) => command.on("close", resolve)),
    ]);
    expect({ err, code }).toEqual({ err: "", code: 0 });
  });
});
