import { expect } from "vitest";
import { addDays } from "../../../src/calendar";
import { expectAccessible } from "../../support/axe";
import { browserTest } from "../../support/chromium";
import { follow, press, words } from "../pressing";
import { linkIn, PHONE } from "../stage";
import { CONDITION, NO_SCRIPT, PRE_STUDY, REASON, type Story, TITLE, today } from "./story";

/** From the call to fourteen answers of yes and one of no. */
export function asking(told: () => Story): void {
  browserTest(
    "the adviser registers the call and sees who is in time to decide",
    async () => {
      const story = told();
      const { adviser } = story;
      await story.go(adviser, "/calls");
      await follow(adviser, "Lägg till utlysning");
      await adviser.getByLabel("Utlysningens titel").fill("Utvecklingsmedel § 37 för en gemensam resurs");
      await adviser.getByLabel("Finansiär", { exact: true }).fill("Länsstyrelsen Stockholm");
      await adviser.getByLabel(/^Program eller fond/).fill("§ 37");
      await adviser.getByLabel(/^Sista ansökningsdag/).fill(addDays(today, 90));
      await adviser.getByLabel(/^Jag har kontrollerat sista dag/).check();
      await adviser.getByLabel("Ja, det går").check();
      await press(adviser, "Lägg till utlysningen");
      await follow(adviser, /planeringen/);
      expect(await words(adviser)).toMatch(/\d+ av 15 kommuner hinner besluta\./);
      await expectAccessible(adviser);
      await adviser.goBack();
    },
    30_000,
  );

  browserTest(
    "she opens the application from the funder's form, after the granted pre-study",
    async () => {
      const story = told();
      const { adviser } = story;
      await follow(adviser, "Starta gemensam ansökan");
      await adviser.getByLabel("Projektets titel").fill(TITLE);
      await adviser.getByLabel("Projektägare").selectOption({ label: "Sigtuna kommun" });
      expect(await adviser.getByLabel(/^Undertecknad samverkansblankett/).isChecked()).toBe(true);
      await adviser.getByLabel(/^Nämndens beslut och mandat/).check();
      expect(await adviser.getByLabel("Formulär").inputValue()).toBe("section37");
      await press(adviser, /^Starta och fråga 15 kommuner/);
      story.path = new URL(adviser.url()).pathname;

      await follow(adviser, "Efter inlämningen");
      await follow(adviser, "Välj vad ansökan bygger på");
      await adviser.getByLabel("Tidigare ansökan").selectOption({ label: PRE_STUDY });
      await press(adviser, "Spara");
      expect(await words(adviser)).toContain(`Bygger på ${PRE_STUDY} (avslutad)`);
      await expectAccessible(adviser);
    },
    30_000,
  );

  browserTest(
    "fifteen contact persons answer from their letters: fourteen yes, one no with its reason",
    async () => {
      const story = told();
      const { on, adviser, path, parties } = story;
      const asking = new RegExp(`^Svara om .* vill delta: ${TITLE}`);
      await on.letters(asking, 14);
      // Vaxholm's mailbox has refused letters: the adviser is told so, and lets them go again.
      await story.go(adviser, "/outbox/addresses");
      await press(adviser, /^Försök igen/);
      const asked = await on.letters(asking, 15);
      const municipalityIn = (subject: string) => /^Svara om (.*) vill delta/.exec(subject)?.[1] ?? "";
      const linkOf = (name: string) =>
        linkIn(asked.find(({ subject }) => municipalityIn(subject) === name) ?? expect.fail(name));

      const phone = await on.visit(linkOf("Täby kommun"), { viewport: PHONE });
      await expectAccessible(phone);
      await phone.getByLabel("Vill delta", { exact: true }).check();
      await press(phone, "Skicka svaret");
      expect(await words(phone)).toContain("Kommunen har svarat");
      await phone.context().close();

      const plain = await on.visit(linkOf("Vaxholms stad"), NO_SCRIPT);
      await plain.getByLabel("Avstår", { exact: true }).check();
      await press(plain, "Skicka svaret");
      expect(await words(plain)).toContain("Det gick inte att gå vidare.");
      expect(await plain.getByLabel("Avstår", { exact: true }).isChecked()).toBe(true);
      await plain.getByLabel(/^Anledning eller kommentar/).fill(REASON);
      await press(plain, "Skicka svaret");
      expect(await words(plain)).toContain("Kommunen har svarat");
      await plain.context().close();

      await Promise.all(
        asked.map(async (mail) => {
          const municipality = municipalityIn(mail.subject);
          const reader = await on.quick(linkIn(mail));
          const contact = /Länken är personlig för ([^,]+),/.exec(reader.words)?.[1] ?? "";
          if (municipality !== "Vaxholms stad")
            parties.set(municipality, { municipality, contact, link: "" });
          if (["Täby kommun", "Vaxholms stad"].includes(municipality)) return;
          await reader.press("Skicka svaret", { answer: "takes_part" });
          expect(reader.words).toContain("Kommunen har svarat");
        }),
      );
      await story.go(adviser, path);
      expect(await words(adviser)).toContain("14 av 15 kommuner vill delta. Alla har svarat.");
    },
    60_000,
  );

  browserTest(
    "Sigtuna says yes to owning the project, on a condition",
    async () => {
      const story = told();
      const { on, path } = story;
      const owner = await on.signedIn(story.party("Sigtuna kommun").contact, NO_SCRIPT);
      await story.go(owner, path);
      await follow(owner, "Sigtuna kommun i ansökan");
      await owner.getByLabel(/^Villkor/).fill(CONDITION);
      await press(owner, "Säg ja till att vara projektägare");
      expect(await words(owner)).toContain(`Ja, ${CONDITION}`);
      await owner.context().close();
    },
    30_000,
  );
}
