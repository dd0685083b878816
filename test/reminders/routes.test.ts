import { expect, test } from "vitest";
import { addMinutes } from "../../src/calendar";
import { ruleSettings } from "../../src/reminders/settings";
import { visitor, words } from "../support/visitor";
import {
  approveAs,
  BOARD_DECISION,
  NOW,
  secretFor,
  sentApplication,
  withApplication,
  world,
} from "../support/world";

type Visitor = ReturnType<typeof visitor>;

test("the page tells each rule in one row: when, to whom, until when, and what is on its way", async () => {
  const w = world();
  withApplication(w);
  const page = await words(await visitor(w, w.adviser).get("/reminders"));
  expect(page).toContain("Svara om kommunen vill delta");
  expect(page).toContain("3, 6 och 9 arbetsdagar efter");
  expect(page).toContain("efter 12 arbetsdagar även rådgivaren");
  expect(page).toMatch(/På väg.*Kim Täby/);
});

test("a rule is changed on its page; what is no rule is said with what was typed kept", async () => {
  const w = world();
  const rut = visitor(w, w.adviser);
  const wrong = await rut.post("/reminders/answer", { on: "yes", steps: "snart", escalateAfter: "12" });
  expect(wrong.status).toBe(422);
  const page = await wrong.text();
  expect(page).toContain("Skriv högst tio hela tal");
  expect(page).toContain('value="snart"');
  expect(
    (await rut.post("/reminders/answer", { on: "yes", steps: "4, −1,4", escalateAfter: "" })).status,
  ).toBe(303);
  expect(ruleSettings(w.db).answer).toEqual({ on: true, steps: [-1, 4], escalateAfter: null });
  expect((await rut.get("/reminders/nothing")).status).toBe(404);
});

test("a contact person says that the municipality comes later, and why", async () => {
  const w = world();
  const { id } = withApplication(w);
  const kim = visitor(w, w.contact.taby);
  const path = `/applications/${id}/parties/0160/delay`;
  const wrong = await kim.post(path, { expectedOn: "2026-11-01", whyLater: "Nämnden sammanträder då." });
  expect(wrong.status).toBe(422);
  expect(await words(wrong)).toMatch(/Datumet har redan varit.*Nämnden sammanträder då\./);
  const said = await kim.post(path, { expectedOn: "2026-12-03", whyLater: "Nämnden sammanträder då." });
  expect(said.headers.get("location")).toContain("done=delay_told");
  expect(await words(await kim.get(`/applications/${id}/history`))).toContain(
    "Kommer senare, till 3 december 2026",
  );
  expect((await kim.get(`/applications/${id}/parties/0184/delay`)).status).toBe(403);
});

test("a director says so from the letter, without an account; opening the page says nothing", async () => {
  const w = world();
  const { id } = sentApplication(w);
  const guest = visitor(w, null);
  const path = `/signoffs/${secretFor(w, w.director.taby)}/delay`;
  expect(await words(await guest.get(path))).toContain("Täby kommun kommer senare");
  const said = await guest.post(path, { expectedOn: "2026-12-03", whyLater: "Nämnden." });
  expect(said.status).toBe(303);
  expect(await words(await visitor(w, w.adviser).get(`/applications/${id}/history`))).toContain("Nämnden.");
  expect((await guest.post("/signoffs/fel/delay", { expectedOn: "2026-12-03", whyLater: "x" })).status).toBe(
    404,
  );
});

test("that a municipality comes later is seen where it is waited for, and is linked from there", async () => {
  const w = world();
  const { id } = sentApplication(w);
  const now = { now: () => addMinutes(NOW, 25) };
  const [kim, rut, guest] = [w.contact.taby, w.adviser, null].map((who) => visitor(w, who, now)) as [
    Visitor,
    Visitor,
    Visitor,
  ];
  const token = secretFor(w, w.director.taby);
  const party = `/applications/${id}/parties/0160`;
  for (const page of [party, `/applications/${id}/tasks`])
    expect(await (await kim.get(page)).text()).toContain(`href="${party}/delay"`);
  for (const page of [`/signoffs/${token}`, `/signoffs/${token}/partner-forms`])
    expect(await (await guest.get(page)).text()).toContain(`href="/signoffs/${token}/delay"`);
  await kim.post(`${party}/delay`, { expectedOn: "2026-12-03", whyLater: "Nämnden sammanträder då" });
  const said = "Kommer 3 december 2026, därför att: ”Nämnden sammanträder då”.";
  for (const page of ["/", `/applications/${id}`, `/applications/${id}/tasks`, party])
    expect(await words(await rut.get(page))).toContain(said);
  expect(await words(await guest.get(`/signoffs/${token}`))).toContain(said);
  approveAs(w, id, "taby", BOARD_DECISION, 30);
  for (const page of ["/", `/applications/${id}`, party])
    expect(await words(await rut.get(page))).not.toContain("därför att");
});

test("those who keep reminders and newsletters find them from the start page and the outbox", async () => {
  const w = world();
  for (const keeper of [w.adviser, w.coordinator, w.administrator])
    for (const page of ["/", "/outbox"]) {
      const html = await (await visitor(w, keeper).get(page)).text();
      for (const href of ["/reminders", "/newsletters"]) expect(html).toContain(`href="${href}"`);
    }
  const kims = await (await visitor(w, w.contact.taby).get("/")).text();
  expect(kims).not.toContain('href="/reminders"');
  for (const href of ["/newsletters", "/calendars", "/letters/choices"])
    expect(kims).toContain(`href="${href}"`);
});
