import { expect, test } from "vitest";
import { addDays } from "../../src/calendar";
import { papersSubmittedOf, registrationsOf } from "../../src/mandates/case-steps";
import { recordDecision } from "../../src/mandates/deciding";
import { decisionsOf } from "../../src/mandates/decisions";
import { giveMandate, mandatesFor } from "../../src/mandates/mandates";
import { visitor, words } from "../support/visitor";
import { act, TODAY, world } from "../support/world";
import { A_DECISION, A_MANDATE, aFile, DECIDED_ON, pdf, strictApplication, TABY } from "./papers";

const OWN = "/applications/1/parties/0160";

function setUp() {
  const w = world();
  strictApplication(w);
  return { w, contact: visitor(w, w.contact.taby), adviser: visitor(w, w.adviser) };
}

test("the contact person registers the matter and hands the papers to the board", async () => {
  const { w, contact } = setUp();
  const wrong = await contact.post(`${OWN}/case-numbers`, { ownCaseNumber: "", registeredOn: "32 mars" });
  expect(wrong.status).toBe(422);
  const shown = await words(wrong);
  expect(shown).toContain("Skriv ert diarienummer.");
  expect(await (await contact.post(`${OWN}/case-numbers`, { registeredOn: "32 mars" })).text()).toContain(
    'value="32 mars"',
  );
  const right = { ownCaseNumber: "Dnr SN 2026/123", registeredOn: TODAY };
  expect((await contact.post(`${OWN}/case-numbers`, right)).status).toBe(303);
  expect((await contact.post(`${OWN}/case-numbers`, right)).status).toBe(303);
  const late = { papersFor: "Socialnämnden", papersInOn: TODAY, papersMeetOn: addDays(TODAY, -1) };
  expect((await contact.post(`${OWN}/board-papers`, late)).status).toBe(422);
  await contact.post(`${OWN}/board-papers`, { ...late, papersMeetOn: "2026-12-02" });
  expect(registrationsOf(w.db, 1)).toMatchObject([{ caseNumber: "SN 2026/123" }]);
  expect(papersSubmittedOf(w.db, 1).get("0160")).toMatchObject({
    boardName: "Socialnämnden",
    meetsOn: "2026-12-02",
  });
  const page = await words(await contact.get(OWN));
  expect(page).toContain("Registrera ärendet Klar");
  expect(page).toContain("Nämndens beslut Pågår");
});

test("a decision without its §, in the future or with a wrong file comes back with what was typed", async () => {
  const { w, contact } = setUp();
  const form = new FormData();
  const typed = {
    decisionOutcome: "granted",
    boardName: "Socialnämnden",
    decidedOn: addDays(TODAY, 9),
    wording: "Nämnden beslutar att delta.",
    givesMandate: "yes",
  };
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  const wrong = await contact.send(`${OWN}/decisions?form=board`, form);
  expect(wrong.status).toBe(422);
  const shown = await words(wrong);
  for (const sentence of [
    "Skriv beslutets paragraf, till exempel § 46.",
    "Datumet ligger framåt i tiden.",
    "Skriv vilken befattning som får underteckna",
    "Nämnden beslutar att delta.",
  ])
    expect(shown).toContain(sentence);
  form.set("extract", aFile(new TextEncoder().encode("Hej"), "protokoll.pdf"));
  expect(await words(await contact.send(`${OWN}/decisions?form=board`, form))).toContain("Välj en PDF-fil.");
  expect(decisionsOf(w.db, 1)).toEqual([]);
  expect((await contact.post(`${OWN}/decisions?form=nonsense`, typed)).status).toBe(404);
});

test("a decision on delegation says who decided, and one that needs none says why", async () => {
  const { contact } = setUp();
  const delegated = { decisionOutcome: "granted", boardName: "Socialnämnden", decidedOn: DECIDED_ON };
  const wrong = await contact.post(`${OWN}/decisions?form=delegation`, delegated);
  expect(await words(wrong)).toContain("Skriv namn och titel på den som beslutade.");
  const none = await contact.post(`${OWN}/decisions?form=none_needed`, { decisionOutcome: "granted" });
  expect(await words(none)).toContain("Skriv varför.");
  const right = { ...delegated, decider: "Dag Täby, socialdirektör", delegationReference: "3.4" };
  const saved = await contact.post(`${OWN}/decisions?form=delegation`, right);
  expect(saved.status).toBe(303);
  const page = await words(await contact.get(saved.headers.get("location") ?? ""));
  expect(page).toContain("Beslutat av Dag Täby, socialdirektör");
});

