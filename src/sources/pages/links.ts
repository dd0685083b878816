import type { HTMLElement } from "node-html-parser";
import { canonicalAddress } from "../../candidates/canonical-address";
import { oneLine, shortened } from "../../tidy-text";
import { decodeEntities } from "../feeds/plain-text";
import type { FoundItem } from "../kinds/kind";
import { isFurniture } from "./furniture";
import { readableLines } from "./readable-text";

const MOST_LINKS = 500;
/** Of the row or list item that a link stands in: its last day is often there. */
const LONGEST_TEXT = 2_000;
const LONGEST_RAW = 20_000;
/** Words of a link that do not say where it leads. */
const SAYS_NOTHING =
  /^(?:läs (?:mer|vidare)|mer(?: information)?|till utlysningen|ansök(?: här| nu)?|här|visa|öppna|read more|more|apply|>+|»)[.!]?$/i;

/** Each link of a list page as something found, in the page's order; the same address once. */
export function linksOf(content: HTMLElement, pageUrl: string, containing: string): FoundItem[] {
  const found = new Map<string, FoundItem>();
  const own = canonicalAddress(pageUrl);
  let heading = "";
  for (const element of shown(content)) {
    if (found.size >= MOST_LINKS) break;
    const words = oneLine(readableLines(element).join(" ").replace(/^- /, ""));
    if (element.rawTagName !== "a") {
      heading = words;
      continue;
    }
    const link = addressOf(element, pageUrl);
    const guid = canonicalAddress(link);
    if (link === null || guid === null || guid === own || found.has(guid)) continue;
    if (!link.toLowerCase().includes(containing.toLowerCase())) continue;
    const given = element.getAttribute("aria-label") ?? element.getAttribute("title") ?? "";
    const title = SAYS_NOTHING.test(words) || words === "" ? oneLine(given) || heading : words;
    if (title === "") continue;
    const place = element.closest("li, tr, article, dd, p") ?? element;
    const text = readableLines(place).join("\n").replace(/^- /, "");
    const item = {
      guid,
      title: shortened(title, 300),
      link,
      publishedAt: null,
      text: shortened(text, LONGEST_TEXT),
    };
    found.set(guid, { ...item, raw: shortened(place.outerHTML, LONGEST_RAW) });
  }
  return [...found.values()];
}

/** Headings and links, in the page's order. */
function* shown(element: HTMLElement): Generator<HTMLElement> {
  for (const child of element.children) {
    if (isFurniture(child)) continue;
    if (/^(?:a|h[1-4])$/.test(child.rawTagName)) yield child;
    yield* shown(child);
  }
}

/** Absolute, on the web; null for what leads nowhere else. */
function addressOf(element: HTMLElement, pageUrl: string): string | null {
  const href = decodeEntities(element.getAttribute("href") ?? "").trim();
  if (href === "" || href.startsWith("#") || !URL.canParse(href, pageUrl)) return null;
  const url = new URL(href, pageUrl);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = "";
  return url.href;
}
