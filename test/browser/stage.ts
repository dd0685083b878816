import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { launch } from "../support/chromium";
import { type Mail, postOffice, startUtlyst } from "../support/utlyst";
import { press } from "./pressing";
import { QuickVisitor } from "./quick-visitor";

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 375, height: 740 };

export type Stage = Awaited<ReturnType<typeof stage>>;

/** The demo network on a server of its own, with a mail server that its letters reach and a browser for its people. */
export async function stage() {
  const post = await postOffice();
  const utlyst = await startUtlyst({ DEMO: "1", SMTP_URL: post.url });
  const browser: Browser = await launch();
  const { url } = utlyst;

  async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: DESKTOP, locale: "sv-SE", ...options });
    context.setDefaultTimeout(8_000);
    const page = await context.newPage();
    await page.goto(new URL(path, url).href);
    return page;
  }

  return {
    url,
    post,
    said: utlyst.said,
    visit,
    /** In the demo anybody signs in with one press. */
    async signedIn(name: string, options: BrowserContextOptions = {}): Promise<Page> {
      const page = await visit("/sign-in", options);
      const others = page.locator("summary");
      if (!(await page.getByRole("button", { name }).isVisible())) await others.click();
      await press(page, name);
      return page;
    },
    quick: (path: string) => new QuickVisitor(url).open(path),
    quickSignedIn: async (name: string) => (await new QuickVisitor(url).open("/sign-in")).press(name),
    /** The letters whose subject says this, once there are so many of them, each to another. */
    async letters(subject: RegExp, count: number): Promise<Mail[]> {
      const found = () => post.mails.filter((mail) => subject.test(mail.subject));
      await expect
        .poll(() => new Set(found().map(({ to }) => to)).size, { timeout: 20_000, interval: 100 })
        .toBe(count);
      return found();
    },
    async close() {
      await browser.close();
      await utlyst.close();
      await post.close();
    },
  };
}

/** Where the letter's personal link leads. */
export function linkIn({ text }: Mail): string {
  return /https?:\/\/\S+\/(?:replies|signoffs)\/[^\s/]+/.exec(text)?.[0] ?? "";
}
