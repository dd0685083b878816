import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { expectAccessible } from "../support/axe";
import { browserTest, chromiumPath, launch } from "../support/chromium";
import { startUtlyst } from "../support/utlyst";
import { follow } from "./pressing";

/** One address of each kind of page, for the adviser of the demo. */
const PAGES = [
  "/",
  "/candidates",
  "/candidates?show=dismissed",
  "/candidates/new",
  "/watchwords",
  "/tips/new",
  "/tips/thanks",
  "/calendars",
  "/calendars/addresses/1",
  "/candidates/3",
  "/sources",
  "/sources/1",
  "/sources/new",
  "/sources/import",
  "/calls",
  "/calls?q=nyanl%C3%A4nda&status=all",
  "/calls?q=finnsinte",
  "/calls/new",
  "/calls/4",
  "/calls/4/edit",
  "/calls/4/assessment",
  "/calls/4/interests/0160",
  "/calls/4/interest-question",
  "/calls/4/result",
  "/calls/4/series",
  "/calls/4/merging",
  "/series",
  "/searches",
  "/searches/new?q=nyanl%C3%A4nda",
  "/needs",
  "/needs/new",
  "/newsletters",
  "/newsletters/drafts",
  "/newsletters/examples",
  "/newsletters/subscription",
  "/reminders",
  "/reminders/answer",
  "/advice",
  "/advice/new",
  "/advice/1",
  "/advice/2",
  "/advice/lessons",
  "/advice/years/2026",
  "/applications",
  "/applications/new",
  "/applications/2",
  "/applications/2/text",
  "/applications/2/facts",
  "/applications/2/form",
  "/applications/2/sections/goals",
  "/applications/2/sections/goals/texts",
  "/applications/2/sections/goals/earlier?q=rådgivning",
  "/applications/3/text",
  "/applications/3/sections/activities",
  "/applications/3/sections/activities/texts",
  "/forms",
  "/forms/new",
  "/forms/section37",
  "/forms/section37/edit",
  "/applications/2/budget",
  "/applications/2/budget/lines/new",
  "/applications/2/budget/lines/1",
  "/applications/2/budget/key",
  "/applications/2/budget/parties/0160",
  "/applications/2/budget/rules",
  "/applications/2/budget/leaving/0160",
  "/applications/2/budget/imports/new",
  "/applications/3/budget",
  "/applications/3/budget/beginning",
  "/applications/2/history",
  "/applications/2/planning",
  "/applications/2/papers",
  "/applications/2/parties/0160/papers",
  "/applications/2/packets/1",
  "/municipalities/0160/reports",
  "/calls/4/planning",
  "/applications/2/parties/0160",
  "/applications/2/tasks",
  "/applications/2/requirements",
  "/applications/2/parties/0160/case",
  "/applications/2/parties/0160/decisions/new",
  "/applications/2/parties/0160/decisions/new?form=board",
  "/applications/2/parties/0160/decisions/new?form=chair",
  "/applications/2/parties/0160/decisions/3",
  "/applications/2/parties/0160/mandates/new",
  "/applications/2/parties/0184/mandates/1",
  "/applications/2/parties/0160/partner-form",
  "/boards/1/delegated-decisions",
  "/applications/2/versions/1",
  "/applications/2/versions/new",
  "/applications/2/versions/2/taking-back",
  "/applications/2/versions/1/compare/2",
  "/applications/1/versions/1/compare/2",
  "/applications/2/signoffs/20",
  "/applications/2/submission",
  "/applications/2/abandonment",
  "/register",
  "/register?day=2010-01-01",
  "/register/corrections",
  "/municipalities",
  "/municipalities?day=2015-06-01",
  "/municipalities/0191",
  "/population",
  "/population?day=2016-06-01&until=2014",
  "/population/fetches/1",
  "/population/fetches/3",
  "/register/contacts",
  "/register/annex-1",
  "/register/annex-1?day=2010-01-01",
  "/agreement",
  "/agreement?day=2010-01-01",
  "/agreement/text",
  "/agreement/parties",
  "/agreement/parties/0125",
  "/agreement/accessions/5",
  "/agreement/signatures/1",
  "/agreement/amendments/2",
  "/agreement/renegotiations/1",
  "/agreement/notices/1",
  "/hosts",
  "/hosts/2",
  "/bodies",
  "/bodies?day=2018-06-01",
  "/bodies/1",
  "/bodies/2",
  "/bodies/duties",
  "/bodies/duties?year=2014",
  "/meetings/1",
  "/meetings/6",
  "/action-plans/2026",
  "/evaluations/2025",
  "/results",
  "/results?from=2022&to=2023",
  "/results/municipalities/0191",
  "/fees",
  "/fees/2014",
  "/fees/2025",
  "/fees/2025/runs/12",
  "/fees/2025/runs/12/statements/0125",
  "/fees/what-if?year=2025",
  "/boards",
  "/boards?show=competent&order=papers",
  "/boards/7",
  "/boards/decisions",
  "/boards/decisions?municipality=0162",
  "/boards/decisions/1",
  "/applications?stage=ended",
  "/applications/1",
  "/applications/1/award",
  "/applications/1/reports/1",
  "/applications/1/reopening",
  "/applications/1/predecessor",
  "/applications/2/award",
  "/applications/2/handing-in",
  "/applications/2/handing-in/1",
  "/applications/2/handing-in/new",
  "/outbox",
  "/outbox/1",
  "/outbox?show=all&receiver=t%C3%A4by",
  "/outbox/addresses",
  "/letters/choices",
  "/about",
  "/accessibility",
  "/personal-data",
  "/nowhere",
];

