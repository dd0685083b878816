import { expect, test } from "vitest";
import { addCall } from "../../src/calls/calls";
import { visitor, words } from "../support/visitor";
import { A_CALL, act, world } from "../support/world";

const TYPED = { topic: "budget", title: "Lön för samordnare", question: "Får vi söka för lön?" };

test("a contact person asks about a call, the adviser answers, and both read it on the same page", async () => {
  const w = world();
  const callId = addCall(w.db, A_CALL, act(w.adviser));
  const kim = visitor(w, w.contact.taby);
  const rut = visitor(w, w.adviser);
  expect(await words(await kim.get(`/advice/new?call=${callId}`))).toContain(A_CALL.title);
  const sent = await kim.post("/advice", { ...TYPED, municipalityCode: "0160", callId: String(callId) });
  expect(sent.headers.get("location")).toBe("/advice/1?done=advice_asked");
  expect(await words(await rut.get("/"))).toContain("Svara på 1 fråga från kommunerna");
  const wrong = await rut.post("/advice/1/answers", { text: "Ja." });
  expect(wrong.status).toBe(422);
  expect(await words(wrong)).toContain("Välj ett av alternativen.");
  expect((await rut.post("/advice/1/answers", { text: "Ja.", timeClass: "half_hour" })).status).toBe(303);
  const page = await words(await kim.get("/advice/1"));
  expect(page).toContain(A_CALL.title);
  expect(page).toMatch(/Svar Rut Råd, .* Ja\./);
});

test("what is missing is said with the rest kept, and another municipality is no choice", async () => {
  const w = world();
  const kim = visitor(w, w.contact.taby);
  const wrong = await kim.post("/advice", {
    ...TYPED,
    title: "",
    wishedOn: "31 februari",
    municipalityCode: "0160",
  });
  expect(wrong.status).toBe(422);
  const page = await words(wrong);
  expect(page).toContain("Skriv en titel.");
  expect(page).toContain("Skriv ett datum som finns");
  expect(page).toContain(TYPED.question);
  expect((await kim.post("/advice", { ...TYPED, municipalityCode: "0184" })).status).toBe(422);
});

test("a made-up call or need in the form is left out", async () => {
  const w = world();
  const kim = visitor(w, w.contact.taby);
  const sent = await kim.post("/advice", { ...TYPED, municipalityCode: "0160", callId: "999", needId: "x" });
  expect(sent.status).toBe(303);
  expect(await words(await kim.get("/advice/1"))).not.toContain("Utlysning ");
});

test("a text for all goes from the adviser through the municipality to everybody", async () => {
  const w = world();
  const kim = visitor(w, w.contact.taby);
  const rut = visitor(w, w.adviser);
  const sol = visitor(w, w.contact.solna);
  await kim.post("/advice", { ...TYPED, municipalityCode: "0160" });
  await rut.post("/advice/1/answers", { text: "Ja.", timeClass: "half_hour" });
  await rut.post("/advice/1/lesson", { title: "Lön", text: "Ny tid kan betalas." });
  expect(await words(await sol.get("/advice/lessons"))).not.toContain("Ny tid kan betalas.");
  expect((await sol.get("/advice/1")).status).toBe(403);
  expect((await kim.post("/advice/1/lesson/agreement", { lesson: "1" })).status).toBe(303);
  expect(await words(await sol.get("/advice/lessons?q=betala"))).toContain("Ny tid kan betalas.");
  expect(await words(await sol.get("/advice/lessons?q=hyra"))).toContain("Inget råd har de orden");
  const old = await kim.post("/advice/1/lesson/agreement", { lesson: "77" });
  expect(old.status).toBe(409);
});

test("a year that is none is not found", async () => {
  const w = world();
  const rut = visitor(w, w.adviser);
  expect((await rut.get("/advice/years/2026")).status).toBe(200);
  expect((await rut.get("/advice/years/99999")).status).toBe(404);
});
