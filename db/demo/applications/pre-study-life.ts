import { partiesOf } from "../../../src/applications/applications";
import { close } from "../../../src/awards/closing";
import { recordDecision } from "../../../src/awards/decisions";
import { recordGrantPayment } from "../../../src/awards/payments";
import { tellOutcomeOf } from "../../../src/awards/report-outcomes";
import { acceptReport, handInReport, reportsOf, writeReport } from "../../../src/awards/reports";
import { instantAt } from "../../../src/calendar";
import { onePagePdf } from "../pdf";
import type { Story } from "../story";
import { preStudyOutcomes, preStudyReport } from "./pre-study-report";

const OWNER = "0191";
const GRANTED_SEK = 450_000;
const USED_SEK = 437_500;
const DNR = "851-12345-2022";

const paper = (name: string, ...lines: string[]) => ({
  name,
  mediaType: "application/pdf",
  bytes: onePagePdf([...lines, "", "Påhittad handling i Utlysts demo."]),
});

/** From the funder's yes in the autumn of 2022 until everything was reported, paid back and put away (G-79, G-80). */
export function tellOfPreStudyLife(story: Story): void {
  const { db } = story;
  const id = () => story.id("pre-study application");
  const final = () => reportsOf(db, id())[0];
  story.on(instantAt("2022-11-24", "14:05"), (at) => {
    recordDecision(
      db,
      id(),
      {
        outcome: "granted",
        decidedOn: "2022-11-23",
        caseNumber: DNR,
        grantedSek: GRANTED_SEK,
        conditions: "Medlen ska användas till förstudien. Medel som inte har använts betalas tillbaka.",
        reason: "",
        startsOn: "2023-01-02",
        endsOn: "2023-06-30",
        templateYear: 2022,
        requisitionBy: null,
        shares: new Map(partiesOf(db, id()).map(({ code }) => [code, code === OWNER ? GRANTED_SEK : 0])),
        file: paper("beslut-forstudie-2022.pdf", "Länsstyrelsen Stockholm", "Beslut", `Diarienummer ${DNR}`),
        interimDueOn: null,
        finalDueOn: "2023-09-29",
      },
      story.act(at, "adviser"),
    );
  });
  story.on(instantAt("2022-12-09", "09:15"), (at) => {
    const paid = { kind: "received", municipalityCode: null, amountSek: GRANTED_SEK } as const;
    const form = { ...paid, paidOn: "2022-12-08", reference: DNR };
    recordGrantPayment(db, id(), form, story.act(at, "adviser"));
  });
  story.on(instantAt("2023-09-18", "10:40"), (at) => {
    const one = final();
    if (!one) return;
    writeReport(db, id(), one.id, preStudyReport, one.revision, story.act(at, "adviser"));
    for (const { code } of partiesOf(db, id())) {
      const form = { usedSek: code === OWNER ? USED_SEK : 0, done: preStudyOutcomes(code) };
      tellOutcomeOf(db, id(), { reportId: one.id, code }, form, story.act(at, "adviser"));
    }
  });
  story.on(instantAt("2023-09-26", "15:20"), (at) => {
    const file = paper("slutrapport-forstudie-2023.pdf", "Slutrapport", `Diarienummer ${DNR}`);
    handInReport(db, id(), final()?.id ?? 0, { handedInOn: "2023-09-26", file }, story.act(at, "adviser"));
  });
  story.on(instantAt("2023-10-20", "11:10"), (at) => {
    const repaid = { kind: "repaid", municipalityCode: null, amountSek: GRANTED_SEK - USED_SEK } as const;
    const form = { ...repaid, paidOn: "2023-10-19", reference: DNR };
    recordGrantPayment(db, id(), form, story.act(at, "adviser"));
  });
  story.on(instantAt("2023-11-14", "13:30"), (at) => {
    const form = { acceptedOn: "2023-11-13", note: "Länsstyrelsen hade inga frågor." };
    acceptReport(db, id(), final()?.id ?? 0, form, story.act(at, "adviser"));
  });
  story.on(instantAt("2023-12-04", "09:50"), (at) => {
    const note = "Handlingarna finns i Sigtuna kommuns diarium.";
    close(db, id(), { keepYears: 7, note }, story.act(at, "adviser"));
  });
}
