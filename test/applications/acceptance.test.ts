import { expect, test } from "vitest";
import { municipalityForms } from "../../db/demo/municipalities";
import { addDays } from "../../src/calendar";
import { addCall } from "../../src/calls/calls";
import { joinNetwork } from "../../src/membership/joining";
import { holdersOf } from "../../src/people/persons";
import { visitor, words } from "../support/visitor";
import { A_CALL, A_TEXT, act, secretFor, TODAY, world } from "../support/world";
import { sendVersion, writeText } from "./through-pages";

/** The fifteen of Norrort, each with a contact person and a director. */
function norrort() {
  const w = world();
  const there = new Set(["0191", "0160", "0184", "0187"]);
  for (const form of municipalityForms.filter(({ code }) => !there.has(code))) {
    joinNetwork(w.db, { ...form, fromOn: "2014-04-15", agreementTitle: "A" }, act(w.coordinator));
    w.someone(`Kim ${form.shortName}`, `kim@${form.code}.example.se`, "contact", form.code);
    w.someone(`Dag ${form.shortName}`, `dag@${form.code}.example.se`, "director", form.code);
  }
  const codes = municipalityForms.map(({ code }) => code);
  const person = (role: "contact" | "director", code: string) => {
    const [held] = holdersOf(w.db, role, TODAY, code);
    return { personId: held?.id ?? 0, name: held?.name ?? "", roles: [{ role, municipalityCode: code }] };
  };
  return { w, codes, person };
}

const DECISION = {
  decision: "approve",
  ground: "board",
  board: "Socialnämnden",
  decidedOn: addDays(TODAY, -3),
  paragraph: "§ 46",
  immediateApproval: "yes",
};

const idIn = (response: Response) => /applications\/(\d+)/.exec(response.headers.get("location") ?? "")?.[1];

/** H1: the call of S4, asked of fifteen; one stays outside and Sigtuna owns it on a condition. */
async function outForApproval() {
  const { w, codes, person } = norrort();
  const callId = addCall(w.db, A_CALL, act(w.adviser));
  const adviser = visitor(w, w.adviser);
  const opened = await adviser.post("/applications", {
    callId: String(callId),
    title: A_TEXT.title,
    ownerCode: "0191",
    formKey: "general",
  });
  const id = idIn(opened) ?? "";
  for (const code of codes) {
    const declines = code === "0187";
    const form = {
      answer: declines ? "declines" : "takes_part",
      reason: declines ? "Liten förvaltning." : "",
    };
    await visitor(w, person("contact", code)).post(`/applications/${id}/parties/${code}/answers`, form);
  }
  const owner = visitor(w, person("contact", "0191"));
  await owner.post(`/applications/${id}/owner-consent`, { condition: "om Länsstyrelsen beviljar" });
  await writeText(w, id);
  const page = await (await adviser.get(`/applications/${id}/budget`)).text();
  const revision = /name="revision" value="(\d+)"/.exec(page)?.[1] ?? "";
  await adviser.post(`/applications/${id}/budget`, { "share-0191": "1 000 000", revision });
  expect((await sendVersion(w, id)).status).toBe(303);
  const approve = async (code: string, version: string) => {
    const path = `/signoffs/${secretFor(w, person("director", code))}`;
    const answer = await visitor(w, null).post(path, { ...DECISION, version });
    expect(answer.status).toBe(303);
  };
  const standing = async () => words(await adviser.get(`/applications/${id}`));
  return { w, id, adviser, person, approve, standing, taking: codes.filter((code) => code !== "0187") };
}

test("H1: fourteen of fifteen take part; handing in is refused at thirteen and done at fourteen", async () => {
  const { w, id, adviser, approve, standing, taking } = await outForApproval();
  const [last, ...first] = taking.toReversed();
  for (const code of first) await approve(code, "1");
  expect(await standing()).toContain("13 av 14 har godkänt version 1.");
  const submission = () => {
    const form = new FormData();
    form.set("submittedOn", TODAY);
    form.set("funderReference", "851-12345-2026");
    form.set("file", new File(["%PDF-1.7\n"], "a.pdf", { type: "application/pdf" }));
    return adviser.send(`/applications/${id}/submission`, form);
  };
  expect((await submission()).status).toBe(409);
  await approve(last ?? "", "1");
  expect(await standing()).toContain("Alla 14 har godkänt version 1.");
  expect((await submission()).status).toBe(303);
  expect(await standing()).toContain("14 av 15 kommuner deltar. Vaxholm avstår: ”Liten förvaltning.”.");
  expect(w.db.$client.prepare("select count(*) from signoffs").pluck().get()).toBe(14);
});

test("H2: the text is changed after nine sign-offs: those nine are stale, with what changed, and are renewed by their directors", async () => {
  const { w, id, adviser, person, approve, standing, taking } = await outForApproval();
  for (const code of taking.slice(0, 9)) await approve(code, "1");
  await writeText(w, id, { goals: "Helt andra mål." });
  const preview = await words(await adviser.get(`/applications/${id}/versions/new`));
  expect(preview).toContain("0 godkännanden står kvar och 9 slutar räknas.");
  await sendVersion(w, id, { changeClass: "material", classReason: "Målen är andra." });
  const page = await standing();
  expect(page).toContain("0 av 14 har godkänt version 2.");
  expect(page).toContain("9 tidigare godkännanden räknas inte längre");
  expect(page).toContain("Ändrat i version 2: mål.");
  const code = taking[0] ?? "";
  const letter = `/signoffs/${secretFor(w, person("director", code))}`;
  const read = await words(await visitor(w, null).get(letter));
  expect(read).toContain("Godkännandet av version 1 räknas inte längre");
  expect(read).toContain("Vad är ändrat sedan version 1, som ni godkände");
  await approve(code, "2");
  expect(await standing()).toContain("1 av 14 har godkänt version 2.");
  expect(w.db.$client.prepare("select count(*) from signoffs").pluck().get()).toBe(10);
});
