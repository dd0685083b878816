import { expect, test } from "vitest";
import { decode } from "../../../src/sources/feeds/charset";
import { decodedOld } from "../../../src/sources/feeds/code-pages";

const SWEDISH = "Mottagande på Öckerö – 50 € å ä ö";

/** windows-1252 differs from latin1 in the characters that 0x80–0x9f stand for; two of them are in use here. */
function windows1252(text: string): Uint8Array {
  return Buffer.from(text.replaceAll("–", "\x96").replaceAll("€", "\x80"), "latin1");
}

function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

const declared = (encoding: string) =>
  `<?xml version="1.0" encoding="${encoding}"?><title>${SWEDISH}</title>`;

test("UTF-8 that nobody declared", () => {
  expect(decode(Buffer.from(SWEDISH), null)).toBe(SWEDISH);
  expect(decode(Buffer.from(SWEDISH), "text/xml")).toBe(SWEDISH);
});

test("a byte order mark goes before everything and is not part of the text", () => {
  const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(declared("iso-8859-1"))]);
  expect(decode(bytes, "text/xml; charset=windows-1252")).toBe(declared("iso-8859-1"));
});

test("windows-1252 by the HTTP header, whatever the declaration says", () => {
  expect(decode(windows1252(declared("utf-8")), "text/xml; charset=windows-1252")).toBe(declared("utf-8"));
  expect(decode(windows1252(SWEDISH), 'text/xml;Charset="ISO-8859-1"')).toBe(SWEDISH);
});

test.each(["windows-1252", "ISO-8859-1", "latin1"])("windows-1252 by a declaration of %s", (encoding) => {
  expect(decode(windows1252(declared(encoding)), "text/xml")).toBe(declared(encoding));
});

test("windows-1252 that nobody declared, and that UTF-8 cannot be", () => {
  expect(decode(windows1252(SWEDISH), null)).toBe(SWEDISH);
});

test("a label that nobody knows is passed over", () => {
  expect(decode(Buffer.from(SWEDISH), "text/xml; charset=klingon")).toBe(SWEDISH);
  expect(decode(windows1252(declared("windows-1252")), "text/xml; charset=klingon")).toBe(
    declared("windows-1252"),
  );
  expect(decode(windows1252(declared("klingon")), null)).toBe(declared("klingon"));
  expect(decode(Buffer.from(SWEDISH), "text/xml; charset=constructor")).toBe(SWEDISH);
});

test("a label of UTF-8 that the bytes contradict is passed over", () => {
  expect(decode(windows1252(declared("utf-8")), "text/xml; charset=utf-8")).toBe(declared("utf-8"));
});

test("one broken character does not turn the rest of a UTF-8 text into other letters", () => {
  const bytes = Buffer.concat([Buffer.from("å".repeat(50)), Buffer.from([0xc3]), Buffer.from(" ö")]);
  expect(decode(bytes, "text/xml; charset=utf-8")).toBe(`${"å".repeat(50)}\ufffd ö`);
});

test("one text in windows-1252, or with half a letter, takes no letter from the others of a UTF-8 feed", () => {
  const bytes = Buffer.concat([
    Buffer.from(`<title>Öckerö</title><p>Ansökan å`),
    Buffer.from([0xc3]),
    Buffer.from("</p><title>"),
    windows1252(SWEDISH),
    Buffer.from("</title><title>Åmål</title>"),
  ]);
  expect(decode(bytes, "text/xml; charset=utf-8")).toBe(
    `<title>Öckerö</title><p>Ansökan å\ufffd</p><title>${SWEDISH}</title><title>Åmål</title>`,
  );
});

test.each(["us-ascii", "ANSI_X3.4-1968"])("UTF-8 whose sender promised %s", (label) => {
  expect(decode(Buffer.from(declared(label)), null)).toBe(declared(label));
  expect(decode(windows1252(declared(label)), null)).toBe(declared(label));
});

test("the dashes of windows-1252 that a program took over into UTF-8 as control characters", () => {
  expect(decode(Buffer.from("1\u009650 \u0080"), "text/xml; charset=utf-8")).toBe("1–50 €");
});

