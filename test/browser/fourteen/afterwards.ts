import { expect } from "vitest";
import { addDays } from "../../../src/calendar";
import { browserTest } from "../../support/chromium";
import { follow, press, through, words } from "../pressing";
import { ADVISER, CONDITION, NO_SCRIPT, paper, REASON, type Story, TITLE, today } from "./story";

const REFERENCE = "851-12345-2026";

/** From the handing in to the archive. */
export function afterwards(told: () => Story): void {
  browserTest(
    "it is handed in with its receipt, without script: 14 of 15",
    async () => {
      const story = told();
      const { on, path } = story;
      const before = story.adviser;
      story.adviser = await on.signedIn(ADVISER, { javaScriptEnabled: false });
      await before.context().close();
      await story.go(story.adviser, path);
      expect(await words(story.adviser)).toContain("Alla 14 har godkänt version 3. Ansökan kan lämnas in.");
      await follow(story.adviser, "Lämna in");
      expect(await words(story.adviser)).toContain("14 av 15 kommuner deltar.");
      await story.adviser.getByLabel("Finansiärens referens").fill(REFERENCE);
      await story.adviser
        .getByLabel("Filen som lämnades in")
        .setInputFiles(paper("kvittens.pdf", "Kvittens", REFERENCE));
      await press(story.adviser, "Registrera inlämningen");
      expect(await words(story.adviser)).toContain(`14 av 15 kommuner deltar. Vaxholm avstår: ”${REASON}”.`);
      // Fourteen contact persons and fourteen directors, but for one who has chosen a joined letter a day.
      const letters = await on.letters(new RegExp(`^Inlämnad: ${TITLE}`), 27);
      expect(letters[0]?.text).toContain("14 av 15");
    },
    60_000,
  );

  browserTest(
    "the funder asks for more, gets it, and grants",
    async () => {
      const { on, adviser } = told();
      await follow(adviser, "Se vad som händer efter inlämningen");
      await follow(adviser, "Komplettering begärd");
      await adviser.getByLabel("Vad finansiären begär").fill("Hur fördelas tiden mellan kommunerna?");
      await adviser.getByLabel("Sista dag för kompletteringen").fill(addDays(today, 14));
      await press(adviser, "Registrera begäran");
      expect(await words(adviser)).toContain("Finansiären har begärt komplettering senast");
      await follow(adviser, "Lämna in kompletteringen");
      await adviser.getByLabel("Vad ni svarade").fill("Tiden följer folkmängden.");
      await adviser.getByLabel("Kvittens eller det som lämnades in").setInputFiles(paper("svar.pdf", "Svar"));
      await press(adviser, "Registrera kompletteringen");
      expect(await words(adviser)).toContain("Tiden följer folkmängden.");

      await follow(adviser, "Registrera finansiärens beslut");
      await adviser.getByLabel("Beviljad", { exact: true }).check();
      await adviser.getByLabel("Finansiärens diarienummer").fill(REFERENCE);
      await adviser.getByLabel("Beviljat belopp").fill("1 000 000");
      await adviser.getByLabel("Slutrapport senast").fill(addDays(today, 900));
      await press(adviser, "Registrera beslutet");
      const granted = await words(adviser);
      expect(granted).toContain("Beviljad 1 000 000 kr");
      expect(granted).toContain(`Sa ja ”${CONDITION}”; villkoret är uppfyllt sedan`);
      await on.letters(new RegExp(`^Beviljad: ${TITLE}`), 28);
    },
    60_000,
  );

  browserTest(
    "the money comes, the final report is written together, and it is closed",
    async () => {
      const story = told();
      const { on, adviser, desk, path, parties } = story;
      await follow(adviser, "Registrera en betalning");
      expect(await adviser.getByLabel("Belopp", { exact: true }).inputValue()).toBe("1000000");
      await press(adviser, "Registrera betalningen");
      await follow(adviser, "Registrera en betalning");
      await adviser.getByLabel("Från projektägaren till en kommun").check();
      await adviser.getByLabel("Kommun", { exact: true }).selectOption({ index: 1 });
      await adviser.getByLabel("Belopp", { exact: true }).fill("10 000");
      await press(adviser, "Registrera betalningen");

      await follow(adviser, "Slutrapport");
      const report = new URL(adviser.url()).pathname;
      const johan = await on.signedIn(story.party("Täby kommun").contact, NO_SCRIPT);
      await story.go(johan, report);
      await through(johan.getByRole("link", { name: "Redovisa för Täby kommun" }));
      await johan.getByLabel("Använt", { exact: true }).fill("50 000");
      await johan.getByLabel("Vad kommunen har gjort").fill("Möten och två ansökningar.");
      await press(johan, "Spara redovisningen");
      await johan.context().close();
      for (const municipality of parties.keys()) {
        if (municipality === "Täby kommun") continue;
        await desk.open(report);
        await desk.follow(`Redovisa för ${municipality}`);
        await desk.press("Spara redovisningen", { usedSek: "60 000", done: "Deltog i allt." });
      }
      await follow(adviser, "Skriv på rapporten");
      for (const field of await adviser.locator("textarea").all()) await field.fill("Som vi hade tänkt.");
      await press(adviser, "Spara");
      await follow(adviser, "Lämna in rapporten");
      await adviser
        .getByLabel("Filen som lämnades in")
        .setInputFiles(paper("slutrapport.pdf", "Slutrapport"));
      await press(adviser, "Registrera inlämningen");
      await follow(adviser, "Finansiären har godkänt rapporten");
      await press(adviser, "Registrera godkännandet");
      await follow(adviser, "Till allt efter inlämningen");
      await follow(adviser, /^Betala tillbaka/);
      await press(adviser, "Registrera betalningen");
      await follow(adviser, "Avsluta ansökan");
      await press(adviser, "Avsluta ansökan");
      expect(await words(adviser)).toContain("Avslutad. Projektet beviljades 1 000 000 kr.");
      await follow(adviser, "Historik");
      const history = await words(adviser);
      for (const happening of [
        "Kopplades till den ansökan som den bygger på",
        "Vaxholm: Svarade: Avstår",
        "Solna: Invände mot version 2",
        "Danderyd: Nämndbeslut: bifall",
        "14 av 15 kommuner deltar",
        `Ja till att vara projektägare (”${CONDITION}”) gäller från`,
        "Slutrapporten godkändes",
      ])
        expect(history).toContain(happening);
      await story.go(adviser, path);
      expect(await words(adviser)).toContain(`14 av 15 kommuner deltar. Vaxholm avstår: ”${REASON}”.`);
      expect(on.said.join("")).not.toMatch(/error/i);
    },
    60_000,
  );
}
