import { expect, test } from "vitest";
import { application } from "../../src/applications/applications";
import { addCall } from "../../src/calls/calls";
import { addNeed, endNeed, need, needsOfApplication } from "../../src/needs/needs";
import { sectionsOf } from "../../src/sections/sections";
import { visitor, words } from "../support/visitor";
import { A_CALL, act, type World, world } from "../support/world";

const TYPED = {
  title: "Språkcafé för föräldralediga",
  text: "Föräldralediga nyanlända kvinnor möter ingen svenska.",
  targetGroups: "Nyanlända kvinnor",
};

const solnasNeed = (w: World, change = {}) =>
  addNeed(w.db, { ...TYPED, ...change, municipalityCode: "0184" }, act(w.contact.solna));

const spraakCall = (w: World, change = {}) =>
  addCall(
    w.db,
    { ...A_CALL, title: "Svenska för föräldralediga", description: "Språkcaféer och kvinnor.", ...change },
    act(w.adviser),
  );

test("a contact person writes a need for the own municipality and finds it first on the page", async () => {
  const w = world();
  addNeed(w.db, { ...TYPED, title: "Sigtunas", municipalityCode: "0191" }, act(w.contact.sigtuna));
  const kim = visitor(w, w.contact.taby);
  expect(await words(await kim.get("/needs/new"))).not.toContain("Välj kommun");
  const answer = await kim.post("/needs", { ...TYPED, municipalityCode: "0160" });
  expect(answer.headers.get("location")).toBe("/needs/2?done=need_added");
  const list = await words(await kim.get("/needs"));
  expect(list.indexOf("Språkcafé")).toBeLessThan(list.indexOf("Sigtunas"));
  expect(await words(await kim.get("/needs/2"))).toContain(TYPED.text);
});

test("the adviser chooses the municipality, and what is missing is said with the rest kept", async () => {
  const w = world();
  const rut = visitor(w, w.adviser);
  expect(await words(await rut.get("/needs/new"))).toContain("Välj kommun");
  const answer = await rut.post("/needs", { title: "", text: TYPED.text, municipalityCode: "" });
  expect(answer.status).toBe(422);
  const page = await words(answer);
  expect(page).toContain("Skriv en titel.");
  expect(page).toContain("Välj en kommun.");
  expect(page).toContain(TYPED.text);
});

test("someone else's municipality is no choice, and someone else's need is refused", async () => {
  const w = world();
  const id = solnasNeed(w);
  const kim = visitor(w, w.contact.taby);
  expect((await kim.post("/needs", { ...TYPED, municipalityCode: "0184" })).status).toBe(422);
  expect((await kim.post(`/needs/${id}`, { ...TYPED, revision: "1" })).status).toBe(403);
  expect((await kim.post(`/needs/${id}/ending`)).status).toBe(403);
  expect(await words(await kim.get(`/needs/${id}`))).not.toContain("Inte längre aktuellt");
  expect((await visitor(w, w.coordinator).get("/needs/new")).status).toBe(403);
});

test("an old page keeps what was typed and says what has happened", async () => {
  const w = world();
  const id = solnasNeed(w);
  const kim = visitor(w, w.contact.solna);
  expect((await kim.post(`/needs/${id}`, { ...TYPED, title: "Först", revision: "1" })).status).toBe(303);
  const late = await kim.post(`/needs/${id}`, { ...TYPED, title: "Sedan", revision: "1" });
  expect(late.status).toBe(409);
  const page = await late.text();
  expect(page).toContain('value="Sedan"');
  expect(page).toContain('name="revision" value="2"');
  expect(need(w.db, id).title).toBe("Först");
});

test("ended it says so, is not changed, and can be taken up again", async () => {
  const w = world();
  const id = solnasNeed(w);
  const kim = visitor(w, w.contact.solna);
  expect((await kim.post(`/needs/${id}/ending`)).headers.get("location")).toBe(
    `/needs/${id}?done=need_ended`,
  );
  expect(await words(await kim.get(`/needs/${id}`))).toContain("Ta upp behovet igen");
  expect(await words(await kim.get("/needs"))).toContain("Inte längre aktuella: 1");
  expect((await kim.get(`/needs/${id}/edit`)).status).toBe(409);
  expect((await kim.post(`/needs/${id}`, { ...TYPED, revision: "1" })).status).toBe(409);
  await kim.post(`/needs/${id}/resumption`);
  expect(need(w.db, id).endedAt).toBeNull();
});

test("the page shows fitting calls and alike needs with the words in common, and an empty list teaches", async () => {
  const w = world();
  const kim = visitor(w, w.contact.taby);
  expect(await words(await kim.get("/needs"))).toContain("vilka kommuner som behöver samma sak");
  const id = solnasNeed(w);
  const callId = spraakCall(w);
  addNeed(w.db, { ...TYPED, title: "Svenska på kvällar", municipalityCode: "0160" }, act(w.contact.taby));
  const page = await words(await kim.get(`/needs/${id}`));
  expect(page).toContain("Svenska för föräldralediga");
  expect(page).toContain("Gemensamma ord:");
  expect(page).toContain("Svenska på kvällar");
  expect(page).not.toContain("Starta gemensam ansökan");
  const advisers = await (await visitor(w, w.adviser).get(`/needs/${id}`)).text();
  expect(advisers).toContain(`/applications/new?call=${callId}&amp;need=${id}`);
});

test("the adviser starts an application from a need and a call, with another municipality's need ticked too", async () => {
  const w = world();
  const id = solnasNeed(w);
  const other = addNeed(
    w.db,
    { ...TYPED, title: "Kvinnors språk", municipalityCode: "0160" },
    act(w.contact.taby),
  );
  const callId = spraakCall(w);
  const rut = visitor(w, w.adviser);
  const page = await (await rut.get(`/applications/new?call=${callId}&need=${id}`)).text();
  expect(page).toContain(`value="${TYPED.title}"`);
  expect(page).toMatch(new RegExp(`name="need-${id}"[^>]*checked`));
  expect(page).toContain(`name="need-${other}"`);
  expect(page).not.toMatch(new RegExp(`name="need-${other}"[^>]*checked`));
  const ticked = { callId: String(callId), title: "Språk", [`need-${id}`]: "yes", [`need-${other}`]: "yes" };
  const wrong = await rut.post("/applications", ticked);
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toMatch(new RegExp(`name="need-${other}"[^>]*checked`));
  const answer = await rut.post("/applications", { ...ticked, ownerCode: "0191" });
  expect(answer.headers.get("location")).toBe("/applications/1?done=application_opened");
  expect(sectionsOf(w.db, 1).find(({ key }) => key === "need")?.text).toContain("Täby: Kvinnors språk");
  expect(needsOfApplication(w.db, 1)).toHaveLength(2);
  expect(await words(await rut.get(`/needs/${id}`))).toContain("Ledde till Språk");
  expect(await words(await rut.get("/applications/1"))).toMatch(/utgår från.*Kvinnors språk \( ?Täby/);
});

test("a need that ended while the page was open is refused, and no application is started", async () => {
  const w = world();
  const id = solnasNeed(w);
  const callId = spraakCall(w);
  endNeed(w.db, id, act(w.contact.solna));
  const typed = { callId: String(callId), title: "Språk", ownerCode: "0191", [`need-${id}`]: "yes" };
  const answer = await visitor(w, w.adviser).post("/applications", typed);
  expect(answer.status).toBe(409);
  expect(() => application(w.db, 1)).toThrow();
});
