import { expect, test } from "vitest";
import { application } from "../../src/applications/applications";
import { board } from "../../src/applications/board";
import { signoffsOf } from "../../src/applications/signoff-records";
import { changeText } from "../../src/applications/text";
import { addDays, addMinutes, endOf } from "../../src/calendar";
import { visitor, words } from "../support/visitor";
import {
  A_TEXT,
  act,
  NOW,
  revisionOf,
  secretFor,
  send,
  sentApplication,
  TODAY,
  type World,
  world,
} from "../support/world";

const APPROVE = {
  version: "1",
  decision: "approve",
  ground: "board",
  board: "Socialnämnden",
  decidedOn: addDays(TODAY, -3),
  paragraph: "46",
  caseNumber: "Dnr SN 2026/123",
  immediateApproval: "yes",
};

function approvedCount(w: World, id: number): number {
  return board(w.db, application(w.db, id), addMinutes(NOW, 60)).approved;
}

/** Täby's director with the letter open: no account, no session. */
function director(w: World) {
  return { browser: visitor(w, null), path: `/signoffs/${secretFor(w, w.director.taby)}` };
}

test("the director reads, reviews and approves without an account, in two pages", async () => {
  const w = world();
  const { id } = sentApplication(w);
  const { browser, path } = director(w);

  const text = await words(await browser.get(path));
  for (const fact of [
    "Täby kommun",
    "Länsstyrelsen Stockholm",
    "14 december 2026 kl. 14.00",
    "Sigtuna kommun",
    "0 kr",
  ]) {
    expect(text).toContain(fact);
  }
  expect(text).toContain("Pröva en gemensam resurs.");

  const review = await browser.post(`${path}/review`, APPROVE);
  expect(review.status).toBe(200);
  const repeated = await words(review);
  expect(repeated).toContain("Nämndbeslut: Socialnämnden, 19 november 2026, § 46, dnr SN 2026/123.");
  expect(repeated).toContain("Jag intygar att jag har rätt");
  expect(approvedCount(w, id)).toBe(0);

  const done = await browser.post(path, APPROVE);
  expect([done.status, done.headers.get("location")]).toEqual([303, path]);
  expect(approvedCount(w, id)).toBe(1);
  expect(await words(await browser.get(path))).toContain("Godkänt. Täby kommun deltar enligt version 1.");
});

test("opening the link, as mail scanners do, approves nothing", async () => {
  const w = world();
  const { id } = sentApplication(w);
  const { browser, path } = director(w);
  for (let i = 0; i < 3; i += 1) await browser.get(path);
  await browser.raw(path, { method: "HEAD" });
  expect(approvedCount(w, id)).toBe(0);
});

test("pressing twice is one approval", async () => {
  const w = world();
  const { id } = sentApplication(w);
  const { browser, path } = director(w);
  const answers = await Promise.all([browser.post(path, APPROVE), browser.post(path, APPROVE)]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(signoffsOf(w.db, id)).toHaveLength(1);
});

test("what is missing is said at its field, and what was typed stays", async () => {
  const w = world();
  sentApplication(w);
  const { browser, path } = director(w);
  const answer = await browser.post(`${path}/review`, { ...APPROVE, paragraph: "", board: "" });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain("Skriv beslutets paragraf, till exempel § 46.");
  expect(html).toContain("Skriv vilken nämnd det gäller");
  expect(html).toContain('value="Dnr SN 2026/123"');
  const future = await browser.post(`${path}/review`, { ...APPROVE, decidedOn: addDays(TODAY, 1) });
  expect(await words(future)).toContain("Datumet ligger framåt i tiden.");
  const nothing = await browser.post(`${path}/review`, { version: "1" });
  expect(await words(nothing)).toContain("Välj om kommunen godkänner eller avstår.");
});

test("a delegated decision needs its item in the delegation rules, and no paragraph", async () => {
  const w = world();
  sentApplication(w);
  const { browser, path } = director(w);
  const form = { ...APPROVE, ground: "delegation", paragraph: "", delegationItem: "" };
  expect(await words(await browser.post(`${path}/review`, form))).toContain(
    "Skriv vilken punkt i delegationsordningen",
  );
  const review = await browser.post(`${path}/review`, { ...form, delegationItem: "7.4" });
  expect(await words(review)).toContain("Beslutet ska anmälas till nämnden.");
});

test("declining needs a reason, and says who will read it", async () => {
  const w = world();
  const { id } = sentApplication(w);
  const { browser, path } = director(w);
  const bare = await browser.post(`${path}/review`, { version: "1", decision: "decline", reason: " " });
  expect([bare.status, (await words(bare)).includes("Skriv en anledning.")]).toEqual([422, true]);
  const form = { version: "1", decision: "decline", reason: "Nämnden sa nej." };
  expect(await words(await browser.post(`${path}/review`, form))).toContain(
    "Beskedet går till Rut Råd, projektägaren och er kontaktperson.",
  );
  await browser.post(path, form);
  expect(board(w.db, application(w.db, id), NOW).declined).toBe(2);
});

test("a form about an older version is refused with the new text shown and what was typed kept", async () => {
  const w = world();
  const { id } = sentApplication(w);
  const { browser, path } = director(w);
  await browser.get(path);
  changeText(
    w.db,
    id,
    { ...A_TEXT, sections: { goals: "Helt andra mål." } },
    revisionOf(w, id),
    act(w.adviser, 30),
  );
  send(w, id, 31);
  for (const step of ["/review", ""]) {
    const answer = await browser.post(path + step, APPROVE);
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain("Texten är ändrad. Nu gäller version 2.");
    expect(html).toContain("Helt andra mål.");
    expect(html).toContain('name="version" value="2"');
    expect(html).toContain("Dnr SN 2026/123");
  }
  expect(signoffsOf(w.db, id)).toHaveLength(0);
});

test("a link that is unknown, too old or somebody else's is said plainly", async () => {
  const w = world();
  sentApplication(w);
  const { path } = director(w);
  expect((await visitor(w, null).get("/signoffs/nonsense")).status).toBe(404);
  const old = visitor(w, null, { now: () => endOf(addDays(TODAY, 61)) });
  const answer = await old.get(path);
  expect([answer.status, (await words(answer)).includes("Länken har gått ut.")]).toEqual([410, true]);
});

test("a signed-in adviser with the director's letter still acts as the director, never as herself", async () => {
  const w = world();
  const { id } = sentApplication(w);
  const { path } = director(w);
  await visitor(w, w.adviser).post(path, APPROVE);
  expect(signoffsOf(w.db, id)[0]?.signoff.personName).toBe("Dag Täby");
});

test("junk is answered, not crashed on", async () => {
  const w = world();
  sentApplication(w);
  const { browser, path } = director(w);
  const junk = ["", "\u0000", "9".repeat(5000), "<script>", "' or 1=1 --", "２０２６-１１-０１", "§§"];
  for (const value of junk) {
    const form = Object.fromEntries(Object.keys(APPROVE).map((name) => [name, value]));
    expect([404, 409, 413, 422]).toContain((await browser.post(`${path}/review`, form)).status);
    const typed = await browser.post(`${path}/review`, {
      ...APPROVE,
      board: value || "x",
      caseNumber: value,
    });
    expect([200, 422]).toContain(typed.status);
    expect(await typed.text()).not.toContain("<script>x");
  }
  expect(browser.errors).toEqual([]);
});
