import type { HTMLElement } from "node-html-parser";
import { oneLine, shortened } from "../../tidy-text";
import { absolute } from "../feeds/feed-item";
import type { FoundItem } from "../kinds/kind";
import { linesOf } from "./page-lines";

const LONGEST_SURROUNDING = 2_000;
const MOST_LINKS = 500;

/** Each link that leads from the page is a candidate: its words, and those of the row or list item that it stands in. */
export function linksIn(parts: readonly HTMLElement[], url: string, containing: string): FoundItem[] {
  const found = new Map<string, FoundItem>();
  for (const link of parts.flatMap((part) => part.querySelectorAll("a[href]"))) {
    const href = absolute(link.getAttribute("href") ?? "", url)?.replace(/#.*$/, "");
    const title = shortened(oneLine(link.textContent), 500);
    if (!href || title === "" || href === url.replace(/#.*$/, "")) continue;
    if (!href.toLowerCase().includes(containing.toLowerCase())) continue;
    if (found.has(href) || found.size === MOST_LINKS) continue;
    const place = link.closest("li, tr, article, dd, p") ?? link;
    const raw = shortened(place.outerHTML, 20_000);
    const text = shortened(linesOf(raw).join("\n"), LONGEST_SURROUNDING);
    found.set(href, { guid: href, title, link: href, publishedAt: null, text, raw });
  }
  return [...found.values()];
}
