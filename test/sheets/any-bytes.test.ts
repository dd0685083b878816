import fc from "fast-check";
import { expect, test } from "vitest";
import { readSheets } from "../../src/sheets/reading";
import { workbookOf } from "../../src/sheets/writing";
import { bookOf } from "./zipping";

const PROBLEMS = [
  null,
  "not_a_sheet",
  "old_excel",
  "password_protected",
  "empty_file",
  "too_many_rows",
  "too_large",
];

async function expectAnAnswer(bytes: Uint8Array): Promise<void> {
  const { sheets, problem } = await readSheets(bytes);
  expect(PROBLEMS).toContain(problem);
  if (!sheets) return;
  for (const { rows } of sheets)
    expect(rows.every((row) => row.every((cell) => typeof cell === "string"))).toBe(true);
}

/** The file with some of its bytes changed, some cut out, and something in their place. */
const mutated = (bytes: Uint8Array) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
      fc.nat(bytes.length),
      fc.nat(40),
      fc.uint8Array({ maxLength: 40 }),
    )
    .map(([changes, at, cut, put]) => {
      const copy = Uint8Array.from(bytes);
      for (const [place, byte] of changes) copy[place] = byte;
      return Buffer.concat([copy.subarray(0, at), put, copy.subarray(at + cut)]);
    });

test("whatever bytes come, the answer is rows or a reason", async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), expectAnAnswer), { numRuns: 300 });
  const zip = fc
    .uint8Array({ maxLength: 400 })
    .map((rest) => Buffer.concat([Buffer.from("PK\u0003\u0004"), rest]));
  await fc.assert(fc.asyncProperty(zip, expectAnAnswer), { numRuns: 200 });
});

test("a damaged workbook gives rows or a reason", async () => {
  const columns = [{ heading: "Kod" }, { heading: "Namn" }];
  const written = await workbookOf([
    {
      name: "Blad",
      columns,
      rows: [
        ["0114", "Upplands Väsby"],
        ["0160", 5],
      ],
    },
  ]);
  await fc.assert(fc.asyncProperty(mutated(written), expectAnAnswer), { numRuns: 400 });
});

test("a workbook whose tags are damaged gives rows or a reason", async () => {
  const sheet =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>41744</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>å</t></is></c></row>';
  const options = {
    strings: "<si><t>Kommun</t></si>",
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  };
  const damaged = mutated(new TextEncoder().encode(sheet)).map((bytes) =>
    bookOf(bytes.toString("latin1"), options),
  );
  await fc.assert(fc.asyncProperty(damaged, expectAnAnswer), { numRuns: 300 });
});

test("texts and numbers come back from a workbook as they were", async () => {
  const text = fc
    .string({ unit: "grapheme", maxLength: 30 })
    // The sign that stands for a lost one is left out by the writing library, as XML's forbidden signs are.
    .map((one) => one.replaceAll("\ufffd", "").replace(/\s+/g, " ").trim().normalize("NFC"));
  // It also loses a text that is called like a property of every JavaScript object.
  const writable = text.filter((one) => !(one in {}));
  const rows = fc.array(fc.tuple(writable, fc.integer(), writable), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, async (written) => {
      const columns = [{ heading: "A" }, { heading: "B" }, { heading: "C" }];
      const { sheets } = await readSheets(await workbookOf([{ name: "Blad", columns, rows: written }]));
      const read = (sheets?.[0]?.rows ?? [])
        .slice(1)
        .map((row) => [row[0] ?? "", row[1] ?? "", row[2] ?? ""]);
      expect(read).toEqual(written.map(([a, b, c]) => [a, String(b), c]));
    }),
    { numRuns: 200 },
  );
});
