import { expect, test } from "vitest";
import { application } from "../../src/applications/applications";
import { choosePredecessor } from "../../src/applications/following";
import { openApplication } from "../../src/applications/opening";
import { tellOutcomeOf } from "../../src/awards/report-outcomes";
import { handInReport, partsOf, reportsOf, writeReport } from "../../src/awards/reports";
import { paperFacts } from "../../src/papers/facts";
import { applicationBackground, caseDocuments } from "../../views/papers/report-content";
import { granted, later, pdf, SHARES } from "../awards/cast";
import { NOW, TODAY, type World } from "../support/world";

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
