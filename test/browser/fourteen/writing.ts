import { expect } from "vitest";
import { FUNDER_FORMS } from "../../../db/defaults/funder-forms";
import { expectAccessible } from "../../support/axe";
import { browserTest } from "../../support/chromium";
import { follow, press, words } from "../pressing";
import { nextYear, type Story } from "./story";

const FORM = FUNDER_FORMS.find(({ key }) => key === "section37");

/** The text section by section, and the money. */
export function writing(told: () => Story): void {
  browserTest(
    "the text is written by sections; one has a contact person, and two who write at once lose nothing",
    async () => {
      const story = told();
      const { on, adviser, desk, path } = story;
      for (const { key, heading } of FORM?.sections.toReversed() ?? []) {
        await desk.open(`${path}/sections/${key}`);
        await desk.press("Spara texten", { text: `${heading} enligt kommunerna.` });
      }
      await desk.press("Spara texten", { text: "Mottagandet växlar.\n\nUtlysningarna är korta." });

      await story.go(adviser, `${path}/sections/need`);
      await adviser.getByLabel("Utsedd").selectOption({ label: "Johan Provström, utvecklingsledare" });
      await press(adviser, "Utse");
      const writer = await on.signedIn("Johan Provström");
      expect(await words(writer)).toContain("Behov");
      await story.go(writer, `${path}/sections/need`);
      await story.go(adviser, `${path}/sections/need`);
      await writer
        .getByLabel("Behov", { exact: true })
        .fill("Mottagandet växlar.\n\nUtlysningarna är öppna några veckor.");
      await press(writer, "Spara texten");
      await writer.getByLabel("Avsnittets läge").selectOption({ label: "Klar för granskning" });
      await press(writer, "Ändra läge");
      await writer.context().close();

      await adviser
        .getByLabel("Behov", { exact: true })
        .fill("Mottagandet växlar i volym.\n\nUtlysningarna är korta.");
      await press(adviser, "Spara texten");
      expect(await words(adviser)).toContain("Två har skrivit samtidigt");
      await expectAccessible(adviser);
      await press(adviser, "Spara valet");
      expect(await adviser.getByLabel("Behov", { exact: true }).inputValue()).toBe(
        "Mottagandet växlar i volym.\n\nUtlysningarna är öppna några veckor.",
      );
      expect(await words(adviser)).toContain("Klar för granskning");
    },
    60_000,
  );

  browserTest(
    "a budget over two years is laid, and divided by population",
    async () => {
      const story = told();
      const { adviser, desk, path } = story;
      await desk.open(`${path}/facts`);
      await desk.press("Spara uppgifterna", {
        periodFromOn: `${nextYear}-07-01`,
        periodToOn: `${nextYear + 1}-06-30`,
      });
      await story.go(adviser, path);
      await follow(adviser, "Budget");
      await follow(adviser, "Gör en budget med rader");
      await press(adviser, "Börja budgeten");
      await follow(adviser, "Lägg till en kostnad");
      await adviser.getByLabel("Vad kostnaden gäller").fill("Rådgivare, heltid");
      await adviser.getByLabel("År", { exact: true }).fill(String(nextYear));
      await adviser.getByLabel("Ett belopp", { exact: true }).check();
      await adviser.getByLabel("Belopp", { exact: true }).fill("390 000");
      await press(adviser, "Lägg till kostnaden");
      const lines: Record<string, string>[] = [
        { costYear: String(nextYear + 1), way: "units", quantity: "6", unitSek: "65 000" },
        { costYear: String(nextYear), way: "rate", rate: "15", costType: "indirect", "base-staff": "yes" },
        {
          costYear: String(nextYear + 1),
          way: "rate",
          rate: "15",
          costType: "indirect",
          "base-staff": "yes",
        },
      ];
      for (const line of lines) {
        await desk.open(`${path}/budget/lines/new`);
        await desk.press("Lägg till kostnaden", { lineText: "Rådgivare och kontor", ...line });
      }
      await adviser.reload();
      await follow(adviser, "Fördelningsnyckel");
      await adviser.getByLabel("Efter folkmängd", { exact: true }).check();
      await press(adviser, "Spara nyckeln");
      await press(adviser, /^Gör 897.000 kr till ansökans sökta belopp/);
      const budget = await words(adviser);
      expect(budget).toContain("Kostnad 897 000 kr, medfinansiering 0 kr, sökt belopp 897 000 kr.");
      expect(budget).not.toContain("Hindrar att skicka");
      await expectAccessible(adviser);
    },
    60_000,
  );
}
