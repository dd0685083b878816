import { type HTMLElement, parse } from "node-html-parser";

/** The selector is none, or nothing on the page answers to it. */
export class NothingSelected extends Error {}

/** What is around a page's own words, on every page of its site. */
const AROUND =
  "script, style, noscript, template, svg, iframe, nav, footer, aside, button, input, select, textarea, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog], [role=alertdialog], [role=complementary]";

/** Banners and the like that are only known by what somebody called them. */
const CALLED =
  /(?:^|[-_\s])(?:cookies?|consent|samtycke|kakor|gdpr|breadcrumbs?|skip-?links?|share|sharing|social|menu|meny|navigation|sidebar|banner|toolbar|related|pagination)(?:$|[-_\s])/i;

/** Far more than a page of calls is, and little enough to walk in no time. */
const LONGEST_PAGE = 2_000_000;

/**
 * The part of a page that is its own: what the selector names, else its main content; without menus, banners and forms'
 * fields. Throws NothingSelected.
 */
export function readablePart(html: string, selector: string): { title: string; parts: HTMLElement[] } {
  const page = parse(html.slice(0, LONGEST_PAGE), { comment: false });
  const title = (page.querySelector("h1") ?? page.querySelector("title"))?.textContent
    .replace(/\s+/g, " ")
    .trim();
  const parts = selector === "" ? [mainOf(page)] : selected(page, selector);
  for (const part of parts) {
    for (const around of part.querySelectorAll(AROUND)) around.remove();
    for (const element of part.querySelectorAll("[class], [id]")) {
      const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
      if (CALLED.test(names)) element.remove();
    }
  }
  return { title: title ?? "", parts };
}

function selected(page: HTMLElement, selector: string): HTMLElement[] {
  let found: HTMLElement[] = [];
  try {
    found = page.querySelectorAll(selector);
  } catch {
    throw new NothingSelected(`not a selector: ${selector}`);
  }
  if (found.length === 0) throw new NothingSelected(selector);
  return found;
}

function mainOf(page: HTMLElement): HTMLElement {
  const main = page.querySelector("main, [role=main]");
  if (main) return main;
  const body = page.querySelector("body") ?? page;
  for (const header of body.querySelectorAll("header")) header.remove();
  return body;
}
