import { type HTMLElement, parse } from "node-html-parser";
import { type Piece, pieces } from "../feeds/markup";

/** Enough for any page that people read; the longest that is walked in well under a second. */
const LONGEST_SOURCE = 2_000_000;
const DEEPEST = 200;

/** Nothing that a reader sees stands in these. */
const UNSEEN = "script style noscript template svg iframe object canvas math".split(" ");

const WITHOUT_END = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

const BLOCKS =
  "address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p section table ul";

/** Elements that end, without saying so, where another begins. */
const ENDED_BY = new Map<string, readonly string[]>([
  ...BLOCKS.split(" ").map((name) => [name, ["p"]] as const),
  ["li", ["p", "li"]],
  ["dt", ["p", "dt", "dd"]],
  ["dd", ["p", "dt", "dd"]],
  ["td", ["p", "td", "th"]],
  ["th", ["p", "td", "th"]],
  ["tr", ["p", "td", "th", "tr"]],
  ["tbody", ["p", "td", "th", "tr", "thead", "tbody"]],
  ["option", ["option"]],
]);

/**
 * A page as a tree that can be asked by CSS selectors. The page is put in order first, each tag with its end and none too
 * deep: node-html-parser takes minutes for a page of tags that nobody closed.
 */
export function documentOf(html: string): HTMLElement {
  return parse(inOrder(html.slice(0, LONGEST_SOURCE)));
}

function inOrder(html: string): string {
  const out: string[] = [];
  const open: string[] = [];
  const endDownTo = (height: number) => {
    while (open.length > height) out.push(`</${open.pop()}>`);
  };
  for (const piece of pieces(html, UNSEEN)) {
    const source = html.slice(piece.start, piece.end);
    if (piece.kind === "text") out.push(source.replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
    if (!isTag(piece)) continue;
    const name = piece.name.toLowerCase();
    if (!/^[a-z][a-z0-9-]*$/.test(name) || UNSEEN.includes(name)) continue;
    if (piece.kind === "close") {
      const height = open.lastIndexOf(name);
      if (height >= 0) endDownTo(height);
      continue;
    }
    const ended = ENDED_BY.get(name) ?? [];
    while (ended.includes(open.at(-1) ?? "")) endDownTo(open.length - 1);
    const ends = !WITHOUT_END.has(name);
    if (ends && open.length >= DEEPEST) continue;
    out.push(`<${name}${attributes(source, piece)}>`);
    if (ends) open.push(name);
  }
  endDownTo(0);
  return out.join("");
}

function isTag({ kind }: Piece): boolean {
  return kind === "open" || kind === "close" || kind === "empty";
}

/** As in the source, but each between double quotes and without what could end the tag. */
function attributes(source: string, { name }: Piece): string {
  const given = source
    .slice(1 + name.length)
    .matchAll(/(?<![^\s"'/])([a-z_][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi);
  return [...given]
    .map(([, key, double, single, bare]) => {
      const value = double ?? single ?? bare ?? "";
      return ` ${key}="${value.replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}"`;
    })
    .join("");
}

/** Whether it is a CSS selector at all. */
export function isSelector(selector: string): boolean {
  if (/,\s*$|^\s*,|[>+~]\s*$/.test(selector)) return false;
  try {
    parse("<p></p>").querySelectorAll(selector);
    return true;
  } catch {
    return false;
  }
}

/** What a selector names, outermost only; none when it is no selector. */
export function selected(page: HTMLElement, selector: string): HTMLElement[] {
  if (!isSelector(selector)) return [];
  const all = new Set(page.querySelectorAll(selector));
  return [...all].filter((element) => !ancestorsOf(element).some((ancestor) => all.has(ancestor)));
}

export function ancestorsOf(element: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let at = element.parentNode; at; at = at.parentNode) found.push(at);
  return found;
}
