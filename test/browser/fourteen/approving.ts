import { expect } from "vitest";
import { expectAccessible } from "../../support/axe";
import { browserTest } from "../../support/chromium";
import { follow, press, words } from "../pressing";
import { DESKTOP, linkIn, PHONE } from "../stage";
import { approve, nextYear, type Story, TITLE } from "./story";

/** Three versions, and what becomes of approvals between them. */
export function approving(told: () => Story): void {
  browserTest(
    "version 1 is sent, and some directors approve it from their letters on a phone",
    async () => {
      const story = told();
      const { on, adviser, path } = story;
      await story.go(adviser, path);
      await follow(adviser, "Skicka version 1 för godkännande");
      await press(adviser, "Skicka version 1 till 14 socialchefer");
      const letters = await on.letters(new RegExp(`^Godkänn eller avstå: ${TITLE}`), 14);
      await Promise.all(
        letters.map(async (mail) => {
          const reader = await on.quick(linkIn(mail));
          const municipality = /^Ska (.*?) delta\?/.exec(reader.words)?.[1] ?? "";
          story.party(municipality).link = linkIn(mail);
        }),
      );
      const phone = await on.visit(story.party("Danderyds kommun").link, { viewport: PHONE });
      await approve(phone);
      expect(await words(phone)).toContain("Godkänt. Danderyds kommun deltar enligt version 1.");
      await phone.context().close();
      const early = ["Solna stad", "Täby kommun", "Ekerö kommun", "Lidingö stad"];
      await Promise.all(early.map((municipality) => story.approveQuickly(story.party(municipality))));
      await story.go(adviser, path);
      expect(await words(adviser)).toContain("5 av 14 har godkänt version 1.");
    },
    60_000,
  );

  browserTest(
    "version 2 is editorial: approvals stand, until one objects",
    async () => {
      const story = told();
      const { on, adviser, desk, path } = story;
      await desk.open(`${path}/sections/goals`);
      await desk.press("Spara texten", { text: "Mål under projektet, enligt kommunerna." });
      await adviser.reload();
      await follow(adviser, "Skicka version 2 för godkännande");
      await adviser.getByLabel("Redaktionell", { exact: true }).check();
      await adviser.getByLabel("Anledning", { exact: true }).fill("En mening är språkligt rättad.");
      expect(await words(adviser)).toContain("5 godkännanden står kvar");
      await press(adviser, "Skicka version 2 till 14 socialchefer");
      expect(await words(adviser)).toContain("5 av 14 har godkänt version 2.");

      const stands = await on.letters(new RegExp(`^Godkännandet står kvar: ${TITLE}, version 2`), 10);
      const toSolna = stands.find(({ text }) => text.includes("socialchef i Solna stad"));
      const solna = await on.visit(linkIn(toSolna ?? expect.fail()), { viewport: PHONE });
      await follow(solna, "Invänd mot ändringen");
      await expectAccessible(solna);
      await solna.setViewportSize(DESKTOP);
      await expectAccessible(solna);
      await solna.getByLabel("Varför invänder kommunen?").fill("Målet har fått en annan innebörd.");
      await press(solna, "Invänd och ta tillbaka godkännandet");
      expect(await words(solna)).toContain("Målet har fått en annan innebörd.");
      await solna.context().close();
      await adviser.reload();
      expect(await words(adviser)).toContain("4 av 14 har godkänt version 2.");
      await adviser.getByText(/^1 tidigare godkännande räknas/).click();
      expect(await words(adviser)).toContain("Solna, version 1. Socialchefen har invänt mot version 2.");
    },
    60_000,
  );

  browserTest(
    "version 3 is material: all fourteen approve again",
    async () => {
      const story = told();
      const { on, adviser, desk, path } = story;
      await desk.open(`${path}/budget/lines/new`);
      await desk.press("Lägg till kostnaden", {
        lineText: "Utvärdering",
        costType: "services",
        costYear: String(nextYear + 1),
        way: "amount",
        costSek: "103 000",
      });
      await desk.press(/^Gör .* till ansökans sökta belopp/);
      await adviser.reload();
      await follow(adviser, "Skicka version 3 för godkännande");
      expect(await words(adviser)).toContain("Ändringen är väsentlig");
      await adviser.getByLabel("Anledning", { exact: true }).fill("En utvärdering är tillagd.");
      await press(adviser, "Skicka version 3 till 14 socialchefer");
      expect(await words(adviser)).toContain("0 av 14 har godkänt version 3.");
      for (const mail of await on.letters(new RegExp(`^Ny version att godkänna: ${TITLE}`), 14)) {
        const municipality = /Svara om (.*?) ska delta/.exec(mail.text)?.[1] ?? "";
        story.party(municipality).link = linkIn(mail);
      }
    },
    60_000,
  );
}
