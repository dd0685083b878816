import iconv from "iconv-lite";

/**
 * Bytes in an encoding that browsers have never read, but that old systems still name: DOS's code pages, which iconv-lite
 * knows, and EBCDIC, which no library for JavaScript does. Null where nobody knows the label.
 */
export function decodedOld(bytes: Uint8Array, label: string): string | null {
  const name = label.toLowerCase().replace(/[_\s]/g, "-");
  const page = EBCDIC.get(name.replace(/^(?:cs)?(?:ibm|cp)-?0*/, "")) ?? EBCDIC.get(name);
  if (page) return Array.from(bytes, (byte) => page[byte]).join("");
  return iconv.encodingExists(name) ? iconv.decode(Buffer.from(bytes), name) : null;
}

/** How `<?xm` begins in EBCDIC: a declaration in it cannot be read by those who do not know that it is. */
export function isEbcdic([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x4c && second === 0x6f && third === 0xa7 && fourth === 0x94;
}

const CP037 =
  "\x00\x01\x02\x03\x9c\x09\x86\x7f\x97\x8d\x8e\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x9d\x85\x08\x87\x18\x19\x92\x8f\x1c\x1d\x1e\x1f\x80\x81\x82\x83\x84\x0a\x17\x1b\x88\x89\x8a\x8b\x8c\x05\x06\x07\x90\x91\x16\x93\x94\x95\x96\x04\x98\x99\x9a\x9b\x14\x15\x9e\x1a" +
  " \xa0âäàáãåçñ¢.<(+|&éêëèíîïìß!$*);¬-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ\x60:#@'=\x22" +
  "Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤µ~stuvwxyz¡¿ÐÝÞ®^£¥·©§¶¼½¾[]¯¨´×" +
  "{ABCDEFGHI\xadôöòóõ}JKLMNOPQR¹ûüùúÿ\x5c÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\x9f";

/** The pages of Western Europe differ in a few places only. */
function differing(places: Record<number, string>): string {
  return Array.from(CP037, (character, byte) => places[byte] ?? character).join("");
}

const CP500 = differing({
  74: "[",
  79: "!",
  90: "]",
  95: "^",
  176: "¢",
  186: "¬",
  187: "|",
});

/** By number, and by the countries whose names the labels carry. */
const EBCDIC = new Map([
  ["37", CP037],
  ["39", CP037],
  ["1140", differing({ 159: "€" })],
  ["500", CP500],
  ["ebcdic-cp-us", CP037],
  ["ebcdic-cp-ca", CP037],
  ["ebcdic-cp-nl", CP037],
  ["ebcdic-cp-wt", CP037],
  ["ebcdic-cp-be", CP500],
  ["ebcdic-cp-ch", CP500],
]);
