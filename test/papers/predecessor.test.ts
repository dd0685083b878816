import { expect, test } from "vitest";
import { application } from "../../src/applications/applications";
import { choosePredecessor } from "../../src/applications/following";
import { openApplication } from "../../src/applications/opening";
import { tellOutcomeOf } from "../../src/awards/report-outcomes";
import { handInReport, partsOf, reportsOf, writeReport } from "../../src/awards/reports";
import { registerCase } from "../../src/mandates/case-steps";
import { recordDecision } from "../../src/mandates/deciding";
import { paperFacts, paperParty } from "../../src/papers/facts";
import { applicationBackground, caseDocuments } from "../../views/papers/report-content";
import { granted, later, pdf, SHARES } from "../awards/cast";
import { A_DECISION } from "../mandates/papers";
import { act, NOW, sentApplication, TODAY, type World, world } from "../support/world";

function handInFinalReport(w: World, id: number): void {
  const final = reportsOf(w.db, id).find(({ kind }) => kind === "final") ?? expect.fail();
  const parts = Object.fromEntries(partsOf(w.db, final.id).map(({ key }) => [key, "Gjort."]));
  writeReport(w.db, id, final.id, parts, final.revision, later(w, 70));
  for (const [code, usedSek] of Object.entries(SHARES))
    tellOutcomeOf(w.db, id, { reportId: final.id, code }, { usedSek, done: "Möten." }, later(w, 71));
  handInReport(w.db, id, final.id, { handedInOn: TODAY, file: pdf("slutrapport.pdf") }, later(w, 72));
}

test("a report after a granted pre-study says who granted what, and lists its final report", () => {
  const { w, id: before } = granted();
  const asked = { callId: application(w.db, before).callId, title: "Projektet", ownerCode: "0191" };
  const id = openApplication(w.db, asked, later(w));
  const facts = () => paperFacts(w.db, application(w.db, id), null, NOW);
  const [plain] = applicationBackground(facts());
  expect(JSON.stringify(plain)).not.toContain("bygger vidare");

  choosePredecessor(w.db, id, before, later(w));
  const [background] = applicationBackground(facts());
  expect(JSON.stringify(background).replaceAll("\u00a0", " ")).toContain(
    "Ansökan bygger vidare på ”Gemensam resurs”. Länsstyrelsen Stockholm beviljade 1 000 000 kronor den 22 november 2026, med Sigtuna kommun som projektägare.",
  );
  expect(caseDocuments(facts())).toHaveLength(3);
  handInFinalReport(w, before);
  expect(caseDocuments(facts()).at(-1)).toBe("Slutrapport från ”Gemensam resurs”, den 22 november 2026");
});

test("the diary number stands in the papers wherever the municipality has told it", () => {
  const w = world();
  const { id } = sentApplication(w);
  const key = { applicationId: id, code: "0184" };
  const number = () => paperParty(paperFacts(w.db, application(w.db, id), 1, NOW), key.code).caseNumber;
  expect(number()).toBe("");
  recordDecision(w.db, key, A_DECISION, act(w.contact.solna, 15));
  expect(number()).toBe("SN 2026/123");
  registerCase(w.db, key, { on: TODAY, caseNumber: "SN 2026/9" }, act(w.contact.solna, 16));
  expect(number()).toBe("SN 2026/9");
});
