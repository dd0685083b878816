import { expect } from "vitest";
import { browserTest } from "../../support/chromium";
import { follow, press, words } from "../pressing";
import { approve, CONDITION, file, MINUTES, NO_SCRIPT, paper, type Story } from "./story";

/** Boards decide, and directors approve what they decided about. */
export function deciding(told: () => Story): void {
  browserTest(
    "fourteen boards decide, with §, day and immediate approval, and give a mandate",
    async () => {
      const story = told();
      const { on, desk, path } = story;
      const danderyd = await on.signedIn(story.party("Danderyds kommun").contact);
      await story.go(danderyd, path);
      await follow(danderyd, "Danderyds kommun i ansökan");
      await follow(danderyd, "Nämndens beslut");
      await follow(danderyd, "Nämndbeslut");
      await danderyd.getByLabel("Bifall").check();
      await danderyd
        .getByLabel(/^Namn, om den inte finns|^Nämnd eller utskott/)
        .last()
        .fill(MINUTES.board);
      await danderyd.getByLabel("Beslutsdatum").fill(MINUTES.decidedOn);
      await danderyd.getByLabel("Paragraf", { exact: true }).fill(MINUTES.paragraph);
      await danderyd.getByLabel("Paragrafen är omedelbart justerad").check();
      await danderyd.getByLabel(/^Ert diarienummer/).fill("SN 2026/0046");
      await danderyd.getByLabel("Vilken text gällde beslutet?").selectOption("3");
      await danderyd.getByLabel("Någon får i uppdrag att underteckna blanketten").check();
      await danderyd.getByLabel("Vem får underteckna?").fill("socialdirektören");
      await danderyd
        .getByLabel(/^Protokollsutdrag/)
        .setInputFiles(paper("utdrag.pdf", "Socialnämnden", "§ 46"));
      await press(danderyd, "Spara beslutet");
      expect(await words(danderyd)).toContain("Beslutat och möjligt att använda");
      await danderyd.context().close();

      await story.others("Danderyds kommun", async ({ municipality, contact, link }) => {
        const title = (await on.quick(`${link}/partner-forms`)).fieldValue("signerTitle");
        const keeper = await on.quickSignedIn(contact);
        await keeper.open(path);
        await keeper.follow(`${municipality} i ansökan`);
        await keeper.follow("Nämndens beslut");
        await keeper.follow("Nämndbeslut");
        await keeper.press("Spara beslutet", {
          decisionOutcome: "granted",
          boardName: MINUTES.board,
          decidedOn: MINUTES.decidedOn,
          paragraph: MINUTES.paragraph,
          immediateApproval: "yes",
          aboutVersion: "3",
          givesMandate: "yes",
          mandatePost: title === "socialchef" ? "socialchefen" : "socialdirektören",
          extract: file("utdrag.pdf", "Socialnämnden", "§ 46"),
          ...(municipality === "Sigtuna kommun" && { saysYesToOwning: "yes", ownerCondition: CONDITION }),
        });
        expect(keeper.words).toContain("Beslutat och möjligt att använda");
      });
      await desk.open(`${path}/tasks`);
      expect(desk.words).toContain("har 14 beslutat, 14 ett mandat som gäller, 0 godkänt");
    },
    60_000,
  );

  browserTest(
    "can it be handed in? Not at thirteen approvals",
    async () => {
      const story = told();
      const { on, adviser, path } = story;
      const last = "Norrtälje kommun";
      await story.others(last, story.approveQuickly);
      await story.go(adviser, path);
      expect(await words(adviser)).toContain("13 av 14 har godkänt version 3.");
      await story.go(adviser, `${path}/submission`);
      expect(await words(adviser)).toContain("Ansökan kan inte lämnas in ännu");
      expect(await words(adviser)).toContain(`${last} har inte godkänt`);

      const plain = await on.visit(story.party(last).link, NO_SCRIPT);
      await approve(plain);
      expect(await words(plain)).toContain(`Godkänt. ${last} deltar enligt version 3.`);
      await plain.context().close();
      await story.go(adviser, `${path}/submission`);
      expect(await words(adviser)).not.toContain("har inte godkänt");
    },
    60_000,
  );
}
