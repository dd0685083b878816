import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "utlyst-opml-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function importOpml(...files: string[]) {
  const command = spawn(process.execPath, ["--import", "tsx", "src/commands/import-opml.ts", ...files], {
    // Vitest sets BASE_URL to something else.
    env: { ...process.env, DATA_DIR: join(folder, "data"), BASE_URL: "" },
  });
  const [out, err, code] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    new Promise<number | null>((resolve) => command.on("close", resolve)),
  ]);
  const lines = out.split("\n").filter((line) => line !== "");
  return { lines: lines.map((line): unknown => JSON.parse(line)), err, code };
}

function fileWith(content: string): string {
  const path = join(folder, "list.opml");
  writeFileSync(path, content);
  return path;
}

describe("npm run import-opml", () => {
  test("says what became of each line, and adds nothing twice", { timeout: 30_000 }, async () => {
    const list = fileWith(`<opml version="2.0"><body><outline text="Mapp">
      <outline text="Stödet" xmlUrl="https://stodet.example.se/rss"/>
      <outline text="Stödet igen" xmlUrl="https://stodet.example.se/rss"/>
      <outline text="Fel" xmlUrl="file:///etc/passwd"/>
      </outline></body></opml>`);
    const url = "https://stodet.example.se/rss";
    const invalid = {
      name: "Fel",
      url: "file:///etc/passwd",
      outcome: "invalid",
      reason: "not_a_web_address",
    };
    expect(await importOpml(list)).toEqual({
      lines: [
        { name: "Stödet", url, outcome: "added", reason: null },
        { name: "Stödet igen", url, outcome: "already_here", reason: "twice" },
        invalid,
      ],
      err: "",
      code: 0,
    });
    expect((await importOpml(list)).lines).toEqual([
      { name: "Stödet", url, outcome: "already_here", reason: null },
      { name: "Stödet igen", url, outcome: "already_here", reason: null },
      invalid,
    ]);
  });

  test("a file that is no OPML, none at all, or two: one line and nothing else", {
    timeout: 30_000,
  }, async () => {
    const wrong = fileWith("<html>\n<body>Logga in</body>\n</html>");
    for (const files of [[wrong], [join(folder, "none")], [], [wrong, wrong]]) {
      const { lines, err, code } = await importOpml(...files);
      expect({ lines, code }).toEqual({ lines: [], code: 1 });
      expect(err.trim().split("\n")).toHaveLength(1);
    }
  });
});
