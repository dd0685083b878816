import { expect, test } from "vitest";
import { handInForm } from "../../src/mandates/partner-forms";
import { A_FORM, strictApplication } from "../mandates/papers";
import { visitor, words } from "../support/visitor";
import { act, approveAs, world } from "../support/world";

test("the contact person sees which papers are left, and the adviser which forms wait to be checked", async () => {
  const w = world();
  strictApplication(w);
  approveAs(w, 1, "taby");
  const taby = visitor(w, w.contact.taby);
  const start = await words(await taby.get("/"));
  expect(start).toContain("Gör klart underlaget från Täby kommun: Gemensam resurs");
  expect(start).toContain("undertecknad samverkansblankett.");
  const task = "Kontrollera samverkansblanketten från Täby kommun";
  const adviser = visitor(w, w.adviser);
  expect(await words(await adviser.get("/"))).not.toContain(task);
  handInForm(w.db, { applicationId: 1, code: "0160" }, A_FORM, act(w.contact.taby));
  expect(await words(await adviser.get("/"))).toContain(task);
  expect(await words(await visitor(w, w.contact.solna).get("/"))).not.toContain(task);
  expect(await words(await taby.get("/"))).not.toContain("undertecknad samverkansblankett.");
});