/** For Täby's contact person, who is asked in one application and has answered in the other. */
const MEMBER_PAGES = [
  "/",
  "/letters/choices",
  "/applications/3",
  "/applications/3/parties/0160",
  "/applications/2/parties/0160",
  "/applications/3/sections/activities",
  "/applications/3/sections/goals",
];

/** Below the personal links of letters that wait, for those who have no account. */
const LETTER_PAGES = [
  { letter: /^Ny version att godkänna/, below: ["", "/partner-forms", "/delay"] },
  { letter: /^Svara om .* vill delta/, below: [""] },
];

const REGISTRAR_PAGES = [
  "/people",
  "/people/1",
  "/people/1/edit",
  "/people/1/roles/1",
  "/people/new",
  "/register",
  "/register/network",
  "/municipalities/new",
  "/municipalities/0187",
  "/municipalities/0187/names",
  "/municipalities/0187/signatories",
  "/imports",
  "/population",
  "/population/imports/new",
  "/agreement",
  "/agreement/edit",
  "/agreement/phases/new",
  "/agreement/clauses/import",
  "/agreement/clauses/new",
  "/agreement/clauses/1/correction",
  "/agreement/parties/0160",
  "/agreement/memberships/1/correction",
  "/agreement/accessions/new",
  "/agreement/accessions/5/decisions/new",
  "/agreement/accessions/5/signatures/new",
  "/agreement/accessions/5/abandonment",
  "/agreement/signatures/1/correction",
  "/agreement/amendments/new",
  "/agreement/amendments/2",
  "/agreement/amendments/2/signatures/new",
  "/agreement/amendments/2/withdrawal",
  "/agreement/renegotiations/new",
  "/agreement/notices/new",
  "/agreement/notices/1/taking-back",
  "/hosts/new",
  "/hosts/2/correction",
  "/bodies",
  "/bodies/new",
  "/bodies/2",
  "/bodies/2/edit",
  "/bodies/2/ending",
  "/bodies/2/members/new",
  "/bodies/2/members/1/edit",
  "/bodies/external-actors/new",
  "/bodies/external-actors/1/edit",
  "/meetings/new",
  "/meetings/6",
  "/meetings/6/edit",
  "/meetings/6/cancellation",
  "/meetings/6/minutes",
  "/meetings/6/attendance",
  "/meetings/6/decisions/new",
  "/meetings/1/decisions/1",
  "/action-plans/2026/activities/new",
  "/action-plans/2026/activities/12",
  "/action-plans/2026/activities/12/edit",
  "/evaluations/2026/new",
  "/fees/new",
  "/fees/2025/runs/new?category=overrun",
  "/fees/2025/runs/new?replaces=12",
  "/fees/2025/payments/new",
  "/fees/2025/payments/170/correction",
  "/fees/2026/runs/13",
  "/fees/2026/lines/new",
  "/fees/2026/outcomes/33/correction",
  "/fees/2027",
  "/fees/2027/edit",
  "/fees/2027/runs/new?category=annual",
  "/fees/2024/lines/1",
  "/fees/2024/lines/1/edit",
  "/boards/new",
  "/boards/new?municipality=0160",
  "/boards/7",
  "/boards/7/edit",
  "/boards/7/ending",
  "/boards/7/meetings/new",
  "/boards/8/meetings/268/edit",
  "/boards/8/meetings/268/cancellation",
  "/boards/7/imports/new",
  "/boards/7/next-year",
  "/boards/7/delegations/new",
  "/boards/7/delegations/1/ending",
  "/boards/7/delegations/1/correction",
  "/boards/decisions/new?municipality=0162",
  "/boards/decisions/1/correction",
];

