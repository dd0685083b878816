import type { HTMLElement } from "node-html-parser";
import type { Unreadable } from "../kinds/kind";

// Pages that answer "200 OK" and are not what was watched. Swedish because the pages are.

const ERROR =
  /^(?:fel\b|ett fel|tekniskt fel|\d{3}\b|sidan (?:du sökte )?(?:kunde inte|finns inte|saknas|hittades inte)|hittar inte sidan|driftstörning|driftstopp|page not found|not found|access denied|forbidden|just a moment|attention required|service unavailable|error\b|internal server error)/i;

/** A page that says more than this says it about something. */
const SHORT = 1500;
const VERY_SHORT = 200;

/** Why a page's text cannot be what was watched; null when it can. */
export function lacksContent(page: HTMLElement, html: string, lines: readonly string[]): Unreadable | null {
  const length = lines.join("\n").length;
  if (length < SHORT) {
    const title = page.querySelector("title")?.text.trim() ?? "";
    const heading = page.querySelector("h1")?.text.trim() ?? "";
    if (ERROR.test(title) || ERROR.test(heading)) return "error_page";
    if (page.querySelector("input[type=password]")) return "login_page";
  }
  if (
    length < VERY_SHORT &&
    /<div[^>]+id=["']?(?:root|app|__next|__nuxt)\b|enable javascript|(?:slå på|aktivera) javascript/i.test(
      html,
    )
  )
    return "needs_script";
  return lines.length === 0 ? "empty_answer" : null;
}
