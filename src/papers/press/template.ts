import { Unreadable } from "../../sheets/sheet";
import { unzip } from "../../sheets/zip";
import type { Product, TemplateProblem } from "./orders";

const TEXT_PARTS = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const MAIN_PART = "word/document.xml";
const TYPES = "[Content_Types].xml";
/** How Word saves what is locked by a password, and what it saved before 2007. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** A place to fill in, as it is written between the braces. */
export type Placeholder = {
  written: string;
  /** The style of its paragraph; "" for the usual. */
  style: string;
  /** Nothing else stands in any paragraph that it is in: it may become several paragraphs. */
  alone: boolean;
};

class NoTemplate extends Error {
  constructor(readonly problem: TemplateProblem) {
    super(problem);
  }
}

/** What can be filled in of an uploaded template, or why it cannot be used. */
export function checkedTemplate(
  bytes: Uint8Array,
): Product<{ kind: "template_check"; template: Uint8Array }> {
  try {
    const placeholders = placeholdersIn(partsOf(bytes)).map(({ written }) => written);
    return placeholders.length > 0 ? { problem: null, placeholders } : { problem: "no_placeholders" };
  } catch (error) {
    if (error instanceof NoTemplate) return { problem: error.problem };
    throw error;
  }
}

/** The files that the template is packed of, by name. It is unpacked within limits, and what could run or grow is refused. */
export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) throw new NoTemplate("old_or_locked");
  const parts = unpacked(bytes);
  const types = textOf(parts.get(TYPES));
  const isWord = parts.has(MAIN_PART) && /wordprocessingml\.(document|template)\.main\+xml/.test(types);
  if (/macroEnabled/i.test(types) || [...parts.keys()].some((name) => /vbaProject/i.test(name)))
    throw new NoTemplate("has_macros");
  if (!isWord) throw new NoTemplate("not_word");
  // A zero byte is UTF-16, which Word reads and we do not: what is looked for here would not be found.
  for (const [name, part] of parts)
    if (/\.(xml|rels)$/.test(name) && (textOf(part).includes("<!DOCTYPE") || part.includes(0)))
      throw new NoTemplate("not_word");
  return parts;
}

function unpacked(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    return unzip(bytes, () => true);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    if (error.problem === "too_large") throw new NoTemplate("unpacks_too_large");
    throw new NoTemplate(error.problem === "password_protected" ? "old_or_locked" : "not_word");
  }
}

/** Word cuts a placeholder into pieces as it was typed, so it is looked for in whole paragraphs. */
export function placeholdersIn(parts: ReadonlyMap<string, Uint8Array>): Placeholder[] {
  const found = new Map<string, Placeholder>();
  for (const [name, part] of parts) {
    if (!TEXT_PARTS.test(name)) continue;
    for (const [paragraph] of textOf(part).matchAll(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g)) {
      const text = plainText(paragraph);
      const style = /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? "";
      for (const [whole, written] of text.matchAll(/\{\{([^{}]{1,100})\}\}/g)) {
        const key = written as string;
        const alone = text.trim() === whole && name === MAIN_PART;
        found.set(key, { written: key, style, alone: alone && (found.get(key)?.alone ?? true) });
      }
    }
  }
  return [...found.values()];
}

function plainText(paragraph: string): string {
  const texts = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text);
  return texts
    .join("")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
