import { isUtf8 } from "node:buffer";
import { decodedOld, isEbcdic } from "./code-pages";

/**
 * Bytes to text, in the order that damages least: byte order mark, HTTP header, XML declaration, UTF-8 if the bytes are
 * that, and else windows-1252, which old Swedish systems send and which any bytes can be read as. A label that is unknown,
 * or that the bytes contradict, falls through to the next; one text that contradicts it takes no other with it.
 */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  const labels = [markLabel(bytes), headerLabel(contentType), declarationLabel(bytes), "utf-8"];
  for (const label of labels) {
    const text = label === null ? null : strictly(bytes, label);
    if (text !== null) return text;
  }
  return mixed(Buffer.from(bytes));
}

function markLabel(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return "utf-32be";
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return "utf-32le";
  // No mark, but markup begins with an ASCII character, which is one byte of four, or of two.
  if (first === 0 && second === 0 && third === 0 && fourth === LESS) return "utf-32be";
  if (first === LESS && second === 0 && third === 0 && fourth === 0) return "utf-32le";
  if ((first === 0 && second === LESS) || (first === LESS && second === 0)) return "utf-16";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return "utf-16";
  return null;
}

const LESS = "<".charCodeAt(0);

function headerLabel(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?\s*([^\s"';]+)/i.exec(contentType ?? "")?.[1] ?? null;
}

/**
 * XML's own declaration, or HTML's. It is ASCII in every encoding but UTF-16, where every other byte is zero, and EBCDIC.
 */
function declarationLabel(bytes: Uint8Array): string | null {
  const beginning = bytes.subarray(0, 2048);
  const start = isEbcdic(bytes)
    ? (decodedOld(beginning, "cp037") ?? "")
    : decoded(beginning, "windows-1252", false).replaceAll("\0", "");
  const xml = /<\?xml\s[^>]*?\bencoding\s*=\s*["']\s*([^"'\s]+)/i.exec(start);
  const html = /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([^"'\s/>]+)/i.exec(start);
  return (xml ?? html)?.[1] ?? null;
}

/**
 * What labels of old programs are called by those who can read them. ASCII is a part of UTF-8, which those who promise it
 * often send.
 */
const OTHER_NAMES = new Map([
  ["ascii", "utf-8"],
  ["us-ascii", "utf-8"],
  ["ansi_x3.4-1968", "utf-8"],
  ["macroman", "macintosh"],
  ["maccyrillic", "x-mac-cyrillic"],
  ["mac-cyrillic", "x-mac-cyrillic"],
  ["maclatin2", "maccenteuro"],
  ["maccentraleurope", "maccenteuro"],
  ["cp_is", "cp861"],
]);

function strictly(bytes: Uint8Array, label: string): string | null {
  const name = OTHER_NAMES.get(label.toLowerCase()) ?? label;
  const encoding = /^(utf-?16|ucs-?2|iso-10646-ucs-2)/i.test(name) ? utf16Order(bytes) : name;
  if (encoding === null) return null;
  try {
    return decoded(bytes, encoding, true);
  } catch (error) {
    // A RangeError is a label that TextDecoder does not know; anything else, bytes that contradict the label.
    return error instanceof RangeError ? decodedOld(bytes, encoding) : null;
  }
}

/** What 0x80–0x9f stand for in windows-1252. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * Node from 20.18.3 on (nodejs/node#56542) reads windows-1252 as latin1, in which the dashes, quotation marks and euro signs of
 * Swedish texts are control characters that nobody sees; a Node that reads them rightly leaves none to replace. In UTF-8
 * they come from a program that made the same mistake.
 */
function decoded(bytes: Uint8Array, label: string, fatal: boolean): string {
  const text = new TextDecoder(label, { fatal }).decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** Markup starts with an ASCII character, so where its zero byte lies tells the order; no zero byte, no UTF-16. */
function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  return null;
}

/** A feed may be put together of what several programs wrote, so that each text between two tags is read by itself. */
function mixed(bytes: Buffer): string {
  const texts = bytes.toString("latin1").split("<");
  return texts
    .map((text) => (NOT_ASCII.test(text) ? unlabelled(Buffer.from(text, "latin1")) : text))
    .join("<");
}

const NOT_ASCII = /[^\0-\x7f]/;

function unlabelled(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString();
  return mendedUtf8(bytes) ?? decoded(bytes, "windows-1252", false);
}

/** One character cut in half must not turn every å of a UTF-8 text into two others. */
function mendedUtf8(bytes: Uint8Array): string | null {
  const text = decoded(bytes, "utf-8", false);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return whole >= broken ? text : null;
}