const looks = [
  ["in the light, wide", { viewport: { width: 1280, height: 900 }, colorScheme: "light" }],
  ["in the dark, on a small phone", { viewport: { width: 320, height: 640 }, colorScheme: "dark" }],
] as const;

let browser: Browser;
let utlyst: Awaited<ReturnType<typeof startUtlyst>>;

beforeAll(async () => {
  if (chromiumPath === null) return;
  utlyst = await startUtlyst({ DEMO: "1" });
  browser = await launch();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await utlyst?.close();
});

async function signIn(page: Page, name: string): Promise<void> {
  page.setDefaultTimeout(8_000);
  await page.goto(`${utlyst.url}/sign-in`);
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name }).click()]);
}

/** In the demo letters wait in an outbox that is open to all. */
async function personalLink(page: Page, letter: RegExp): Promise<string> {
  await page.goto(`${utlyst.url}/outbox`);
  await follow(page, letter);
  const link = page.getByRole("link", { name: /\/(signoffs|replies)\// });
  return new URL((await link.getAttribute("href")) ?? "").pathname;
}

describe.each(looks)("every page %s", (_look, options) => {
  browserTest(
    "axe finds nothing, nothing scrolls sideways, and nothing is loaded from elsewhere",
    async () => {
      const page = await (await browser.newContext({ locale: "sv-SE", ...options })).newPage();
      const foreign: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(utlyst.url)) foreign.push(request.url());
      });
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" && !message.text().includes("404")) complaints.push(message.text());
      });
      await page.goto(`${utlyst.url}/sign-in`);
      await expectAccessible(page);
      await signIn(page, "Alva Exempelsson");
      const notFound: string[] = [];
      const walk = async (paths: readonly string[]) => {
        for (const path of paths) {
          const answer = await page.goto(utlyst.url + path);
          if (!answer?.ok()) notFound.push(path);
          await expectAccessible(page);
        }
      };
      await walk(PAGES);
      await page.context().clearCookies();
      await page.goto(`${utlyst.url}/sign-in`);
      await page.locator("summary").click();
      await Promise.all([
        page.waitForEvent("load"),
        page.getByRole("button", { name: "Johan Provström" }).click(),
      ]);
      await walk(MEMBER_PAGES);
      await page.context().clearCookies();
      await signIn(page, "Mirjam Påhitt");
      await walk(REGISTRAR_PAGES);
      await page.context().clearCookies();
      for (const { letter, below } of LETTER_PAGES) {
        const link = await personalLink(page, letter);
        await walk(below.map((path) => link + path));
      }
      await walk(["/replies/renewed"]);
      expect(notFound).toEqual(["/nowhere"]);
      expect(foreign).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    420_000,
  );
});

