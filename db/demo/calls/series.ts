import { addCall } from "../../../src/calls/calls";
import { tellResult } from "../../../src/calls/results";
import { addSeries, putInSeries } from "../../../src/calls/series";
import { dayInSwedish, workingDayNear } from "../feeds/wording";
import type { Story } from "../story";
import { confirmed, demoCall } from "./call-form";

const NAME = "Tidiga insatser för nyanlända, Exempellän";

/** One call in each of three years, typed in afterwards from what the funder had published. */
const YEARS = [
  { yearsAgo: 3, opens: 4, closes: 51, amount: "Totalt 4 000 000 kronor", result: "not_applied" },
  { yearsAgo: 2, opens: 11, closes: 58, amount: "Totalt 5 200 000 kronor", result: "rejected" },
  { yearsAgo: 1, opens: 7, closes: 55, amount: "Totalt 6 100 000 kronor", result: "granted" },
] as const;

const NOTES = {
  not_applied: "Nämnderna hann inte besluta innan fönstret stängde.",
  rejected: "Finansiären saknade en plan för hur arbetet fortsätter efter projektet.",
  granted: "Fyra kommuner. Finansiären lyfte fram den gemensamma introduktionen.",
};

export function tellOfSeries(story: Story): void {
  const { db } = story;
  story.on(story.ago(52, "13:10"), (at) => {
    const act = story.act(at, "adviser");
    const note = "Länsstyrelsen brukar utlysa medlen varje vår.";
    const seriesId = addSeries(db, { name: NAME, funder: "Länsstyrelsen Exempel", note }, act);
    for (const { yearsAgo, opens, closes, amount, result } of YEARS) {
      const year = Number(story.today.slice(0, 4)) - yearsAgo;
      const deadlineOn = workingDayNear(`${year}-03-01`, closes);
      const form = demoCall({
        funder: "Länsstyrelsen Exempel",
        programme: "Tidiga insatser",
        title: `Tidiga insatser för nyanlända ${year}`,
        url: `https://lansstyrelsen-exempel.example.se/bidrag/tidiga-insatser-${year}`,
        description: "Kommuner och kommunalförbund kan söka medel för insatser under den första tiden.",
        joint: "allowed",
        amount,
        opensOn: workingDayNear(`${year}-03-01`, opens),
        ...confirmed(`Sista ansökningsdag är den ${dayInSwedish(deadlineOn)}.`, deadlineOn),
      });
      const callId = addCall(db, form, act);
      putInSeries(db, callId, { seriesId, newName: "" }, act);
      const grantedSek = result === "granted" ? 1_150_000 : null;
      tellResult(db, callId, { result, grantedSek, note: NOTES[result] }, act);
    }
  });
}
