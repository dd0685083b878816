import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readSheets } from "../../src/sheets/reading";

const read = async (text: string | Uint8Array) =>
  readSheets(typeof text === "string" ? new TextEncoder().encode(text) : text);
const rowsOf = async (text: string | Uint8Array) => (await read(text)).sheets?.[0]?.rows;

const TEXT = "Kommun;Invånare\r\nTäby;77744\r\nÖsteråker;49 787\r\n";
const ROWS = [
  ["Kommun", "Invånare"],
  ["Täby", "77744"],
  ["Österåker", "49 787"],
];

describe("a CSV file", () => {
  test.each(["utf8", "win1252", "utf16le"])("in %s", async (encoding) => {
    expect(await rowsOf(iconv.encode(TEXT, encoding, { addBOM: encoding !== "win1252" }))).toEqual(ROWS);
  });

  test.each([
    ["tabs", TEXT.replaceAll(";", "\t")],
    ["commas", TEXT.replaceAll(";", ",")],
    ["a line that says what parts it", `sep=|\n${TEXT.replaceAll(";", "|")}`],
    ["a mark of its end, and empty lines", `${TEXT}\n\n;;\n\u001a`],
    ["only line feeds", TEXT.replaceAll("\r\n", "\n")],
    ["only carriage returns", TEXT.replaceAll("\r\n", "\r")],
    ["letters composed of two", TEXT.normalize("NFD")],
  ])("with %s", async (_what, text) => expect(await rowsOf(text)).toEqual(ROWS));

  test("keeps line breaks, marks and formulas in quotes as text", async () => {
    expect(await rowsOf('A;B\n"ett\ntvå; tre";"sa ""hej"""\n=1+1;-\n')).toEqual([
      ["A", "B"],
      ["ett\ntvå; tre", 'sa "hej"'],
      ["=1+1", "-"],
    ]);
  });

  test("parts columns by its headings, whatever stands in the texts", async () => {
    expect(await rowsOf('Namn;Områden\nEva;"bo, arbeta, leva, lära"\n')).toEqual([
      ["Namn", "Områden"],
      ["Eva", "bo, arbeta, leva, lära"],
    ]);
  });

  test("with a quotation mark that nobody closes keeps its lines", async () => {
    expect(await rowsOf('Kommun;Invånare\n"Täby;77744\nSolna;85789\n')).toEqual([
      ["Kommun", "Invånare"],
      ['"Täby', "77744"],
      ["Solna", "85789"],
    ]);
  });
});

describe("what is none, or too much", () => {
  test.each([
    ["nothing", "", "empty_file"],
    ["only empty cells", "\n;;\n  \n", "empty_file"],
    ["a picture", "\u0089PNG\r\n\u001a\n\u0000\u0000", "not_a_sheet"],
    ["a web page that calls itself a sheet", "<!doctype html><table><tr><td>Kommun", "not_a_sheet"],
    ["a piece of a web page", "  <table><tr>", "not_a_sheet"],
    ["a PDF", "%PDF-1.7\n", "not_a_sheet"],
    ["a letter", "{\\rtf1 Kommun}", "not_a_sheet"],
    ["100 000 rows", `Kommun\n${"Täby\n".repeat(100_000)}`, "too_many_rows"],
    ["a row of 2 000 cells", `a${";a".repeat(2_000)}\n`, "too_large"],
    ["a cell of 300 000 letters", `"${"x".repeat(300_000)}"\n`, "too_large"],
  ])("%s", async (_what, text, problem) => {
    const before = performance.now();
    expect((await read(text)).problem).toBe(problem);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
