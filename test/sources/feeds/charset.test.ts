import { expect, test } from "vitest";
import { decode } from "../../../src/sources/feeds/charset";

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
});

test("a label of UTF-8 that the bytes contradict is passed over", () => {
  expect(decode(windows1252(declared("utf-8")), "text/xml; charset=utf-8")).toBe(declared("utf-8"));
});

test("one broken character does not turn the rest of a UTF-8 text into other letters", () => {
  const bytes = Buffer.concat([Buffer.from("å".repeat(50)), Buffer.from([0xc3]), Buffer.from(" ö")]);
  expect(decode(bytes, "text/xml; charset=utf-8")).toBe(`${"å".repeat(50)}\ufffd ö`);
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

test("a declaration of UTF-16 in bytes that are not", () => {
  expect(decode(Buffer.from(declared("utf-16")), null)).toBe(declared("utf-16"));
  expect(decode(windows1252(declared("utf-16")), "text/xml; charset=utf-16")).toBe(declared("utf-16"));
});

test("nothing is nothing", () => {
  expect(decode(new Uint8Array(), null)).toBe("");
  expect(decode(new Uint8Array([0xff, 0xfe]), null)).toBe("");
});
