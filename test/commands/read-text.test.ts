import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";

async function readText(input: string) {
  const command = spawn(process.execPath, ["--import", "tsx", "src/commands/read-text.ts"]);
  command.stdin.end(input);
  const [out, err, code] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    new Promise<number | null>((resolve) => command.on("close", resolve)),
  ]);
  const lines = out.split("\n").filter((line) => line !== "");
  return { found: lines.map((line): unknown => JSON.parse(line)), err, code };
}

const json = (...lines: object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");

describe("npm run read-text", () => {
  test("answers each line with one line", async () => {
    const { found, err, code } = await readText(
      json(
        { id: 1, text: "Sista ansökningsdag 16 mars 2027 kl. 14.00", ref: null },
        { id: "b", text: "Ansök senast 1 mars eller 1 oktober 2027.", ref: "2027-01-10" },
        { id: "c", text: "Sök senast\u202825 februari." },
      ),
    );
    expect(found).toMatchObject([
      {
        id: 1,
        deadline: "2027-03-16",
        time: "14:00",
        timeZone: "Europe/Stockholm",
        precision: "instant",
        multi: null,
      },
      { id: "b", deadline: "2027-03-01", precision: "day", multi: ["2027-03-01", "2027-10-01"] },
      { id: "c", deadline: "--02-25", time: null, opens: null },
    ]);
    expect({ err, code }).toEqual({ err: "", code: 0 });
  });

  test("says which line it cannot read, and goes on", async () => {
    const { found, err, code } = await readText(
      `{"id":\n\n${json({ id: 2, text: "x", ref: "2027-02-30" }, { id: 3, text: "Sök senast 1 mars 2027." })}`,
    );
    expect(found).toMatchObject([{ id: 3, deadline: "2027-03-01" }]);
    expect(err.trim().split("\n")).toEqual([
      expect.stringMatching(/^line 1:/),
      expect.stringMatching(/^line 3:/),
    ]);
    expect(code).toBe(1);
  });

  test("loses none of many lines", async () => {
    const many = Array.from({ length: 3000 }, (_, id) => ({
      id,
      text: `Sök senast ${(id % 28) + 1} mars 2027.`,
    }));
    const { found } = await readText(json(...many).trimEnd());
    expect(found).toHaveLength(3000);
    expect(found.at(-1)).toMatchObject({ id: 2999, deadline: "2027-03-04" });
  });
});
