import { assess } from "../../../src/calls/assessments";
import { CURRENT_CALLS } from "../../../src/calls/call-filter";
import { tellInterest } from "../../../src/calls/interests";
import { saveSearch } from "../../../src/searches/searches";
import type { Story } from "../story";

/** What the network thinks of some calls, what municipalities have said before any application, and a search that mails. */
export function tellOfJudgements(story: Story): void {
  const { db } = story;
  story.on(story.ago(26, "10:40"), (at) => {
    const form = {
      reasonCode: "wrong_target_group",
      note: "Gäller skolans ordinarie uppdrag.",
      askedBy: "",
    } as const;
    assess(db, story.id("school"), { state: "declined", ...form }, story.act(at, "adviser"));
  });
  story.on(story.ago(17, "09:30"), (at) => {
    const note = "Stort belopp. Kräver en partner i ett annat land.";
    const form = { state: "assessed", reasonCode: "good_fit", note, askedBy: "Sollentuna" } as const;
    assess(db, story.id("integration fund"), form, story.act(at, "adviser"));
  });
  const answers = [
    { code: "0160", interest: "interested", reasonCode: "", reason: "Vi har redan en partner i Finland." },
    {
      code: "0184",
      interest: "maybe",
      reasonCode: "no_staff",
      reason: "Beror på vem som kan vara projektägare.",
    },
    {
      code: "0187",
      interest: "declines",
      reasonCode: "co_financing",
      reason: "Vi klarar inte medfinansieringen.",
    },
  ] as const;
  answers.forEach(({ code, ...form }, index) => {
    story.on(story.ago(15 - index, "11:20"), (at) => {
      const act = story.act(at, "contact", code);
      tellInterest(db, story.id("integration fund"), { municipalityCode: code, toldBy: "", ...form }, act);
    });
  });
  story.on(story.ago(12, "08:55"), (at) => {
    const filter = { ...CURRENT_CALLS, q: "mottagande", fits: true };
    saveSearch(db, { name: "Mottagande som passar oss", filter }, story.act(at, "adviser"));
  });
}
