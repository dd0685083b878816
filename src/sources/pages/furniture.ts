import type { HTMLElement } from "node-html-parser";
import { ancestorsOf } from "./document";

// What stands around the words of a page. What is wrongly dropped is a deadline that nobody hears of, so in doubt it stays.

const NAMES = new Set("nav aside footer select option textarea button input dialog".split(" "));
const ROLES = new Set(
  "navigation banner contentinfo search complementary dialog alertdialog menu".split(" "),
);

/** In an id, class or label. */
const CONSENT = /(?:^|[^a-z])(?:cookies?|consent|samtycke|gdpr|kakor)|cookie(?:banner|bar|consent|notice)/i;
const BANNER = /(?:^|[^a-z])banner/i;

export function isFurniture(element: HTMLElement): boolean {
  const name = element.rawTagName.toLowerCase();
  if (name === "body" || name === "html" || name === "main") return false;
  if (isHidden(element) || NAMES.has(name) || ROLES.has(element.getAttribute("role") ?? "")) return true;
  if (name === "header") return !ancestorsOf(element).some(isContent);
  return (name === "form" || isAboutConsent(element)) && !holdsThePage(element);
}

function isHidden(element: HTMLElement): boolean {
  const hidden = element.getAttribute("hidden");
  return (
    (hidden !== undefined && hidden !== "until-found") ||
    element.getAttribute("aria-hidden") === "true" ||
    /display\s*:\s*none/i.test(element.getAttribute("style") ?? "")
  );
}

function isAboutConsent(element: HTMLElement): boolean {
  const label = ["id", "class", "aria-label"].map((key) => element.getAttribute(key) ?? "").join(" ");
  return CONSENT.test(label) || (BANNER.test(label) && CONSENT.test(element.textContent));
}

/** A whole page may stand in one form, or in an element that says that it has a banner. */
function holdsThePage(element: HTMLElement): boolean {
  return element.querySelector("h1, main, article, [role=main]") !== null;
}

function isContent(element: HTMLElement): boolean {
  return ["main", "article", "section"].includes(element.rawTagName?.toLowerCase() ?? "");
}

/** The part that the page itself says is its content, or all of it. */
export function contentOf(page: HTMLElement): HTMLElement {
  const main = page.querySelectorAll("main, [role=main]").find((element) => !isHidden(element));
  return main ?? page.querySelector("body") ?? page;
}
