import { expect, test } from "vitest";
import { application } from "../../src/applications/applications";
import { missingToSend } from "../../src/applications/readiness";
import { changeText } from "../../src/applications/text";
import { changeFormOf } from "../../src/sections/form-choice";
import { addForm } from "../../src/sections/form-keeping";
import { funderForm } from "../../src/sections/funder-forms";
import { lengthOf } from "../../src/sections/length";
import { expectRefusal } from "../support/refused";
import {
  A_TEXT,
  act,
  answerYes,
  NOW,
  revisionOf,
  send,
  withApplication,
  world,
  writeAll,
} from "../support/world";

test.each([
  ["", 0, 0],
  ["  \n ", 0, 0],
  ["Ett par ord.", 12, 3],
  ["Rad ett\nrad två", 15, 4],
  ["Rad ett\r\nrad två", 15, 4],
  ["Stycke\n\nstycke", 14, 2],
  ["40 000 kronor – nästan", 22, 5],
  ["40\u00a0000", 6, 2],
  ["A\u030a", 1, 1],
  ["👍", 1, 1],
])("%j is %d characters and %d words", (text, characters, words) => {
  expect([lengthOf(text, "characters"), lengthOf(text, "words")]).toEqual([characters, words]);
});

test("a text over its limit may be saved, but not sent", () => {
  const w = world();
  const { id } = withApplication(w);
  answerYes(w, id, "sigtuna", "taby", "solna", "vaxholm");
  writeAll(w, id);
  const general = funderForm(w.db, "general");
  const sections = general.sections.map((one) =>
    one.key === "goals" ? { ...one, limit: { kind: "words" as const, count: 2 } } : one,
  );
  const form = { name: "Kort", programmes: [], partnerForms: false, sections };
  changeFormOf(w.db, id, addForm(w.db, form, act(w.adviser)), revisionOf(w, id), act(w.adviser));
  expect(missingToSend(w.db, application(w.db, id), NOW)).toEqual([]);

  const long = { ...A_TEXT, sections: { goals: "Tre små ord" } };
  changeText(w.db, id, long, revisionOf(w, id), act(w.adviser, 5));
  expect(missingToSend(w.db, application(w.db, id), NOW)).toEqual([
    { what: "too_long", key: "goals", heading: "Mål", kind: "words", count: 3, limit: 2 },
  ]);
  expectRefusal("not_ready_to_send", () => send(w, id, 6));
});