test("the minutes come later: first approved, then the extract", async () => {
  const { w, contact } = setUp();
  const decision = { ...A_DECISION, immediateApproval: false };
  const id = recordDecision(w.db, TABY, decision, act(w.contact.taby, 20));
  const path = `${OWN}/decisions/${id}`;
  expect((await contact.post(`${path}/minutes`, {})).status).toBe(422);
  const early = await contact.post(`${path}/minutes`, { adjustedOn: addDays(DECIDED_ON, -1) });
  expect(await words(early)).toContain("Datumet är före beslutet.");
  const form = new FormData();
  form.set("adjustedOn", TODAY);
  form.set("extract", aFile(pdf().bytes, "utdrag.pdf"));
  expect((await contact.send(`${path}/minutes`, form)).status).toBe(303);
  const page = await words(await contact.get(path));
  expect(page).toContain("Beslutat och möjligt att använda");
  expect(page).toContain("utdrag.pdf");
  expect((await contact.post(`${path}/striking`, { reason: "" })).status).toBe(422);
  expect((await contact.post(`${path}/striking`, { reason: "Fel ansökan." })).status).toBe(303);
  expect((await contact.post(`${path}/striking`, { reason: "Fel ansökan." })).status).toBe(404);
  expect((await contact.get(path)).status).toBe(409);
});

test("a mandate is a post's or a person's, follows from something, and ends", async () => {
  const { w, contact, adviser } = setUp();
  const wrong = await contact.post(`${OWN}/mandates`, {
    holder: "post",
    mandateReach: "this",
    mandateSource: "other",
    mandateFromOn: TODAY,
    mandateUntilOn: addDays(TODAY, -1),
  });
  expect(wrong.status).toBe(422);
  const shown = await words(wrong);
  for (const sentence of [
    "Skriv vilken befattning som får underteckna",
    "Skriv vad mandatet följer av.",
    "Sista dagen kan inte komma före den första.",
  ])
    expect(shown).toContain(sentence);
  const unclear = { holder: "post", mandatePost: "socialdirektören", mandateCeilingSek: "24.300 tkr" };
  expect(await words(await contact.post(`${OWN}/mandates`, unclear))).toContain(
    "Beloppet går att förstå på två sätt.",
  );
  const right = {
    holder: "person",
    mandatePersonId: String(w.director.taby.personId),
    mandateReach: "all",
    mandateSource: "other",
    mandateSourceText: "Fullmakt",
    mandateCeilingSek: "500 000",
    mandateFromOn: DECIDED_ON,
  };
  const saved = await adviser.post(`${OWN}/mandates`, right);
  expect(saved.status).toBe(303);
  const [mandate] = mandatesFor(w.db, 1, "0160");
  expect(mandate).toMatchObject({ applicationId: null, personName: "Dag Täby", ceilingSek: 500_000 });
  const path = `${OWN}/mandates/${mandate?.id}`;
  expect(await words(await contact.get(path))).toContain("Mandatet räcker");
  expect((await contact.post(`${path}/ending`, { mandateLastOn: addDays(DECIDED_ON, -1) })).status).toBe(422);
  expect((await contact.post(`${path}/ending`, { mandateLastOn: addDays(TODAY, -1) })).status).toBe(303);
  expect(await words(await contact.get(path))).toContain("Om Dag Täby godkänner i dag");
  expect((await contact.post(`${path}/striking`, { reason: "Fel." })).status).toBe(303);
  expect(await words(await contact.get(path))).toContain("Mandatet är struket");
});

test("the adviser chooses what is required, and the matrix shows it to everybody in the application", async () => {
  const { w, adviser } = setUp();
  const matrix = "/applications/1/tasks";
  expect(await words(await visitor(w, w.contact.solna).get(matrix))).toContain(
    "Undertecknad samverkansblankett",
  );
  expect((await adviser.post("/applications/1/requirements", {})).status).toBe(303);
  const page = await words(await adviser.get(matrix));
  expect(page).toContain("Ansökan kan lämnas in när socialcheferna har godkänt.");
  expect(await words(await visitor(w, w.coordinator).get(matrix))).not.toContain("Ändra kraven");
});

test("who may sign for a municipality, and up to what sum, is read in the history by its own people and the network's only", async () => {
  const { w, contact, adviser } = setUp();
  giveMandate(w.db, "0160", { ...A_MANDATE, ceilingSek: 250_000 }, act(w.contact.taby, 15));
  recordDecision(w.db, TABY, { ...A_DECISION, outcome: "referred_back" }, act(w.contact.taby, 16));
  for (const reader of [contact, adviser]) {
    const text = await words(await reader.get("/applications/1/history"));
    expect(text).toContain("Gav socialdirektören mandat att underteckna, upp till 250 000 kr");
    expect(text).toContain("§ 46");
  }
  const other = await words(await visitor(w, w.contact.solna).get("/applications/1/history"));
  expect(other).not.toMatch(/250 000|§ 46/);
  expect(other).toContain("Krav före inlämning");
});
