import { TextNode } from "node-html-parser";
import { tidy } from "../../tidy-text";
import { type Piece, pieces } from "./markup";

/** Far more source than any text we keep comes from, and little enough to walk in no time. */
const LONGEST_SOURCE = 1_000_000;

const OPAQUE = ["script", "style"];

const LINES = "br div section article header footer tr dt dd".split(" ");

const PARAGRAPHS = "p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr".split(" ");

/** What an element puts where it begins and where it ends; those not named here only stand in a line. */
const BREAKS = new Map([
  ...LINES.map((name) => [name, "\n"] as const),
  ...PARAGRAPHS.map((name) => [name, "\n\n"] as const),
  ...["td", "th"].map((name) => [name, " "] as const),
]);

/**
 * HTML as text with readable line breaks. Nothing a source sends is ever shown as HTML; this is what is shown instead.
 * Text without a single tag keeps its own line breaks: feeds use them as HTML's rules would not.
 */
export function plainText(html: string): string {
  const source = html.slice(0, LONGEST_SOURCE);
  if (!source.includes("<")) return tidy(decodeEntities(source));
  const all = [...pieces(source, OPAQUE)];
  const isHtml = all.some(({ kind }) => kind === "open" || kind === "close" || kind === "empty");
  return tidy(all.map((piece) => written(source, piece, isHtml)).join(""));
}

function written(source: string, { kind, name, start, end }: Piece, isHtml: boolean): string {
  if (kind === "cdata") return source.slice(start + "<![CDATA[".length, end - "]]>".length);
  if (kind === "text") {
    const text = decodeEntities(source.slice(start, end));
    return isHtml ? text.replace(MUCH_SPACE, " ") : text;
  }
  const element = name.toLowerCase();
  if (element === "li") return kind === "close" ? "" : "\n- ";
  return BREAKS.get(element) ?? "";
}

/** All but one space alone, which is as it should be. */
const MUCH_SPACE = /[\t\r\n\f][ \t\r\n\f]*| [ \t\r\n\f]+/g;

export function decodeEntities(text: string): string {
  return text.includes("&") ? new TextNode(text, null).text : text;
}

/** XML's references alone: in an address, `&copy=` is a parameter. */
export function decodeReferences(text: string): string {
  return text.includes("&") ? text.replace(REFERENCE, (found) => XML[found] ?? decodeEntities(found)) : text;
}

const XML: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

const REFERENCE = /&(?:[a-z][a-z\d]{0,31}|#\d{1,7}|#x[\da-f]{1,6});/gi;
