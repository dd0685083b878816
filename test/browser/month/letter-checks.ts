import { parse } from "node-html-parser";
import type { Email } from "postal-mime";
import { expect } from "vitest";
import { weekdayOf } from "../../../src/calendar";
import { isNews } from "../../../src/messages/letter-kinds";
import type { Letter } from "../../../src/messages/outbox";
import type { Received } from "./post-office";

export const header = ({ headers }: Email, name: string) =>
  headers.find(({ key }) => key === name.toLowerCase())?.value ?? null;

/** The words in the order they are read, without addresses: they stand behind links in one form and beside them in the other. */
const wordsOf = (text: string) =>
  text
    .toLocaleLowerCase("sv")
    .split(/\s+/)
    .map((word) => word.replace(/:+$/, ""))
    .filter((word) => word !== "" && word !== "--" && !word.includes("://"));

function wordsOfHtml(html: string): string[] {
  const body = parse(html.replace(/<!--.*?-->/gs, "")).querySelector("body");
  // Cells and paragraphs are words apart also where no space stands between them.
  for (const element of body?.querySelectorAll("p, td, span, h2, a") ?? [])
    element.insertAdjacentHTML("beforeend", " ");
  return wordsOf(body?.textContent ?? "");
}

const MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split(
  " ",
);
const WEEKDAYS = ["mån", "tis", "ons", "tors", "fre", "lör", "sön"];

/** "mån 15 mars 2027" is a Monday. */
function expectRightWeekdays(text: string): void {
  const told = text.matchAll(/\b(mån|tis|ons|tors|fre|lör|sön)\S* (\d{1,2}) ([a-z]+) (\d{4})/g);
  for (const [said, weekday = "", day = "", month = "", year] of told) {
    const number = String(MONTHS.indexOf(month) + 1).padStart(2, "0");
    const on = `${year}-${number}-${day.padStart(2, "0")}`;
    expect(`${WEEKDAYS[weekdayOf(on) - 1]}: ${said}`).toBe(`${weekday}: ${said}`);
  }
}

/** What holds for every letter that anybody gets. */
export function expectGoodLetter({ to, raw, mail }: Received, kept: Letter, url: string): void {
  const { subject = "", text = "", html = "" } = mail;
  expect(to, subject).toEqual([kept.toAddress]);
  expect(mail.to?.map(({ address }) => address)).toEqual(to);
  expect([mail.cc, mail.bcc].flat().filter(Boolean)).toEqual([]);
  expect(header(mail, "Auto-Submitted")).toBe("auto-generated");
  expect(subject.length, subject).toBeLessThanOrEqual(120);
  expect(subject).toMatch(/^\S[^\r\n]*\S$/);
  expect(subject + text + html).not.toMatch(/undefined|null\b|NaN|\[object|Invalid/);

  const exit = header(mail, "List-Unsubscribe");
  if (isNews(kept)) {
    expect(exit, subject).toMatch(new RegExp(`^<${url}/letters/exits/[\\w-]{43}>$`));
    expect(header(mail, "List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click");
  } else expect(exit, subject).toBeNull();

  expect(text.slice(text.indexOf("\n--\n")), subject).toMatch(/Du får brevet .*för att .+\./);
  expect(wordsOfHtml(html), subject).toEqual(wordsOf(text));
  const hrefs = parse(html.replace(/<!--.*?-->/gs, ""))
    .querySelectorAll("a")
    .map((link) => link.getAttribute("href"));
  expect(text.match(/https?:\/\/\S+/g) ?? [], subject).toEqual(hrefs);
  for (const href of hrefs) if (href?.startsWith("http://127")) expect(href).toMatch(new RegExp(`^${url}/`));
  expectRightWeekdays(text);
  // Nothing but ASCII in the head: every server on the way can pass it on.
  expect(raw.slice(0, raw.indexOf("\r\n\r\n"))).toMatch(/^[\t\r\n -~]*$/);
}

/** The tokens that open something without signing in. */
export function tokensIn({ mail }: Received): string[] {
  const found = (mail.text ?? "").matchAll(
    /\/(?:replies|signoffs|sign-in|newsletters\/subscription|letters\/exits)\/([\w-]{43})/g,
  );
  return [...found].flatMap(([, token]) => token ?? []);
}

export function calendarFilesIn({ mail }: Received): string[] {
  return mail.attachments
    .filter(({ mimeType }) => mimeType === "text/calendar")
    .map(({ content }) => (typeof content === "string" ? content : new TextDecoder().decode(content)));
}
