import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { launch } from "../../support/chromium";
import { calendarFilesIn } from "./letter-checks";
import type { Network } from "./network";
import type { Received } from "./post-office";

/** Presses or follows, and waits until the page that it leads to is there in full. */
export const through = (way: Locator) => Promise.all([way.page().waitForEvent("load"), way.click()]);

export const press = (page: Page, name: string | RegExp) =>
  through(page.getByRole("button", { name }).first());

export const words = async (page: Page) => (await page.locator("main").innerText()).replaceAll("\u00a0", " ");

/** What stands in the letter behind its button. */
export const linkIn = ({ mail }: Received) => /https?:\/\/\S+/.exec(mail.text ?? "")?.[0] ?? "";

/** Everybody who does something in the month, each in a browser of their own. */
export async function people(network: Network) {
  const browser: Browser = await launch();

  async function visit(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: "sv-SE", javaScriptEnabled: false, ...options });
    context.setDefaultTimeout(8_000);
    const page = await context.newPage();
    await page.goto(new URL(address, network.url).href);
    return page;
  }

  /** The newest letter to somebody whose subject says this. */
  function letter(to: string, subject: RegExp): Received {
    const found = network.post.received.findLast(
      (one) => one.to.includes(to) && subject.test(one.mail.subject ?? ""),
    );
    if (found) return found;
    const others = network.post.received.filter((one) => one.to.includes(to));
    throw new Error(
      `No letter to ${to} like ${subject}, only: ${others.map(({ mail }) => mail.subject).join("; ")}`,
    );
  }

  return {
    visit,
    letter,
    open: (to: string, subject: RegExp) => visit(linkIn(letter(to, subject))),
    /** With a letter to the address, as everybody does. */
    async signedIn(email: string, options: BrowserContextOptions = {}): Promise<Page> {
      const page = await visit("/sign-in", options);
      await page.getByLabel("Din e-postadress").fill(email);
      await press(page, "Skicka länken");
      await network.aMinuteLater();
      await page.goto(linkIn(letter(email, /inloggningslänk/)));
      await press(page, "Logga in");
      return page;
    },
    /** The director's answer in its two steps. */
    async approve(to: string, subject: RegExp, decidedOn: string): Promise<void> {
      const page = await visit(linkIn(letter(to, subject)));
      await page.getByLabel("Ja, godkänn medverkan").check();
      await page.getByLabel("Nämndbeslut", { exact: true }).check();
      await page.getByLabel("Nämnd", { exact: true }).fill("Socialnämnden");
      await page.getByLabel("Beslutsdatum").fill(decidedOn);
      await page.getByLabel("Paragraf", { exact: true }).fill("46");
      await page.getByLabel("Paragrafen är omedelbart justerad").check();
      await press(page, "Granska ditt besked");
      await press(page, "Godkänn medverkan");
      expect(await words(page)).toContain("Godkänt.");
      await page.context().close();
      await network.aMinuteLater();
    },
    eventIn: (received: Received) => calendarFilesIn(received)[0] ?? "",
    close: () => browser.close(),
  };
}

export type People = Awaited<ReturnType<typeof people>>;
