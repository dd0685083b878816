import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { letters as letterRows, reminders } from "../../db/schema";
import { changeBudget, changeText } from "../../src/applications/text";
import { addMeeting } from "../../src/boards/board-meetings";
import { addBoard, usualBoard } from "../../src/boards/boards";
import { dayOf, instantAt } from "../../src/calendar";
import { openFeeYear } from "../../src/fees/fee-years";
import type { LetterFacts } from "../../src/messages/letters";
import { isReminderTime } from "../../src/reminders/reminding";
import { calendarProgramTest, readByPython } from "../support/calendar-programs";
import { browserTest, chromiumPath } from "../support/chromium";
import { funderWithFeed } from "../support/utlyst";
import { A_TEXT, NOW, revisionOf } from "../support/world";
import { eventsIn } from "./month/calendar";
import { calendarFilesIn, expectGoodLetter, header, tokensIn } from "./month/letter-checks";
import { type Network, network } from "./month/network";
import { linkIn, type People, people, press, through, words } from "./month/people";

const CALL = "Medel för språkvänner och möten";
const TITLE = A_TEXT.title;
const JOINED = `Påminnelse: Svara om Sigtuna kommun vill delta i ${TITLE} och 1 sak till (ansökan ska in 18 december 2026)`;
const RUT = "rut@example.se";
const ULLA = "ulla@utanfor.example.com";
const KAJ = "kaj@example.se";
const kim = (name: string) => `kim@${name}.example.se`;
const dag = (name: string) => `dag@${name}.example.se`;

