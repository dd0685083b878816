import { describe, expect, test } from "vitest";
import { readSheets } from "../../src/sheets/reading";
import { MAX_ROWS } from "../../src/sheets/sheet";
import { workbookOf } from "../../src/sheets/writing";
import { bookOf, file, zipOf } from "./zipping";

async function rowsOf(bytes: Uint8Array): Promise<string[][]> {
  const { sheets, problem } = await readSheets(bytes);
  expect(problem).toBeNull();
  return sheets?.[0]?.rows ?? [];
}

const problemOf = async (bytes: Uint8Array) => (await readSheets(bytes)).problem;

const inline = (address: string, text: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe("a workbook", () => {
  test("that we write is read as it was written, codes with their zeros, and nothing is a formula", async () => {
    const rows = [
      ["0114", "Upplands Väsby", 50_323],
      ["=1+1", "+46 8", -5],
      ["-", "@SUM(A1)", 0],
      ["<b>&amp;", 'a "b" \n c', 1_000_000],
    ];
    const columns = [{ heading: "Kod" }, { heading: "Namn" }, { heading: "Antal" }];
    const bytes = await workbookOf([
      { name: "Täby/Solna: 2025", columns, rows },
      { name: "Tomt", columns: [], rows: [] },
      { name: "Två", columns: [{ heading: "Å" }], rows: [[null], ["ö"]] },
    ]);
    const { sheets } = await readSheets(bytes);
    expect(sheets?.map(({ name }) => name)).toEqual(["Täby Solna  2025", "Två"]);
    expect(sheets?.[0]?.rows).toEqual([["Kod", "Namn", "Antal"], ...rows.map((row) => row.map(String))]);
    expect(sheets?.[1]?.rows).toEqual([["Å"], [""], ["ö"]]);
    expect(Buffer.from(bytes).includes("<f>")).toBe(false);
  });

  test("has strings in pieces, as read aloud by nobody, and with entities", async () => {
    const strings =
      '<si><t>Kommun</t></si><si><r><t>Tä</t></r><r><rPr><b/></rPr><t xml:space="preserve">by </t></r><rPh><t>tebi</t></rPh></si><si><t>S &amp; K &#229;&#xe4;&unknown;</t></si>';
    const cells =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>99</v></c></row>';
    expect(await rowsOf(bookOf(cells, { strings }))).toEqual([["Kommun", "Täby", "S & K åä&unknown;"]]);
  });

  test("has formulas by what they came to, errors, truth and numbers", async () => {
    const cells =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>2x</v></c><c r="C1" t="str"><f>""</f><v></v></c>' +
      '<c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="b"><v>1</v></c><c r="F1"><v>0.30000000000000004</v></c><c r="G1"><v>1.1E3</v></c></row>';
    expect(await rowsOf(bookOf(cells))).toEqual([["2", "2x", "", "#N/A", "true", "0.3", "1100"]]);
  });

  test("has days as days: built-in and own formats, with a time, and from 1904", async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/><numFmt numFmtId="165" formatCode="#,##0&quot; dagar&quot;"/><numFmt numFmtId="166" formatCode="[Red]0.0"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/></cellXfs>';
    const of = (...pairs: [number, number][]) =>
      `<row>${pairs.map(([style, serial]) => `<c s="${style}"><v>${serial}</v></c>`).join("")}</row>`;
    const data = of(
      [0, 41744],
      [1, 41744],
      [2, 41744],
      [3, 41744],
      [4, 41744],
      [5, 41744.5],
      [1, 41744.99999],
      [1, -1],
      [9, 5],
    );
    expect(await rowsOf(bookOf(data, { styles }))).toEqual([
      ["41744", "2014-04-15", "2014-04-15", "41744", "41744", "2014-04-15 12:00", "2014-04-16", "-1", "5"],
    ]);
    const properties = '<workbookPr date1904="1"/>';
    expect(await rowsOf(bookOf(of([1, 40282]), { styles, properties }))).toEqual([["2014-04-15"]]);
  });

  test("may leave out addresses and rows, use prefixes, and merge its headings", async () => {
    const data =
      '<x:row r="2"><x:c t="inlineStr"><x:is><x:t>Register</x:t></x:is></x:c><x:c/><x:c/></x:row><x:row><x:c><x:v>114</x:v></x:c></x:row><x:row r="5"><x:c r="C5"><x:v>7</x:v></x:c></x:row>';
    expect(await rowsOf(bookOf(data))).toEqual([
      ["", "", ""],
      ["Register", "", ""],
      ["114", "", ""],
      ["", "", ""],
      ["", "", "7"],
    ]);
  });

  test("is as large as what stands in it, not as what is coloured", async () => {
    const coloured = '<row r="1048576"><c r="XFD1048576" s="3"/></row>';
    expect(await rowsOf(bookOf(`<row r="1">${inline("A1", "Kod")}</row>${coloured}`))).toEqual([["Kod"]]);
  });
});

