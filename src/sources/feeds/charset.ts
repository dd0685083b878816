import { decodedOld, isEbcdic } from "./code-pages";

/**
 * Bytes to text, in the order that damages least: byte order mark, HTTP header, XML declaration, UTF-8 if the bytes are
 * that, and else windows-1252, which old Swedish systems send and which any bytes can be read as. A label that is unknown,
 * or that the bytes contradict, falls through to the next.
 */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  const labels = [markLabel(bytes), headerLabel(contentType), declarationLabel(bytes), "utf-8"];
  for (const label of labels) {
    const text = label === null ? null : strictly(bytes, label);
    if (text !== null) return text;
  }
  return mendedUtf8(bytes) ?? decoded(bytes, "windows-1252", false);
}

function markLabel(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return "utf-32be";
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return "utf-32le";
  // No mark, but markup begins with an ASCII character, which is one byte of four.
  if (first === 0 && second === 0 && third === 0 && fourth === LESS) return "utf-32be";
  if (first === LESS && second === 0 && third === 0 && fourth === 0) return "utf-32le";
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

function strictly(bytes: Uint8Array, label: string): string | null {
  const encoding = /^(utf-?16|ucs-?2|iso-10646-ucs-2)/i.test(label) ? utf16Order(bytes) : label;
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
 * Swedish texts are control characters that nobody sees; a Node that reads them rightly leaves none to replace.
 */
function decoded(bytes: Uint8Array, label: string, fatal: boolean): string {
  const decoder = new TextDecoder(label, { fatal });
  const text = decoder.decode(bytes);
  if (decoder.encoding !== "windows-1252") return text;
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** Markup starts with an ASCII character, so where its zero byte lies tells the order; no zero byte, no UTF-16. */
function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  return null;
}

/** One character cut in half must not turn every å of a UTF-8 page into two others. */
function mendedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return whole > 10 * broken ? text : null;
}
