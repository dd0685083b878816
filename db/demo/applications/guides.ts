import type { Answer } from "../../../src/applications/answers";
import { openApplication } from "../../../src/applications/opening";
import type { ClockTime } from "../../../src/calendar";
import { call } from "../../../src/calls/calls";
import { formFor } from "../../../src/sections/funder-forms";
import type { Story } from "../story";
import { tellOfGuidesWriting } from "./guides-writing";
import { answer, write } from "./joint-work";

/** The joint application that the municipalities are still answering about. */
export const GUIDES = "guides application";

const TITLE = "Flyktingguider i Norrort: möten över kommungränserna";

const TEXT = {
  purpose:
    "Nyanlända och etablerade invånare ska mötas i vardagen. Kommunerna bygger en gemensam verksamhet för guider och familjekontakter, så att även små kommuner kan erbjuda den.",
  need: "Flera kommuner har haft flyktingguider, men verksamheten har hängt på enstaka eldsjälar. När de slutar försvinner kontakterna. Tillsammans kan kommunerna rekrytera, utbilda och matcha guider hela året.",
  targetGroups: "Nyanlända vuxna, familjer och ensamkommande barn och unga i de kommuner som deltar.",
};

const ANSWERS: [code: string, daysAgo: number, time: ClockTime, given: Answer, reason?: string][] = [
  ["0160", 6, "14:30", "takes_part"],
  ["0117", 5, "09:10", "takes_part"],
  ["0184", 5, "13:25", "interested"],
  ["0114", 4, "10:20", "takes_part"],
  ["0188", 4, "15:50", "takes_part"],
  ["0162", 3, "11:30", "interested"],
  ["0123", 3, "14:15", "takes_part"],
  [
    "0125",
    2,
    "09:55",
    "declines",
    "Vi har redan en egen verksamhet tillsammans med två föreningar och vill behålla den.",
  ],
  ["0115", 1, "10:40", "takes_part"],
];

export function tellOfGuides(story: Story): void {
  const { db } = story;
  story.on(story.ago(6, "10:45"), (at) => {
    const callId = story.id("guides");
    const formKey = formFor(db, call(db, callId).programme).key;
    const form = { callId, title: TITLE, ownerCode: "0160", formKey };
    story.name(GUIDES, openApplication(db, form, story.act(at, "adviser")));
  });
  story.on(story.ago(6, "11:30"), (at) => write(story, at, story.id(GUIDES), { sections: TEXT }));
  for (const [code, daysAgo, time, given, reason] of ANSWERS) {
    story.on(story.ago(daysAgo, time), (at) => {
      answer(story, at, story.id(GUIDES), code, given, reason);
    });
  }
  tellOfGuidesWriting(story, () => story.id(GUIDES));
}