/** From Sunday 22 November to 23 December 2026: a network that finds a call, writes together and hands in. */
describe("a month of a network's life", () => {
  let n: Network;
  let p: People;
  let funder: Awaited<ReturnType<typeof funderWithFeed>>;
  let adviser: Page;
  let taby: Page;
  let feed = "";
  const calendars: { at: string; file: string }[] = [];
  let lastDay = "18 december 2026 kl. 14.00";

  beforeAll(async () => {
    if (chromiumPath === null) return;
    funder = await funderWithFeed(
      () => `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Finansiären</title><item>
        <title>${CALL}</title><guid isPermaLink="false">sprak-1</guid>
        <link>https://finansiaren.example.se/sprakvanner</link>
        <description>&lt;p&gt;Kommuner kan söka gemensamt.&lt;/p&gt;&lt;p&gt;Sista ansökningsdag är den ${lastDay}.&lt;/p&gt;</description>
      </item></channel></rss>`,
    );
    n = await network(NOW);
    p = await people(n);
    const { w } = n;
    const by = { by: w.contact.taby, at: NOW };
    const quick = { papersInDays: 3, noticeDays: 2, preparationDays: 1, adjustmentDays: 5 };
    const form = { ...usualBoard("Socialnämnden"), ...quick, municipalityCode: "0160", fromOn: "2020-01-01" };
    const boardId = addBoard(w.db, form, by);
    addMeeting(
      w.db,
      boardId,
      { meetsOn: "2026-12-09", startsAt: "13:00", place: "Rådhuset", papersDueOn: null },
      by,
    );
  });

  afterAll(async () => {
    await p?.close();
    await n?.close();
    await funder?.close();
  });

  const arrived = (to: string, subject: RegExp) =>
    n.post.received.filter((one) => one.to.includes(to) && subject.test(one.mail.subject ?? ""));

  /** From the letter, by the contact person. */
  async function answer(to: string, subject: RegExp, choice: string, reason = ""): Promise<void> {
    const page = await p.open(to, subject);
    await page.getByLabel(choice, { exact: true }).check();
    await page.getByLabel(/^Anledning eller kommentar/).fill(reason);
    await press(page, "Skicka svaret");
    expect(await words(page)).toContain("Kommunen har svarat");
    await page.context().close();
    await n.aMinuteLater();
  }

  async function askAdvice(): Promise<void> {
    await taby.goto(`${n.url}/advice/new`);
    await taby.getByLabel("Frågan i korthet").fill("Får vi söka för personal som är anställd?");
    await taby.getByLabel("Vad gäller det?").selectOption("budget");
    await taby.getByLabel("Berätta mer").fill("Vi har två språkstödjare.");
    await taby.getByLabel("När behöver ni svar?").fill("2026-12-01");
    await press(taby, "Skicka frågan");
  }

  const remindedOn = (to: string) =>
    arrived(to, /^Påminnelse/).map(({ at, mail }) => `${dayOf(at)} ${mail.subject}`);

  const news = (month: string) =>
    n.post.received
      .filter(({ mail }) => mail.subject?.startsWith("Nyhetsbrev") && mail.subject.includes(month))
      .flatMap(({ to }) => to)
      .toSorted();

  /** Writing together has tests of its own; here the text is there. */
  function writeText(): void {
    const by = { by: n.w.adviser, at: n.now() };
    changeText(n.w.db, 1, A_TEXT, revisionOf(n.w, 1), by);
    const share = { "0191": 400_000, "0160": 300_000, "0184": 300_000 };
    const shares = Object.entries(share).map(([code, budgetShareSek]) => ({
      code,
      budgetShareSek,
      coFinancingSek: 0,
    }));
    changeBudget(n.w.db, 1, shares, revisionOf(n.w, 1), by);
  }

  async function send(version: number, changeClass = "", reason = ""): Promise<void> {
    await adviser.goto(`${n.url}/applications/1`);
    await through(adviser.getByRole("link", { name: `Skicka version ${version} för godkännande` }));
    if (changeClass) {
      await adviser.getByLabel(changeClass, { exact: true }).check();
      await adviser.getByLabel("Anledning", { exact: true }).fill(reason);
    }
    await press(adviser, `Skicka version ${version} till 3 socialchefer`);
    await n.aMinuteLater();
  }

  /** Of all pages. */
  async function outboxStates(): Promise<string[]> {
    const states: string[] = [];
    for (let page = 1; ; page += 1) {
      await adviser.goto(`${n.url}/outbox?show=all&page=${page}`);
      const found = await adviser.locator("tbody tr td:nth-of-type(2)").allInnerTexts();
      if (found.length === 0) return states;
      states.push(...found.map((text) => text.trim()));
    }
  }

  /** What Täby's calendar holds now. */
  async function keepCalendar(): Promise<void> {
    const answered = await fetch(feed);
    expect(answered.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    calendars.push({ at: n.now(), file: await answered.text() });
  }

  browserTest(
    "a call is found, and the municipalities say from their letters whether they are interested",
    async () => {
      await n.until("2026-11-23", "08:30");
      n.post.unknown.add(kim("vaxholm"));
      n.post.greylisted.add(kim("solna"));
      adviser = await p.signedIn(RUT);
      await adviser.goto(`${n.url}/sources/new`);
      await adviser.getByLabel("Namn").fill("Finansiärens flöde");
      await adviser.getByLabel(/^Adress/).fill(funder.url);
      await adviser.getByLabel(/^Finansiär/).fill("Finansiären");
      await press(adviser, "Spara");
      await n.until("2026-11-23", "10:00");
      await adviser.goto(`${n.url}/candidates`);
      await through(adviser.getByRole("link", { name: CALL }));
      expect(await adviser.getByLabel(/^Sista ansökningsdag/).inputValue()).toBe("2026-12-18");
      await adviser.getByLabel("Ja, det går").check();
      await adviser.getByLabel("Jag har kontrollerat sista dag på finansiärens sida").check();
      await press(adviser, "Gör till utlysning");
      await through(adviser.getByRole("link", { name: "Fråga kommunerna" }));
      await press(adviser, "Skicka frågan");
      await n.aMinuteLater();
      await n.until("2026-11-23", "12:00");
      // Greylisting is no refusal: the letter came at the next attempt, once.
      expect(arrived(kim("solna"), /^Är Solna intresserad/)).toHaveLength(1);
      // An unknown address is: it is tried once, and both who can help are told.
      expect(arrived(kim("vaxholm"), /./)).toEqual([]);
      for (const to of [RUT, KAJ]) expect(arrived(to, /^Be om rätt adress/)).toHaveLength(1);

      const asked = p.letter(kim("taby"), /^Är Täby intresserad/);
      // A scanner opens what it finds, and nothing is answered by that.
      for (const method of ["GET", "HEAD"]) expect((await fetch(linkIn(asked), { method })).status).toBe(200);
      const page = await p.visit(linkIn(asked));
      expect(await words(page)).toContain("Svara för kommunen");
      await page.getByLabel("Intresserad", { exact: true }).check();
      await press(page, "Skicka svaret");
      expect(await words(page)).toContain("Kommunen har svarat");
    },
    60_000,
  );

  browserTest(
    "each chooses how letters come, somebody outside subscribes, and a calendar gets its address",
    async () => {
      await n.until("2026-11-24", "09:00");
      const coordinator = await p.signedIn(KAJ);
      await coordinator.goto(`${n.url}/people/${n.w.contact.vaxholm.personId}/edit`);
      await coordinator.getByLabel("E-postadress i tjänsten").fill("kim.vaxholm@vaxholm.example.se");
      await press(coordinator, "Spara");
      for (const [name, pace] of [
        ["sigtuna", "En gång om dagen"],
        ["taby", "Genast"],
        ["solna", "En gång i veckan"],
      ] as const) {
        const page = await p.signedIn(kim(name));
        await page.goto(`${n.url}/letters/choices`);
        await page.getByLabel("Svar och besked i ansökningar").selectOption({ label: pace });
        await press(page, "Spara");
        if (name !== "taby") continue;
        taby = page;
        await page.goto(`${n.url}/calendars`);
        await page.getByLabel("Min kalender").check();
        await page.getByLabel("Var ska den användas?").fill("Outlook");
        await page.getByLabel("Ingen påminnelse").check();
        await press(page, "Skaffa adressen");
        feed = await page.getByLabel("Kalenderns adress").inputValue();
        await page.goto(`${n.url}/calendars`);
        expect(await page.content()).not.toContain(feed);
      }
      const outside = await p.visit("/newsletters/subscription");
      await outside.getByLabel("E-postadress").fill(ULLA);
      await outside.getByLabel("Namn").fill("Ulla Utanför");
      await press(outside, "Fortsätt");
      await n.aMinuteLater();
      const confirming = await p.open(ULLA, /^Bekräfta att du vill ha nyhetsbrevet/);
      await press(confirming, "Ja, skicka nyhetsbrevet till mig");
      await adviser.goto(`${n.url}/outbox/addresses`);
      await adviser.getByLabel("E-postadress").fill(dag("vaxholm"));
      await adviser.getByLabel("Varför").fill("Har bett om det per telefon.");
      await press(adviser, "Lägg till adressen");
      await adviser.goto(`${n.url}/outbox`);
      await press(adviser, "Skicka provbrev till mig");
      await n.aMinuteLater();
      expect(arrived(RUT, /^Provbrev/)).toHaveLength(1);
      await keepCalendar();
    },
    60_000,
  );

  browserTest(
    "a joint application is opened; one answers, one comes later, and a day without a mail server loses nothing",
    async () => {
      await n.until("2026-11-25", "09:30");
      await adviser.goto(`${n.url}/calls/1`);
      await through(adviser.getByRole("link", { name: "Starta gemensam ansökan" }));
      await adviser.getByLabel("Projektets titel").fill(TITLE);
      await adviser.getByLabel("Projektägare").selectOption({ label: "Sigtuna kommun" });
      await press(adviser, /^Starta och fråga 4 kommuner/);
      await n.aMinuteLater();
      await n.until("2026-11-26", "10:00");
      await answer(kim("taby"), /^Svara om Täby kommun vill delta/, "Vill delta");
      const solna = await p.open(kim("solna"), /^Svara om Solna stad vill delta/);
      await solna.locator("summary", { hasText: "Vi kan inte svara ännu" }).click();
      await solna.getByLabel("När kommer beskedet?").fill("2026-12-02");
      await solna.getByLabel("Därför att").fill("Arbetsutskottet träffas den 2 december.");
      await press(solna, "Säg att vi kommer senare");
      expect(await words(solna)).toContain("Ni har sagt att svaret kommer 2 december 2026");
      await n.aMinuteLater();
      expect(arrived(RUT, /^Solna stad kommer senare, 2 december 2026/)).toHaveLength(1);

      await n.until("2026-11-27", "09:00");
      await n.post.breakDown();
      await askAdvice();
      await n.until("2026-11-27", "13:00");
      await adviser.goto(`${n.url}/outbox`);
      expect(await words(adviser)).toMatch(/Fråga från Täby kommun[\s\S]*Försöker igen/);
      await n.post.repair();
      await n.until("2026-11-27", "20:00");
      expect(arrived(RUT, /^Fråga från Täby kommun/)).toHaveLength(1);
      await keepCalendar();
    },
    60_000,
  );

  browserTest(
    "the newsletter is drafted, edited and sent, advice is answered, and whoever is silent is reminded",
    async () => {
      await n.until("2026-11-30", "09:15");
      // Three working days after the question: both of Sigtuna's matters in one letter, Vaxholm's with its link.
      expect(remindedOn(kim("sigtuna"))).toEqual([`2026-11-30 ${JOINED}`]);
      expect(remindedOn("kim.vaxholm@vaxholm.example.se")).toHaveLength(1);
      expect(remindedOn(kim("taby"))).toEqual([]);

      const coordinator = await p.signedIn(KAJ);
      await coordinator.goto(`${n.url}/newsletters/drafts`);
      await coordinator.getByLabel("Månad").fill("2026-11");
      await press(coordinator, "Gör ett utkast");
      await coordinator
        .getByLabel("Text")
        .first()
        .fill("Hej! En ny utlysning har kommit.\n\nVi ses på årets sista möte.");
      await press(coordinator, "Spara och förhandsgranska");
      expect(await words(coordinator)).toContain(CALL);
      for (const list of [/^Kommunernas/, /^Prenumeranter/]) await coordinator.getByLabel(list).check();
      await press(coordinator, "Skicka nyhetsbrevet");
      await n.aMinuteLater();
      // Eight in the municipalities and one outside; one of them gets duties only.
      expect(news("november")).toEqual(
        [kim("sigtuna"), kim("solna"), kim("taby"), "kim.vaxholm@vaxholm.example.se"]
          .concat(["sigtuna", "solna", "taby"].map(dag), ULLA)
          .toSorted(),
      );

      await adviser.goto(linkIn(p.letter(RUT, /^Fråga från Täby kommun/)));
      await adviser.getByLabel("Svar", { exact: true }).fill("Ja, om arbetet är nytt.");
      await adviser.locator("input[name=timeClass]").first().check();
      await press(adviser, "Skicka svaret");
      await n.aMinuteLater();
      await taby.goto(linkIn(p.letter(kim("taby"), /^Svar på din fråga/)));
      expect(await words(taby)).toContain("Ja, om arbetet är nytt.");
    },
    60_000,
  );

  browserTest(
    "three days' standstill: what fell due meanwhile comes on the fourth, once, and joined",
    async () => {
      await n.until("2026-11-30", "23:00");
      const before = n.post.received.length;
      n.standStillUntil("2026-12-04", "05:30");
      await n.until("2026-12-04", "10:00");
      const woken = n.post.received.slice(before);
      expect(
        woken.every(({ at }) => dayOf(at) === "2026-12-04" && at >= instantAt("2026-12-04", "08:00")),
      ).toBe(true);
      expect(remindedOn(kim("sigtuna"))).toEqual([`2026-11-30 ${JOINED}`, `2026-12-04 ${JOINED}`]);
      expect(remindedOn(kim("solna"))).toHaveLength(1);
      expect(remindedOn("kim.vaxholm@vaxholm.example.se")).toHaveLength(2);
      for (const to of new Set(woken.flatMap((one) => one.to)))
        expect(
          woken.filter((one) => one.to.includes(to) && /Påminnelse/.test(one.mail.subject ?? "")),
        ).toHaveLength(1);

      await answer(kim("solna"), /^Påminnelse/, "Vill delta");
      await answer(
        "kim.vaxholm@vaxholm.example.se",
        /^Påminnelse/,
        "Avstår",
        "Vår förvaltning är för liten.",
      );
      expect(arrived(RUT, /^Vaxholms stad avstår/)).toHaveLength(1);
      const owner = await p.signedIn(kim("sigtuna"));
      await owner.goto(`${n.url}/applications/1/parties/0191`);
      await owner.getByLabel("Vill delta", { exact: true }).check();
      await press(owner, "Spara svaret");
      await owner.getByLabel(/^Villkor/).fill("om finansiären beviljar ansökan");
      await press(owner, "Säg ja till att vara projektägare");
      writeText();
      await send(1);
      for (const name of ["sigtuna", "solna", "taby"])
        expect(arrived(dag(name), /^Godkänn eller avstå/)).toHaveLength(1);
      await p.approve(dag("sigtuna"), /^Godkänn eller avstå/, "2026-12-03");
      expect(arrived(RUT, /^Sigtuna kommun har godkänt/)).toHaveLength(1);
    },
    60_000,
  );

  browserTest(
    "nothing comes in a week-end, and on Monday the day's letter",
    async () => {
      const before = n.post.received.length;
      await n.until("2026-12-06", "23:00");
      expect(n.post.received.slice(before)).toEqual([]);
      await n.until("2026-12-07", "12:00");
      const digest = (to: string) => p.letter(to, /läge 7 december/).mail;
      expect(digest(kim("sigtuna")).subject).toBe("Dagens läge 7 december: 2 saker att känna till");
      for (const said of ["Sigtuna kommun har godkänt", "Vaxholms stad avstår"]) {
        expect(digest(kim("sigtuna")).text).toContain(said);
        expect(arrived(kim("sigtuna"), new RegExp(`^${said}`))).toEqual([]);
      }
    },
    60_000,
  );

  browserTest(
    "a board meets on another day, and the funder moves the last day: plans, letters and calendars follow",
    async () => {
      await n.until("2026-12-08", "09:00");
      await keepCalendar();
      await taby.goto(`${n.url}/boards/1/meetings/1/cancellation`);
      await press(taby, "Ställ in sammanträdet");
      await taby.goto(`${n.url}/boards/1/meetings/new`);
      await taby.getByLabel("Dag", { exact: true }).fill("2026-12-16");
      await press(taby, "Lägg till sammanträdet");
      await n.aMinuteLater();
      expect(arrived(RUT, /^Täby hinner inte längre besluta/)).toHaveLength(1);

      await n.until("2026-12-09", "08:30");
      lastDay = "22 december 2026 kl. 14.00";
      await n.until("2026-12-09", "15:00");
      expect(arrived(RUT, /^Ändrad hos finansiären/)).toHaveLength(1);
      await adviser.goto(linkIn(p.letter(RUT, /^Ändrad hos finansiären/)));
      await press(adviser, /^Ta över ny sista dag/);
      await n.aMinuteLater();
      await n.until("2026-12-09", "16:00");
      const moved = p.letter(kim("taby"), /^Sista dag är flyttad: .*22 december/);
      expect(moved.mail.text).toContain(
        "från fre 18 december 2026 kl. 14.00 till tis 22 december 2026 kl. 14.00",
      );
      const [first, second] = [p.letter(kim("taby"), /^Svara om Täby/), moved].map(
        (one) => eventsIn(p.eventIn(one))[0],
      );
      expect(second).toMatchObject({ uid: first?.uid, from: instantAt("2026-12-22", "13:30") });
      expect(second?.sequence).toBeGreaterThan(first?.sequence ?? 0);
      await keepCalendar();
    },
    60_000,
  );

  browserTest(
    "an editorial version leaves an approval standing, and the others approve from their letters",
    async () => {
      await n.until("2026-12-10", "09:00");
      await adviser.goto(`${n.url}/applications/1/text`);
      await through(adviser.getByRole("row").getByRole("link", { name: "Mål", exact: true }));
      await adviser.getByLabel("Mål", { exact: true }).fill("Fler ansökningar, och bättre.");
      await press(adviser, "Spara texten");
      await send(2, "Redaktionell", "Ett förtydligande.");
      expect(arrived(dag("sigtuna"), /^Godkännandet står kvar: /)).toHaveLength(1);
      const page = await p.visit(`${linkIn(p.letter(dag("taby"), /^Ny version att godkänna/))}/delay`);
      await page.getByLabel("När kommer beskedet?").fill("2026-12-16");
      await page.getByLabel("Därför att").fill("Nämnden sammanträder den 16 december.");
      await press(page, "Säg att vi kommer senare");
      await n.until("2026-12-14", "10:00");

      const coordinator = await p.signedIn(KAJ);
      const fee = { budgetSek: 400_000, equalPercent: null, partYear: "whole_year" as const, note: "" };
      const by = { by: n.w.coordinator, at: n.now() };
      openFeeYear(n.w.db, { ...fee, year: 2027, key: "equal", meetingDecisionId: null }, by);
      await coordinator.goto(`${n.url}/fees/2027/runs/new?category=annual`);
      await coordinator.getByLabel("Betalas senast").fill("2027-01-29");
      await press(coordinator, "Visa fördelningen");
      await press(coordinator, /^Lås/);
      await n.aMinuteLater();
      const owed = p.letter(kim("taby"), /^Betala 100\s000\skr senast 29 januari 2027: Avgift 2027/);
      await taby.goto(linkIn(owed));
      expect(await words(taby)).toContain("Avgift 2027: Täby kommun");

      await n.until("2026-12-15", "09:00");
      expect(remindedOn(dag("solna")).map((one) => one.slice(0, 10))).toEqual(["2026-12-09", "2026-12-15"]);
      expect(remindedOn(dag("taby")).map((one) => one.slice(0, 10))).toEqual(["2026-12-09"]);
      expect(remindedOn(dag("sigtuna"))).toEqual([]);
      await p.approve(dag("solna"), /^Påminnelse/, "2026-12-14");
      await n.until("2026-12-16", "15:00");
      await p.approve(dag("taby"), /godkänna/, "2026-12-16");
      expect(arrived(RUT, /^Lämna in: alla har godkänt/)).toHaveLength(1);
    },
    90_000,
  );

  browserTest(
    "it is handed in, one leaves the newsletter by a press in the mail program, and the next goes to the others",
    async () => {
      const { mail } = p.letter(ULLA, /^Nyhetsbrev/);
      const exit = header(mail, "List-Unsubscribe")?.replace(/[<>]/g, "") ?? "";
      expect(mail.text).toContain(exit);
      const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
      expect((await fetch(exit, { method: "POST", body, redirect: "manual" })).status).toBe(200);

      await n.until("2026-12-22", "10:00");
      expect(p.letter(kim("solna"), /^Veckans läge 21 december/).mail.text).toContain(
        "Solna stad har godkänt",
      );
      await adviser.goto(`${n.url}/applications/1/submission`);
      await adviser.getByLabel("Finansiärens referens").fill("2026-00123");
      await adviser.getByLabel("Filen som lämnades in").setInputFiles({
        name: "ansökan.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from("%PDF-1.7\n%âãÏÓ\n"),
      });
      await press(adviser, "Registrera inlämningen");
      expect(await words(adviser)).toContain("3 av 4 kommuner deltar.");
      const coordinator = await p.signedIn(KAJ);
      await coordinator.goto(`${n.url}/newsletters/drafts`);
      await coordinator.getByLabel("Månad").fill("2026-12");
      await press(coordinator, "Gör ett utkast");
      await press(coordinator, "Spara och förhandsgranska");
      for (const list of [/^Kommunernas/, /^Prenumeranter/]) await coordinator.getByLabel(list).check();
      await press(coordinator, "Skicka nyhetsbrevet");
      await n.until("2026-12-23", "16:00");
      expect(news("december")).toEqual(
        [kim("sigtuna"), kim("solna"), kim("taby"), "kim.vaxholm@vaxholm.example.se"]
          .concat(["sigtuna", "solna", "taby"].map(dag))
          .toSorted(),
      );
      await keepCalendar();
    },
    60_000,
  );

  browserTest("every letter was good, and went to one person with a link of their own", () => {
    const rows = new Map(
      n.w.db
        .select()
        .from(letterRows)
        .all()
        .map((row) => [`<${row.key}@127.0.0.1>`, row]),
    );
    const opens = new Map<string, string>();
    for (const one of n.post.received) {
      const kept = rows.get(one.mail.messageId ?? "");
      if (!kept) throw new Error(`${one.mail.subject} is nowhere in the outbox`);
      expectGoodLetter(one, kept, n.url);
      for (const token of tokensIn(one)) {
        expect(opens.get(token) ?? one.to[0], one.mail.subject).toBe(one.to[0]);
        opens.set(token, one.to[0] ?? "");
      }
      for (const file of calendarFilesIn(one)) expect(eventsIn(file).length).toBeGreaterThan(0);
    }
    expect(n.errors).toEqual([]);
    expect(new Set(n.post.received.map(({ mail }) => mail.messageId)).size).toBe(n.post.received.length);
  });

  browserTest(
    "each reminder came once: as many matters in letters as the rows say, one letter a person and day",
    () => {
      const written = n.w.db.select().from(letterRows).all();
      const matters = written.flatMap(({ kind, facts }) =>
        kind === "reminder"
          ? (facts as LetterFacts["reminder"]).items
          : facts.reminder === true
            ? [facts]
            : [],
      );
      // Two rules about a director's approval on one morning are one letter.
      const given = n.w.db
        .select()
        .from(reminders)
        .all()
        .filter(({ passedOver }) => !passedOver)
        .map(({ rule, matter, at, receivers }): [string, number] => [
          `${rule.split("_before_")[0]} ${matter} ${at}`,
          receivers,
        ]);
      expect(matters).toHaveLength([...new Map(given).values()].reduce((sum, one) => sum + one, 0));
      const days = n.post.received
        .filter(({ mail }) => mail.subject?.startsWith("Påminnelse"))
        .map(({ to, at }) => `${to.join()} ${dayOf(at)}`);
      expect(days.toSorted()).toEqual([...new Set(days)].toSorted());
      for (const one of n.post.received)
        if (one.mail.subject?.startsWith("Påminnelse")) expect(isReminderTime(one.at)).toBe(true);
    },
  );

  browserTest(
    "the calendar told the same events from day to day, with a higher number each time that they moved",
    () => {
      const deadlines = calendars.map(({ file }) =>
        eventsIn(file).find(({ uid }) => uid.startsWith("application-1-deadline")),
      );
      expect(deadlines.map((event) => event?.to ?? null)).toEqual([
        null,
        ...Array(2).fill(instantAt("2026-12-18", "14:00")),
        ...Array(2).fill(instantAt("2026-12-22", "14:00")),
      ]);
      const [, , before, after] = deadlines.map((event) => event?.sequence ?? -1);
      expect(after).toBeGreaterThan(before ?? 0);
      const meetings = calendars.map(({ file }) =>
        eventsIn(file)
          .filter(({ uid }) => /^board-meeting-\d+@/.test(uid))
          .map(({ uid, status }) => `${uid.split("@")[0]} ${status}`),
      );
      expect(meetings.at(2)).toEqual(["board-meeting-1 CONFIRMED"]);
      expect(meetings.at(3)).toEqual(["board-meeting-1 CANCELLED", "board-meeting-2 CONFIRMED"]);
    },
  );

  calendarProgramTest(
    "python-icalendar reads every calendar and every letter's event without a complaint",
    (context) => {
      if (chromiumPath === null) return context.skip();
      const inLetters = n.post.received
        .flatMap(calendarFilesIn)
        .map((file): [string, string] => [JSON.stringify(eventsIn(file)), file]);
      const files = [...new Map(inLetters).values(), ...calendars.map(({ file }) => file)];
      for (const file of files) {
        const read = readByPython(file);
        expect(read.errors).toEqual([]);
        expect(read.events.map(({ UID }) => UID)).toEqual(eventsIn(file).map(({ uid }) => uid));
      }
    },
    60_000,
  );

  browserTest(
    "the outbox shows every letter with its state, and its numbers are the mail server's",
    async () => {
      const states = await outboxStates();
      const count = (state: RegExp) => states.filter((one) => state.test(one)).length;
      expect(count(/^Skickat /)).toBe(n.post.received.length);
      // To one who has chosen the week's letter, that it is handed in.
      expect(count(/^Väntar på veckans brev/)).toBe(1);
      expect(count(/^Väntar$|^Försöker igen|^Kunde inte skickas/)).toBe(0);
      // Vaxholm's first question, whose link died with the address, and two newsletters to one who wants duties only.
      expect(count(/^Skickas inte: länken gäller inte längre/)).toBe(1);
      expect(count(/^Hålls inne: adressen är begränsad/)).toBe(2);
      expect(states).toHaveLength(n.w.db.select().from(letterRows).all().length);
      // One no for good, one for a while.
      expect(n.post.answeredNo()).toBe(2);
    },
    60_000,
  );
});