describe("with the keyboard only", () => {
  browserTest(
    "a director approves from the letter by Tab, Space and Enter, at 400 % zoom",
    async () => {
      // 1280 pixels at 400 % leave 320 by 256.
      const context = await browser.newContext({ viewport: { width: 320, height: 256 }, locale: "sv-SE" });
      const page = await context.newPage();
      page.setDefaultTimeout(8_000);
      await page.goto(`${utlyst.url}/outbox`);
      await page
        .getByRole("link", { name: /^Ny version att godkänna/ })
        .first()
        .click();
      await page.getByRole("link", { name: /signoffs/ }).click();
      await page.waitForURL(/\/signoffs\//, { waitUntil: "load" });

      const focused = () =>
        page.evaluate<string>(
          "(document.activeElement?.labels?.[0] ?? document.activeElement)?.innerText ?? ''",
        );
      /** Tabs until the thing with that name has the focus. */
      const tabTo = async (name: RegExp) => {
        for (let presses = 0; presses < 80; presses += 1) {
          await page.keyboard.press("Tab");
          if (name.test(await focused())) return;
        }
        throw new Error(`Tab never reaches ${name}`);
      };
      await page.keyboard.press("Tab");
      expect(await focused()).toBe("Till innehållet");
      await tabTo(/^Gå direkt till ditt besked/);
      await page.keyboard.press("Enter");
      await tabTo(/^Ja, godkänn medverkan/);
      await page.keyboard.press("Space");
      await tabTo(/^Nämndbeslut/);
      await page.keyboard.press("Space");
      await tabTo(/^Nämnd$/);
      await page.keyboard.type("Socialnämnden");
      await tabTo(/^Paragraf$/);
      await page.keyboard.type("46");
      await page.getByLabel("Beslutsdatum").fill("2026-01-15");
      await tabTo(/^Granska ditt besked/);
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Bekräfta godkännandet" }).waitFor();
      await expectAccessible(page);
      await tabTo(/^Godkänn medverkan/);
      await page.keyboard.press("Enter");
      await page.getByText(/^Godkänt\./).waitFor();
      await expectAccessible(page);
      await context.close();
    },
    60_000,
  );
});

describe("with htmx", () => {
  browserTest(
    "the list follows what is typed and keeps the focus, and Back from a call finds it again",
    async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "sv-SE" });
      const page = await context.newPage();
      await signIn(page, "Alva Exempelsson");
      await page.goto(`${utlyst.url}/calls`);
      await page.locator("main input[name=q]").pressSequentially("flyktingguid", { delay: 30 });
      await page.waitForURL(/q=flyktingguid/);
      await page.getByRole("status").filter({ hasText: "1 utlysning" }).waitFor();
      expect(await page.evaluate<string>("document.activeElement.name")).toBe("q");
      // What says nothing is left out of the address, and Back from a call finds the list as it was.
      expect(new URL(page.url()).search).toBe("?q=flyktingguid");
      await page.getByRole("link", { name: /^Flyktingguider/ }).click();
      await page.goBack();
      await page.getByRole("status").filter({ hasText: "1 utlysning" }).waitFor();
      await context.close();
    },
    60_000,
  );

  browserTest(
    "the board comes again by itself, and takes nobody's focus",
    async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "sv-SE" });
      const page = await context.newPage();
      await page.clock.install();
      await signIn(page, "Alva Exempelsson");
      await page.goto(`${utlyst.url}/applications/2`);
      await page.getByRole("link", { name: "Täby", exact: true }).focus();
      const again = page.waitForResponse(/applications\/2$/);
      await page.clock.fastForward(31_000);
      await again;
      await page.clock.fastForward(1_000);
      expect(await page.evaluate<string>("document.activeElement.innerText")).toBe("Täby");
      await context.close();
    },
    60_000,
  );
});
