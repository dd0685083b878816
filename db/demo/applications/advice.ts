import { consentToOwn } from "../../../src/applications/answering";
import type { Answer } from "../../../src/applications/answers";
import { choosePredecessor } from "../../../src/applications/following";
import { openApplication } from "../../../src/applications/opening";
import type { ClockTime } from "../../../src/calendar";
import { call } from "../../../src/calls/calls";
import type { Story } from "../story";
import { tellOfAdviceApprovals } from "./advice-approvals";
import { budgetFirst, budgetSecond } from "./advice-budget";
import { tellOfAdvicePapers, tellOfGeneralMandate } from "./advice-papers";
import {
  ADVICE_SECOND_REASON,
  ADVICE_TITLE,
  adviceFirstVersion,
  adviceOutline,
  adviceSecondVersion,
} from "./advice-text";
import { answer, send, write } from "./joint-work";

/** The joint application that is out for approval. */
export const ADVICE = "advice application";

const OWNER = "0191";
/** The seeds do not say which municipality stayed outside; that it is this one is invented. */
const DECLINER = "0187";
const REASON =
  "Vår förvaltning är liten och kan inte avsätta tid för projektet de närmaste två åren. Vi tar gärna del av resultatet.";

const ANSWERS: [code: string, daysAgo: number, time: ClockTime, given: Answer][] = [
  ["0191", 39, "11:20", "takes_part"],
  ["0162", 38, "09:40", "takes_part"],
  ["0160", 38, "15:15", "interested"],
  ["0163", 37, "10:05", "takes_part"],
  ["0125", 37, "13:50", "takes_part"],
  ["0114", 36, "08:35", "interested"],
  ["0184", 36, "16:00", "takes_part"],
  ["0117", 35, "10:45", "takes_part"],
  ["0188", 35, "14:10", "takes_part"],
  ["0123", 34, "09:15", "takes_part"],
  ["0160", 33, "10:30", "takes_part"],
  [DECLINER, 33, "14:25", "declines"],
  ["0139", 32, "11:00", "takes_part"],
  ["0186", 31, "15:35", "takes_part"],
  ["0115", 30, "08:55", "takes_part"],
  ["0114", 29, "13:05", "takes_part"],
  ["0183", 28, "16:20", "takes_part"],
];

export function tellOfAdvice(story: Story): void {
  const { db } = story;
  const id = () => story.id(ADVICE);
  story.on(story.ago(40, "09:30"), (at) => {
    const form = { callId: story.id("cooperation"), title: ADVICE_TITLE, ownerCode: OWNER };
    story.name(ADVICE, openApplication(db, form, story.act(at, "adviser")));
    choosePredecessor(db, id(), story.id("pre-study application"), story.act(at, "adviser"));
  });
  story.on(story.ago(40, "11:00"), (at) => write(story, at, id(), adviceOutline));
  for (const [code, daysAgo, time, given] of ANSWERS) {
    story.on(story.ago(daysAgo, time), (at) => {
      answer(story, at, id(), code, given, given === "declines" ? REASON : "");
    });
  }
  story.on(story.ago(27, "10:10"), (at) => {
    const form = { applicationId: id(), condition: "om Länsstyrelsen beviljar ansökan" };
    consentToOwn(db, form, story.act(at, "contact", OWNER));
  });
  story.on(story.ago(20, "14:40"), (at) => {
    const { deadlineOn } = call(db, story.id("cooperation"));
    write(story, at, id(), adviceFirstVersion(deadlineOn ?? story.day(15)));
    budgetFirst(story, at, id());
  });
  story.on(story.ago(15, "09:20"), (at) => send(story, at, id()));
  story.on(story.ago(9, "15:10"), (at) => {
    write(story, at, id(), adviceSecondVersion);
    budgetSecond(story, at, id());
  });
  story.on(story.ago(8, "10:00"), (at) => send(story, at, id(), "material", ADVICE_SECOND_REASON));
  tellOfAdviceApprovals(story, id);
  tellOfAdvicePapers(story, id);
  tellOfGeneralMandate(story);
}
