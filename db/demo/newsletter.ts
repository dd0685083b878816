import { sendInExample } from "../../src/newsletters/examples";
import type { Story } from "./story";

/** Good examples that wait for the next newsletter. */
export function tellOfExamples(story: Story): void {
  story.on(story.ago(9, "13:10"), (at) => {
    const example = {
      municipalityCode: "0162",
      title: "Introduktion på två språk",
      text: "Vi spelade in samhällsinformationen på ukrainska och dari. Handläggarna svarar på färre frågor om samma sak, och fler kommer förberedda till första mötet.",
    };
    sendInExample(story.db, example, story.act(at, "contact", "0162"));
  });
  story.on(story.ago(3, "10:25"), (at) => {
    const example = {
      municipalityCode: "0163",
      title: "Flyktingguider i bostadsbolaget",
      text: "Bostadsbolagets personal är guider den första månaden. Det har gett färre missförstånd om tvättstuga, sopor och grannar.",
    };
    sendInExample(story.db, example, story.act(at, "contact", "0163"));
  });
}
