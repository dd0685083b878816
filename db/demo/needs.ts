import { bring } from "../../src/candidates/by-hand";
import { addNeed } from "../../src/needs/needs";
import type { Story } from "./story";

const NEEDS = [
  {
    code: "0160",
    daysAgo: 20,
    title: "Språkstöd för nyanlända föräldrar",
    text: "Vi når inte föräldrar som är hemma med små barn. Vi vill pröva språkgrupper på öppna förskolan tillsammans med flyktingguider.",
    targetGroups: "Nyanlända föräldrar och små barn",
  },
  {
    code: "0184",
    daysAgo: 16,
    title: "Boende för ensamkommande unga som fyller 18",
    text: "Unga som lämnar stödboendet har svårt att hitta en bostad. Vi söker andra kommuner som vill bygga upp vägledning och bostadslotsar för unga i övergången till ett eget boende.",
    targetGroups: "Ensamkommande unga",
  },
  {
    code: "0125",
    daysAgo: 7,
    title: "Gemensam introduktion för nyanlända",
    text: "Få kommer hit varje år, och vi kan inte hålla egna kurser i samhällsorientering. En gemensam introduktion för mottagande av nyanlända skulle göra oss mindre sårbara.",
    targetGroups: "Nyanlända vuxna",
  },
];

/** What municipalities need money for, and a tip from one of them. */
export function tellOfNeeds(story: Story): void {
  const { db } = story;
  for (const { code, daysAgo, ...form } of NEEDS) {
    story.on(story.ago(daysAgo, "13:45"), (at) => {
      addNeed(db, { municipalityCode: code, ...form }, story.act(at, "contact", code));
    });
  }
  story.on(story.ago(1, "14:25"), (at) => {
    const tip = {
      url: "https://stiftelsen-exempel.example.se/sok-stod",
      title: "",
      text: "Stiftelsen Exempel ger stöd till mötesplatser för nyanlända familjer. Sista ansökningsdag är den 31 januari.",
    };
    bring(db, tip, "Tips och egna inlägg", story.act(at, "contact", "0160"));
  });
}