test.each(["le", "be"] as const)("UTF-16%s with a byte order mark", (order) => {
  expect(decode(utf16(`\ufeff${declared("utf-16")}`, order), null)).toBe(declared("utf-16"));
});

test.each(["le", "be"] as const)("UTF-16%s without a byte order mark, by its declaration", (order) => {
  expect(decode(utf16(declared("UTF-16"), order), null)).toBe(declared("UTF-16"));
});

test.each(["le", "be"] as const)("UTF-16%s without a byte order mark, by the HTTP header", (order) => {
  expect(decode(utf16("<title>å</title>", order), "text/xml; charset=utf-16")).toBe("<title>å</title>");
});

test.each(["le", "be"] as const)("UTF-16%s that nobody declared, or by a name that nobody knows", (order) => {
  const text = `<?xml version="1.0"?><title>${SWEDISH}</title>`;
  expect(decode(utf16(text, order), "text/xml")).toBe(text);
  expect(decode(utf16(declared("csUnicode"), order), null)).toBe(declared("csUnicode"));
});

test("a declaration of UTF-16 in bytes that are not", () => {
  expect(decode(Buffer.from(declared("utf-16")), null)).toBe(declared("utf-16"));
  expect(decode(windows1252(declared("utf-16")), "text/xml; charset=utf-16")).toBe(declared("utf-16"));
});

test("nothing is nothing", () => {
  expect(decode(new Uint8Array(), null)).toBe("");
  expect(decode(new Uint8Array([0xff, 0xfe]), null)).toBe("");
});

test.each([
  ["cp437", [0x86, 0x84, 0x94], "åäö"],
  ["ibm850", [0x86, 0x84, 0x94], "åäö"],
  ["macintosh", [0x8c, 0x8a, 0x9a], "åäö"],
  ["macroman", [0x8c, 0xdb], "å€"],
  ["maclatin2", [0x8a, 0x8b], "äč"],
  ["cp_is", [0x86, 0x8d], "åÞ"],
  ["mac-cyrillic", [0xb6], "ґ"],
  ["koi8-r", [0xc1], "а"],
  ["euc-kr", [0xb3, 0xe2], "년"],
])("what %s wrote", (label, bytes, text) => {
  const feed = Buffer.concat([Buffer.from(`<?xml version="1.0" encoding="${label}"?>`), Buffer.from(bytes)]);
  expect(decode(feed, null)).toContain(`?>${text}`);
});

test.each(["cp037", "ebcdic-cp-us", "csIBM037", "IBM500", "ebcdic-cp-be"])("EBCDIC, called %s", (label) => {
  // <?xml version="1.0" encoding="…"?> and what follows, in a code page that has no byte in common with ASCII.
  const ebcdic = (text: string) =>
    Uint8Array.from(text, (character) => {
      for (let byte = 0; byte < 256; byte += 1) {
        if (decodedOld(Uint8Array.of(byte), label) === character) return byte;
      }
      throw new Error(character);
    });
  const text = `<?xml version="1.0" encoding="${label}"?><title>Mottagande på Öckerö [1]!</title>`;
  expect(decode(ebcdic(text), null)).toBe(text);
});

test("UTF-32, with a mark and without", () => {
  const text = declared("utf-32");
  const big = Buffer.alloc(text.length * 4);
  for (const [index, character] of [...text].entries())
    big.writeUInt32BE(character.codePointAt(0)!, index * 4);
  const mark = Buffer.from([0, 0, 0xfe, 0xff]);
  expect(decode(Buffer.concat([mark, big]), null)).toContain(SWEDISH);
  expect(decode(big, null)).toContain(SWEDISH);
});

test("a page says its charset in a tag of its own", () => {
  const page = windows1252(`<!doctype html><meta charset="windows-1252"><p>Mottagande på Öckerö – 50 €</p>`);
  expect(decode(page, "text/html")).toContain("Mottagande på Öckerö – 50 €");
});
