import { expect, test } from "vitest";
import { diaryEntries } from "../../db/schema";
import { registerCase } from "../../src/mandates/case-registration";
import { recordDecision } from "../../src/mandates/deciding";
import { registerMatter } from "../../src/papers/diary";
import { diaryNumberOf } from "../../src/papers/diary-numbers";
import { A_DECISION, strictApplication, TABY } from "../mandates/papers";
import { visitor, words } from "../support/visitor";
import { act, NOW, secretFor, TODAY, world } from "../support/world";

const OWN = "/applications/1/parties/0160";

test("whichever page a diary number was said on last, it counts on both, and the matter is registered", async () => {
  const w = world();
  strictApplication(w);
  const kim = visitor(w, w.contact.taby);
  expect(diaryNumberOf(w.db, 1).get("0160")).toBeUndefined();
  registerMatter(w.db, 1, "0160", { caseNumber: "SN 2026/7", registeredOn: TODAY }, act(w.contact.taby, 20));
  expect(await words(await kim.get(OWN))).toContain("Registrera ärendet Klar");
  expect(await (await kim.get(`${OWN}/case`)).text()).toContain('value="SN 2026/7"');
  registerCase(w.db, TABY, { on: TODAY, caseNumber: "Dnr SN 2026/8" }, act(w.contact.taby, 21));
  expect(diaryNumberOf(w.db, 1).get("0160")).toBe("SN 2026/8");
  const papers = await words(await kim.get(`${OWN}/papers`));
  expect(papers).toMatch(/diarienummer SN 2026\/8 .*Tidigare uppgifter .*SN 2026\/7/);
  // Back to what was said first: a new row, since another stands.
  registerMatter(w.db, 1, "0160", { caseNumber: "SN 2026/7", registeredOn: TODAY }, act(w.contact.taby, 22));
  registerMatter(w.db, 1, "0160", { caseNumber: "SN 2026/7", registeredOn: TODAY }, act(w.contact.taby, 23));
  expect(diaryNumberOf(w.db, 1).get("0160")).toBe("SN 2026/7");
  expect(w.db.select().from(diaryEntries).all()).toHaveLength(2);
});

test("a decision's number counts until one is registered, and fills the forms that ask for it", async () => {
  const w = world();
  strictApplication(w);
  const form = { ...A_DECISION, paragraph: "112", caseNumber: "KS 2026/1" };
  recordDecision(w.db, TABY, form, act(w.contact.taby, 20));
  expect(diaryNumberOf(w.db, 1).get("0160")).toBe("KS 2026/1");
  const guest = visitor(w, null, { now: () => NOW });
  const page = await (await guest.get(`/signoffs/${secretFor(w, w.director.taby)}`)).text();
  for (const value of ["Socialnämnden", "§ 112", "KS 2026/1", form.decidedOn])
    expect(page).toContain(`value="${value}"`);
  expect(page).toMatch(/name="immediateApproval"[^>]*checked/);
  expect(page).toContain("Kommunen har redan lagt in sitt beslut");
  // Whether to approve is never filled in.
  expect(page).not.toMatch(/name="decision"[^>]*checked/);
  registerCase(w.db, TABY, { on: TODAY, caseNumber: "SN 2026/8" }, act(w.contact.taby, 21));
  expect(diaryNumberOf(w.db, 1).get("0160")).toBe("SN 2026/8");
  const deciding = await visitor(w, w.contact.taby).get(`${OWN}/decisions/new?form=board`);
  expect(await deciding.text()).toContain('value="SN 2026/8"');
});
