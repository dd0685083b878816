import { consentToOwn } from "../../../src/applications/answering";
import { openApplication } from "../../../src/applications/opening";
import { handIn } from "../../../src/applications/submission";
import { addDays, addWorkingDays, instantAt } from "../../../src/calendar";
import { municipalityForms } from "../municipalities";
import { onePagePdf } from "../pdf";
import type { Story } from "../story";
import { boardDecision, delegatedDecision } from "./grounds";
import { answer, approveAs, send, share, write } from "./joint-work";
import { PRE_STUDY_CORRECTION_REASON, preStudyCorrection, preStudyText } from "./pre-study-text";

const OWNER = "0191";
const SUBMITTED_ON = "2022-10-11";
const REFERENCE = "851-12345-2022";

/** All fifteen in the autumn of 2022, with Sigtuna as project owner: from the question to the funder's reference. */
export function tellOfPreStudy(story: Story): void {
  const { db } = story;
  const id = () => story.id("pre-study application");
  story.on(instantAt("2022-08-29", "09:10"), (at) => {
    const form = { callId: story.id("pre-study"), title: preStudyText.title, ownerCode: OWNER };
    story.name("pre-study application", openApplication(db, form, story.act(at, "adviser")));
  });
  municipalityForms.forEach(({ code }, i) => {
    const answeredOn = addWorkingDays("2022-08-29", 1 + (i % 8));
    story.on(instantAt(answeredOn, i % 2 ? "10:25" : "14:50"), (at) => {
      answer(story, at, id(), code, "takes_part");
    });
    const approvedOn = addWorkingDays("2022-09-15", i);
    const ground =
      i % 3 === 1
        ? delegatedDecision(approvedOn, "4.2", 71 + i * 4)
        : boardDecision(addDays(approvedOn, -1), `§ ${88 + i}`, 71 + i * 4);
    story.on(instantAt(approvedOn, i % 2 ? "15:05" : "11:35"), (at) => {
      approveAs(story, at, id(), code, ground);
    });
  });
  story.on(instantAt("2022-09-12", "10:00"), (at) => {
    consentToOwn(db, { applicationId: id(), condition: "" }, story.act(at, "contact", OWNER));
  });
  story.on(instantAt("2022-09-13", "16:10"), (at) => {
    write(story, at, id(), preStudyText);
    share(story, at, id(), new Map([[OWNER, preStudyText.requestedSek]]));
  });
  story.on(instantAt("2022-09-14", "09:00"), (at) => send(story, at, id()));
  story.on(instantAt("2022-09-22", "09:30"), (at) =>
    write(story, at, id(), { sections: preStudyCorrection }),
  );
  story.on(instantAt("2022-09-22", "09:40"), (at) => {
    send(story, at, id(), "editorial", PRE_STUDY_CORRECTION_REASON);
  });
  story.on(instantAt(SUBMITTED_ON, "13:20"), (at) => {
    const bytes = onePagePdf([
      "Länsstyrelsen Stockholm",
      "Ansökan om utvecklingsmedel enligt § 37",
      "",
      preStudyText.title,
      "Projektägare: Sigtuna kommun",
      `Inlämnad ${SUBMITTED_ON}, diarienummer ${REFERENCE}`,
      "",
      "Påhittad handling i Utlysts demo.",
    ]);
    const file = { name: "ansokan-forstudie-2022.pdf", mediaType: "application/pdf", bytes };
    const form = { submittedOn: SUBMITTED_ON, funderReference: REFERENCE, file };
    handIn(db, id(), form, story.act(at, "adviser"));
  });
}