describe("a workbook that asks for too much is refused before it takes memory or time", () => {
  const quickly = async (bytes: Uint8Array) => {
    const before = performance.now();
    const problem = await problemOf(bytes);
    expect(performance.now() - before).toBeLessThan(8_000);
    return problem;
  };

  test("one word far down, and one far out", async () => {
    expect(await quickly(bookOf(`<row r="1048576">${inline("A1048576", "hej")}</row>`))).toBe(
      "too_many_rows",
    );
    expect(await quickly(bookOf(`<row r="1">${inline("XFD1", "hej")}</row>`))).toBe("too_large");
  });

  test("100 000 rows", async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, at) => `<row r="${at + 1}">${inline(`A${at + 1}`, "0114")}</row>`,
    );
    expect(await quickly(bookOf(rows.join("")))).toBe("too_many_rows");
    expect(await quickly(bookOf(rows.slice(0, MAX_ROWS).join("")))).toBeNull();
  });

  test("more cells than anybody fills in", async () => {
    const row = Array.from({ length: 1_000 }, () => "<c><v>1</v></c>").join("");
    const rows = Array.from({ length: 1_100 }, () => `<row>${row}</row>`).join("");
    expect(await quickly(bookOf(rows))).toBe("too_large");
  });

  test("a small file that unpacks without end, whether it says so or not", async () => {
    const nothing = Buffer.alloc(100 * 1024 * 1024, 32);
    const honest = { name: "xl/worksheets/sheet9.xml", content: nothing };
    const bomb = bookOf("", { more: [honest] });
    expect(bomb.byteLength).toBeLessThan(200_000);
    expect(await quickly(bomb)).toBe("too_large");
    expect(await quickly(bookOf("", { more: [{ ...honest, declared: 10 }] }))).toBe("too_large");
  });

  test("tags that never end", async () => {
    expect(await quickly(bookOf("<c".repeat(500_000)))).toBe("empty_file");
    expect(await quickly(bookOf(`<row>${'<c r="A1"'.repeat(200_000)}`))).toBe("empty_file");
    expect(await quickly(bookOf("<!--".repeat(500_000)))).toBe("empty_file");
  });
});

describe("what is no workbook of that kind", () => {
  test.each<[string, Uint8Array, string]>([
    [
      "an OpenDocument sheet",
      zipOf([
        file("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        file("content.xml", "<x/>"),
      ]),
      "not_a_sheet",
    ],
    ["a Word document", zipOf([file("word/document.xml", "<w/>")]), "not_a_sheet"],
    ["a zip file that ends early", bookOf("<row/>").subarray(0, 300), "not_a_sheet"],
    ["a workbook without sheets", zipOf([file("xl/workbook.xml", "<workbook/>")]), "not_a_sheet"],
    ["an empty sheet", bookOf(""), "empty_file"],
    [
      "a zip file with a password",
      zipOf([{ name: "xl/workbook.xml", content: "x", flags: 1 }]),
      "password_protected",
    ],
    [
      "a workbook with a password",
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from("EncryptedPackage", "utf16le")]),
      "password_protected",
    ],
    ["an old workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "old_excel"],
  ])("%s", async (_name, bytes, problem) => expect(await problemOf(bytes)).toBe(problem));
});
