import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { addDays, dayOf, instantOf } from "../../src/calendar";
import { expectAccessible } from "../support/axe";
import { browserTest, chromiumPath, launch } from "../support/chromium";
import { funderWithFeed, type Mail, postOffice, startUtlyst } from "../support/utlyst";
import { press, through, words } from "./pressing";

const TITLE = "Språkvänner över kommungränserna";
const CALL = "Medel för språkvänner och möten";

/** The whole of it, once: from a funder's feed to an application that 14 of 15 municipalities have approved. */
export function journey(viewport: { width: number; height: number }): void {
  let browser: Browser;
  let post: Awaited<ReturnType<typeof postOffice>>;
  let funder: Awaited<ReturnType<typeof funderWithFeed>>;
  let utlyst: Awaited<ReturnType<typeof startUtlyst>>;
  let adviser: Page;
  const today = dayOf(instantOf(Date.now()));
  const lastDay = addDays(today, 40);

  beforeAll(async () => {
    if (chromiumPath === null) return;
    post = await postOffice();
    funder = await funderWithFeed(
      () => `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Finansiären</title><item>
        <title>${CALL}</title><guid isPermaLink="false">sprak-1</guid>
        <link>https://finansiaren.example.se/sprakvanner</link>
        <description>&lt;p&gt;Kommuner kan söka gemensamt.&lt;/p&gt;&lt;p&gt;Sista ansökningsdag är den ${lastDay} kl. 14.00.&lt;/p&gt;</description>
      </item></channel></rss>`,
    );
    utlyst = await startUtlyst({ DEMO: "1", SMTP_URL: post.url, ALLOWED_PRIVATE_HOSTS: "127.0.0.1" });
    browser = await launch();
    adviser = await (await newContext()).newPage();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await utlyst?.close();
    await funder?.close();
    await post?.close();
  });

  async function newContext(options: { javaScriptEnabled?: boolean } = {}): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport, locale: "sv-SE", ...options });
    context.setDefaultTimeout(8_000);
    return context;
  }

  const go = (page: Page, path: string) => page.goto(utlyst.url + path);

  /** In the demo anybody signs in with one press. */
  async function signedInAs(name: string): Promise<Page> {
    const page = await (await newContext({ javaScriptEnabled: false })).newPage();
    await go(page, "/sign-in");
    await page.locator("summary").click();
    await press(page, name);
    return page;
  }

  async function answer(page: Page, municipality: string, choice: string, reason = ""): Promise<void> {
    await go(page, "/applications");
    await through(page.getByRole("link", { name: TITLE }));
    await through(page.getByRole("link", { name: new RegExp(municipality) }).first());
    await page.getByLabel(choice, { exact: true }).check();
    await page.getByLabel(/^Anledning eller kommentar/).fill(reason);
    await press(page, "Spara svaret");
    expect(await words(page)).toContain("Kommunens svar är sparat.");
  }

  function linkIn(mail: Mail): string {
    return /https?:\/\/\S+\/signoffs\/\S+/.exec(mail.text)?.[0] ?? "";
  }

  async function approveThrough(link: string): Promise<void> {
    const context = await newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(link);
    await fillApproval(page);
    await press(page, "Granska ditt besked");
    await press(page, "Godkänn medverkan");
    expect(await words(page)).toContain("Godkänt.");
    await context.close();
  }

  async function fillApproval(page: Page): Promise<void> {
    await page.getByLabel("Ja, godkänn medverkan").check();
    await page.getByLabel("Nämndbeslut", { exact: true }).check();
    await page.getByLabel("Nämnd", { exact: true }).fill("Socialnämnden");
    await page.getByLabel("Beslutsdatum").fill(today);
    await page.getByLabel("Paragraf", { exact: true }).fill("46");
    await page.getByLabel("Paragrafen är omedelbart justerad").check();
  }

  browserTest(
    "the adviser signs in through a letter",
    async () => {
      await go(adviser, "/sign-in");
      await expectAccessible(adviser);
      await adviser.getByLabel("Din e-postadress").fill("alva.exempelsson@norrort.example.se");
      await press(adviser, "Skicka länken");
      const mail = await post.letter("alva.exempelsson@norrort.example.se", /inloggningslänk/);
      await adviser.goto(/https?:\/\/\S+\/sign-in\/\S+/.exec(mail.text)?.[0] ?? "");
      await press(adviser, "Logga in");
      expect(await words(adviser)).toContain("Hej, Alva");
      await expectAccessible(adviser);
    },
    60_000,
  );

  browserTest(
    "a source is added and read, and its item becomes a call with the deadline read from its words",
    async () => {
      await go(adviser, "/sources/new");
      await adviser.getByLabel("Namn").fill("Finansiärens flöde");
      await adviser.getByLabel(/^Adress/).fill(funder.url);
      await adviser.getByLabel(/^Finansiär/).fill("Finansiären");
      await press(adviser, "Spara");
      await go(adviser, "/sources");
      await press(adviser, "Hämta nu");
      // htmx asks again by itself until the round is over.
      await adviser.getByText(/^Klart:/).waitFor({ timeout: 30_000 });
      await expectAccessible(adviser);

      await go(adviser, "/candidates");
      await through(adviser.getByRole("link", { name: CALL }));
      await expectAccessible(adviser);
      expect(await adviser.getByLabel(/^Sista ansökningsdag/).inputValue()).toBe(lastDay);
      expect(await adviser.getByLabel("Klockslag (frivilligt)").inputValue()).toBe("14:00");
      await adviser.getByLabel("Ja, det går").check();
      await adviser.getByLabel("Jag har kontrollerat sista dag på finansiärens sida").check();
      await press(adviser, "Gör till utlysning");
      expect(await words(adviser)).toContain("Utlysningen är tillagd.");
      await expectAccessible(adviser);
    },
    60_000,
  );

  browserTest(
    "a joint application is opened, and every contact person is asked by letter",
    async () => {
      await through(adviser.getByRole("link", { name: "Starta gemensam ansökan" }));
      await adviser.getByLabel("Projektets titel").fill(TITLE);
      await adviser.getByLabel("Projektägare").selectOption({ label: "Sigtuna kommun" });
      await expectAccessible(adviser);
      await press(adviser, /^Starta och fråga 15 kommuner/);
      expect(await words(adviser)).toContain("0 av 15 kommuner vill delta.");
      await expectAccessible(adviser);
      await post.letter("johan.provstrom@taby.example.se", /^Svara om Täby kommun vill delta/);
    },
    60_000,
  );

  browserTest(
    "contact persons answer for their municipality, and the owner consents on a condition",
    async () => {
      await answer(await signedInAs("Johan Provström"), "Täby", "Vill delta");
      await answer(await signedInAs("Åsa Provström"), "Vaxholm", "Avstår", "Vår förvaltning är för liten.");
      const owner = await signedInAs("Zahra Diktberg");
      await answer(owner, "Sigtuna", "Vill delta");
      await owner.getByLabel(/^Villkor/).fill("om finansiären beviljar ansökan");
      await press(owner, "Säg ja till att vara projektägare");
      expect(await words(owner)).toContain("om finansiären beviljar ansökan");
      await adviser.reload();
      expect(await words(adviser)).toContain("2 av 15 kommuner vill delta. 12 har inte svarat.");
    },
    60_000,
  );

  browserTest(
    "the text is written, the budget divided, and version 1 sent to 14 directors",
    async () => {
      await through(adviser.getByRole("link", { name: "Skriv på texten" }));
      const text = "Nyanlända möter språkvänner i hela Norrort.";
      for (const heading of [
        "Syfte",
        "Behov",
        "Mål",
        "Aktiviteter",
        "Målgrupper",
        "Konsekvenser för barn och unga",
        "Ekonomiska konsekvenser",
      ]) {
        await through(adviser.getByRole("row").getByRole("link", { name: heading, exact: true }));
        await adviser.getByLabel(heading, { exact: true }).fill(text);
        if (heading === "Syfte") {
          // A moment after typing the draft is kept, and it is there when the page is opened anew.
          await adviser.getByText(/^Utkast sparat \d\d\.\d\d\./).waitFor();
          await adviser.reload();
          expect(await adviser.getByLabel(heading, { exact: true }).inputValue()).toBe(text);
          await expectAccessible(adviser);
        }
        await press(adviser, "Spara texten");
        await through(adviser.getByRole("link", { name: "Text", exact: true }));
      }
      await expectAccessible(adviser);
      await through(adviser.getByRole("link", { name: "Ändra titel, tid, belopp och ägare" }));
      await adviser.getByLabel("Projektet börjar").fill(addDays(today, 90));
      await adviser.getByLabel("Projektet slutar").fill(addDays(today, 455));
      await adviser.getByLabel("Sökt belopp").fill("24.300 tkr");
      await press(adviser, "Spara uppgifterna");
      expect(await words(adviser)).toContain("Beloppet går att förstå på två sätt.");
      await expectAccessible(adviser);
      await adviser.getByLabel("Sökt belopp").fill("900 000");
      await press(adviser, "Spara uppgifterna");

      await through(adviser.getByRole("link", { name: "Budget", exact: true }).first());
      await through(adviser.getByRole("link", { name: /efter folkmängd/ }));
      await press(adviser, "Spara budgeten");
      expect(await words(adviser)).toContain("Andelarna och det sökta beloppet stämmer överens.");
      await expectAccessible(adviser);

      await through(adviser.getByRole("link", { name: "Läget" }));
      await through(adviser.getByRole("link", { name: "Skicka version 1 för godkännande" }));
      await expectAccessible(adviser);
      await press(adviser, "Skicka version 1 till 14 socialchefer");
      expect(await words(adviser)).toContain("0 av 14 har godkänt version 1.");
    },
    90_000,
  );

  browserTest(
    "a form about version 1 is refused when version 2 is out, and says so to the director",
    async () => {
      const mail = await post.letter(
        "ingrid.exempelsson@taby.example.se",
        new RegExp(`^Godkänn eller avstå: ${TITLE}`),
      );
      const director = await (await newContext({ javaScriptEnabled: false })).newPage();
      await director.goto(linkIn(mail));
      await fillApproval(director);

      await through(adviser.getByRole("link", { name: "Skriv på texten" }));
      await through(adviser.getByRole("row").getByRole("link", { name: "Mål", exact: true }));
      await adviser.getByLabel("Mål", { exact: true }).fill("Fler möten, och fler språkvänner.");
      await press(adviser, "Spara texten");
      await through(adviser.getByRole("link", { name: TITLE }));
      await through(adviser.getByRole("link", { name: "Läget" }));
      await through(adviser.getByRole("link", { name: "Skicka version 2 för godkännande" }));
      await adviser.getByLabel("Väsentlig", { exact: true }).check();
      await adviser.getByLabel("Anledning", { exact: true }).fill("Målen är högre.");
      await expectAccessible(adviser);
      await press(adviser, "Skicka version 2 till 14 socialchefer");

      await press(director, "Granska ditt besked");
      expect(await words(director)).toContain("Texten är ändrad. Nu gäller version 2.");
      expect(await words(director)).toContain("Fler möten, och fler språkvänner.");
      await press(director, "Granska ditt besked");
      await press(director, "Godkänn medverkan");
      expect(await words(director)).toContain("Godkänt. Täby kommun deltar enligt version 2.");
      await post.letter("ingrid.exempelsson@taby.example.se", /^Kvittens: Täby kommun har godkänt/);
    },
    60_000,
  );

  browserTest(
    "the directors approve from their letters; until the last one handing in is refused by name",
    async () => {
      await post.letter("fredrik.testgren@sigtuna.example.se", /^Ny version att godkänna/);
      const asked = () =>
        post.mails.filter(
          ({ to, subject }) =>
            subject.startsWith(`Ny version att godkänna: ${TITLE}`) && !to.startsWith("ingrid."),
        );
      await expect.poll(() => asked().length, { timeout: 10_000 }).toBe(13);
      const letters = asked();
      const [last, ...others] = letters;
      for (const mail of others) await approveThrough(linkIn(mail));

      const path = new URL(adviser.url()).pathname.replace(/\/(text|versions|parties).*$/, "");
      await go(adviser, `${path}/submission`);
      expect(await words(adviser)).toContain("Ansökan kan inte lämnas in ännu");
      expect(await words(adviser)).toMatch(/har inte godkänt/);
      await expectAccessible(adviser);

      await approveThrough(linkIn(last as Mail));
      await post.letter(
        "alva.exempelsson@norrort.example.se",
        new RegExp(`^Lämna in: alla har godkänt ${TITLE}`),
      );
    },
    120_000,
  );

  browserTest(
    "the application is handed in with its file, and 14 of 15 stands with the decliner and the reason",
    async () => {
      await adviser.reload();
      await expectAccessible(adviser);
      await adviser.getByLabel("Finansiärens referens").fill("2026-00123");
      await press(adviser, "Registrera inlämningen");
      expect(await words(adviser)).toContain("Välj filen som lämnades in.");
      await adviser.getByLabel("Filen som lämnades in").setInputFiles({
        name: "ansökan.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from("%PDF-1.7\n%âãÏÓ\n"),
      });
      await press(adviser, "Registrera inlämningen");
      const after = await words(adviser);
      expect(after).toContain("14 av 15 kommuner deltar. Vaxholm avstår: ”Vår förvaltning är för liten.”.");
      await expectAccessible(adviser);
      await through(adviser.getByRole("link", { name: "Historik" }));
      expect(await words(adviser)).toContain("Alla har godkänt version 2");
      await expectAccessible(adviser);
      await post.letter("johan.provstrom@taby.example.se", /^Inlämnad: /);
      expect(utlyst.said.join("")).not.toContain("error");
    },
    60_000,
  );
}
