import { expect, test } from "vitest";
import { application } from "../../src/applications/applications";
import { board } from "../../src/applications/board";
import { cautions } from "../../src/applications/cautions";
import { addDays, addMinutes } from "../../src/calendar";
import { correctionsOf } from "../../src/corrections";
import { addSignatory, endSignatory, signatoriesOn, strikeSignatory } from "../../src/people/signatories";
import { expectRefusal } from "../support/refused";
import { visitor, words } from "../support/visitor";
import { act, approveAs, NOW, sentApplication, TODAY, type World, world } from "../support/world";

function listed(w: World, personId: number, change = {}) {
  const form = {
    municipalityCode: "0160",
    personId,
    scope: "Ansökningar",
    source: "Reglementet § 4",
    fromOn: addDays(TODAY, -100),
    validUntilOn: null,
    ...change,
  };
  return addSignatory(w.db, form, act(w.coordinator));
}

const namesOn = (w: World, day: string) => signatoriesOn(w.db, day, "0160").map(({ name }) => name);

test("may sign from the first day to the last, both included", () => {
  const w = world();
  const id = listed(w, w.director.taby.personId ?? 0);
  endSignatory(w.db, id, TODAY, act(w.coordinator));
  expect([namesOn(w, addDays(TODAY, -101)), namesOn(w, addDays(TODAY, -100))]).toEqual([[], ["Dag Täby"]]);
  expect([namesOn(w, TODAY), namesOn(w, addDays(TODAY, 1))]).toEqual([["Dag Täby"], []]);
  expectRefusal("ends_before_it_begins", () =>
    endSignatory(w.db, id, addDays(TODAY, -200), act(w.coordinator)),
  );
});

test("sent in twice is written down once", () => {
  const w = world();
  const id = listed(w, w.director.taby.personId ?? 0);
  expect(listed(w, w.director.taby.personId ?? 0)).toBe(id);
  expect(namesOn(w, TODAY)).toEqual(["Dag Täby"]);
  listed(w, w.director.taby.personId ?? 0, { scope: "Avtal" });
  expect(namesOn(w, TODAY)).toHaveLength(2);
});

test("one that was never true is struck: it counts on no day and stands among the corrections", () => {
  const w = world();
  const id = listed(w, w.contact.taby.personId ?? 0);
  strikeSignatory(w.db, id, "Förväxling.", act(w.coordinator));
  expect(namesOn(w, TODAY)).toEqual([]);
  expect(correctionsOf(w.db, "0160")).toMatchObject([
    { became: null, reason: "Förväxling.", was: { name: "Kim Täby" } },
  ]);
  expectRefusal("not_found", () => strikeSignatory(w.db, id, "Igen.", act(w.coordinator)));
});

test("an approval by somebody who is not on the municipality's list is pointed out before handing in", () => {
  const w = world();
  const { id } = sentApplication(w);
  approveAs(w, id, "taby");
  const found = application(w.db, id);
  const said = () => cautions(w.db, found, board(w.db, found, addMinutes(NOW, 60))).map(({ what }) => what);
  expect(said()).not.toContain("signer_not_listed");
  const other = listed(w, w.contact.taby.personId ?? 0);
  expect(said()).toContain("signer_not_listed");
  listed(w, w.director.taby.personId ?? 0);
  expect(said()).not.toContain("signer_not_listed");
  endSignatory(w.db, other, TODAY, act(w.coordinator));
});

test("is added on the municipality's page, with a paper, and only a PDF will do", async () => {
  const w = world();
  const coordinator = visitor(w, w.coordinator);
  const typed = new FormData();
  for (const [name, value] of Object.entries({
    personId: String(w.director.taby.personId),
    scope: "Allt",
    source: "Reglementet",
    fromOn: TODAY,
    validUntilOn: "",
  }))
    typed.set(name, value);
  typed.set("file", new File(["<html>"], "beslut.pdf", { type: "application/pdf" }));
  const refused = await coordinator.send("/municipalities/0160/signatories", typed);
  expect(refused.status).toBe(422);
  expect(await words(refused)).toContain("Välj en PDF-fil.");
  typed.set("file", new File(["%PDF-1.7"], "beslut.pdf"));
  expect((await coordinator.send("/municipalities/0160/signatories", typed)).status).toBe(303);
  const page = await coordinator.get("/municipalities/0160/signatories");
  const html = await page.text();
  const href = /\/documents\/\d+/.exec(html)?.[0] ?? "";
  const paper = await visitor(w, w.contact.solna).get(href);
  expect([paper.status, await paper.text()]).toEqual([200, "%PDF-1.7"]);
  expect((await visitor(w, null).get(href)).status).toBe(303);
});

test("another municipality's signatory cannot be ended through one's own address", async () => {
  const w = world();
  const id = listed(w, w.director.taby.personId ?? 0);
  const answer = await visitor(w, w.coordinator).post(`/municipalities/0184/signatories/${id}/ending`, {
    lastOn: TODAY,
  });
  expect(answer.status).toBe(404);
});
