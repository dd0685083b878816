import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "../../support/axe";
import { browserTest } from "../../support/chromium";
import { hasLibreOffice, openedByLibreOffice } from "../../support/libreoffice";
import { hasPoppler, readByPoppler } from "../../support/poppler";
import { follow, press, words } from "../pressing";
import { PHONE } from "../stage";
import { ADVISER, CONDITION, file, PRE_STUDY, paper, type Story, today } from "./story";

async function fetched(page: Page, name: RegExp) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name }).first().click(),
  ]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** What is fetched, signed and handed in. */
export function papers(told: () => Story): void {
  browserTest(
    "the papers of one municipality are fetched and read",
    async () => {
      const story = told();
      const { adviser, path } = story;
      await story.go(adviser, `${path}/parties/0162/papers`);
      const form = await fetched(adviser, /^PDF/);
      const report = await fetched(adviser, /^Word/);
      expect([form.name, report.name]).toEqual([
        "Samverkansblankett Danderyd.pdf",
        "Tjänsteutlåtande Danderyd.docx",
      ]);
      if (!hasPoppler) return;
      expect(readByPoppler(form.bytes, "words")).toMatch(
        /Projektägare +Sigtuna kommun[\s\S]*Part +Danderyds kommun[\s\S]*Diarienummer +SN 2026\/0046[\s\S]*Gäller +Version 3/,
      );
      if (!hasLibreOffice) return;
      const { pdf } = openedByLibreOffice({ pdf: report.bytes });
      const read = readByPoppler(pdf as Uint8Array, "words").replace(/\s+/g, " ");
      expect(read).toContain("Dnr SN 2026/0046");
      expect(read).toContain(`Sigtuna kommun är projektägare, ${CONDITION}.`);
      expect(read).toContain(
        `Ansökan bygger vidare på ”${PRE_STUDY}”. Länsstyrelsen Stockholm beviljade 450 000 kronor`,
      );
      expect(read).toContain("14 av 15 kommuner i Koordination Norrort står bakom ansökan.");
      expect(read).toMatch(/Handlingar i ärendet.*Slutrapport från ”Förstudie/);
    },
    60_000,
  );

  browserTest(
    "signed forms come in and are checked: closed at thirteen, open at fourteen",
    async () => {
      const story = told();
      const { on, adviser, path } = story;
      const phone = await on.visit(story.party("Danderyds kommun").link, { viewport: PHONE });
      await follow(phone, "Se vad kommunen har kvar att göra, och hämta samverkansblanketten");
      await expectAccessible(phone);
      await phone
        .locator("#signedFile")
        .setInputFiles(paper("blankett.pdf", "Samverkansblankett", "Danderyds kommun"));
      await phone.getByLabel("Dag för underskriften").fill(today);
      await phone.getByLabel("På papper, inskannad").check();
      await press(phone, "Lämna in blanketten");
      expect(await words(phone)).toContain("Blanketten är inlämnad");
      await phone.context().close();
      await story.others("Danderyds kommun", async ({ municipality, link }) => {
        const director = await on.quick(`${link}/partner-forms`);
        await director.press("Lämna in blanketten", {
          signedFile: file("blankett.pdf", "Samverkansblankett", municipality),
          formSignedOn: today,
          signingMethod: "wet_ink_scan",
        });
        expect(director.words).toContain("Blanketten är inlämnad");
      });
      await story.others("Danderyds kommun", async ({ municipality }) => {
        const desk = await on.quickSignedIn(ADVISER);
        await desk.open(`${path}/tasks`);
        await desk.follow(municipality.replace(/s? (kommun|stad)$/, ""));
        await desk.follow(/^Undertecknad samverkansblankett/);
        await desk.press("Spara kontrollen", { verdict: "checked" });
      });
      await story.go(adviser, `${path}/submission`);
      expect(await words(adviser)).toContain("Ansökan kan inte lämnas in ännu");
      expect(await words(adviser)).toContain("Samverkansblanketten är inte kontrollerad: Danderyd.");
      await story.go(adviser, `${path}/tasks`);
      expect(await words(adviser)).toContain("14 godkänt och 13 en kontrollerad blankett");
      await follow(adviser, "Danderyd");
      await follow(adviser, "Undertecknad samverkansblankett");
      await adviser.getByLabel("Ja, den stämmer med version 3").check();
      await press(adviser, "Spara kontrollen");
      expect(await words(adviser)).toContain("Kontrollerad mot version 3");
    },
    60_000,
  );
}
