import { expect, test } from "vitest";
import {
  addDelegation,
  correctDelegation,
  type DelegationForm,
  delegationsOf,
  delegationsOn,
  endDelegation,
} from "../../src/boards/delegations";
import { correctionsOf } from "../../src/corrections";
import { networkDocument } from "../../src/documents/documents";
import { historyOf } from "../../src/history";
import { expectRefusal } from "../support/refused";
import { act, TODAY, world } from "../support/world";
import { tabysBoard } from "./a-board";

const FORM: DelegationForm = {
  delegate: "socialdirektören",
  scope: "Ansöka om utvecklingsmedel",
  ceilingSek: 2_000_000,
  source: "Punkt 3.4 i delegationsordningen",
  fromOn: "2025-01-01",
  validUntilOn: "2026-12-31",
};

test("a delegation holds from its first to its last day, and the newest in force is the one", () => {
  const w = world();
  const id = tabysBoard(w);
  const by = act(w.contact.taby);
  addDelegation(w.db, id, FORM, by);
  addDelegation(w.db, id, { ...FORM, delegate: "avdelningschefen", fromOn: "2026-01-01" }, by);
  const on = (day: string) => delegationsOn(w.db, day).get(id)?.delegate;
  expect(on("2024-12-31")).toBeUndefined();
  expect(on("2025-01-01")).toBe("socialdirektören");
  expect(on("2026-12-31")).toBe("avdelningschefen");
  expect(on("2027-01-01")).toBeUndefined();
});

test("sent twice it is one, and its document is the network's to read", () => {
  const w = world();
  const id = tabysBoard(w);
  const document = { name: "ordning.pdf", mediaType: "application/pdf", bytes: new Uint8Array([37]) };
  const first = addDelegation(w.db, id, { ...FORM, document }, act(w.contact.taby));
  expect(addDelegation(w.db, id, { ...FORM, document }, act(w.contact.taby))).toBe(first);
  const [given] = delegationsOf(w.db, id);
  expect(networkDocument(w.db, given?.documentId ?? 0).name).toBe("ordning.pdf");
});

test("taken back it ends; ending it on the same day again tells nothing", () => {
  const w = world();
  const id = tabysBoard(w);
  const by = act(w.contact.taby);
  const given = addDelegation(w.db, id, FORM, by);
  endDelegation(w.db, id, given, "2026-06-30", by);
  endDelegation(w.db, id, given, "2026-06-30", by);
  expect(delegationsOn(w.db, "2026-06-30").get(id)).toBeDefined();
  expect(delegationsOn(w.db, TODAY).get(id)).toBeUndefined();
  expect(historyOf(w.db, "board", id).filter(({ event }) => event === "delegation_ended")).toHaveLength(1);
});

test("a correction is a row of its own with who and why, keeps the document, and is made once", () => {
  const w = world();
  const id = tabysBoard(w);
  const by = act(w.contact.taby);
  const document = { name: "ordning.pdf", mediaType: "application/pdf", bytes: new Uint8Array([37]) };
  const wrong = addDelegation(w.db, id, { ...FORM, document }, by);
  const became = { ...FORM, ceilingSek: 200_000 };
  correctDelegation(w.db, id, wrong, became, "En nolla för mycket.", by);
  expect(delegationsOf(w.db, id)).toMatchObject([{ ceilingSek: 200_000, documentId: 1 }]);
  expect(correctionsOf(w.db, "0160")).toMatchObject([
    {
      fact: "delegations",
      factId: wrong,
      was: { ceilingSek: 2_000_000 },
      became: { ceilingSek: 200_000 },
      reason: "En nolla för mycket.",
      byName: w.contact.taby.name,
    },
  ]);
  expectRefusal("delegation_corrected", () => correctDelegation(w.db, id, wrong, became, "Igen", by));
  expectRefusal("delegation_corrected", () => endDelegation(w.db, id, wrong, TODAY, by));
});

test("one that never was is struck out; strangers and other boards do not reach it", () => {
  const w = world();
  const id = tabysBoard(w);
  const given = addDelegation(w.db, id, FORM, act(w.contact.taby));
  const stranger = act(w.contact.solna);
  expectRefusal("not_yours", () => addDelegation(w.db, id, FORM, stranger));
  expectRefusal("not_yours", () => endDelegation(w.db, id, given, TODAY, stranger));
  expectRefusal("not_yours", () => correctDelegation(w.db, id, given, null, "Fel", stranger));
  const other = tabysBoard(w, { name: "Omsorgsnämnden" });
  expectRefusal("not_found", () => correctDelegation(w.db, other, given, null, "Fel", act(w.contact.taby)));
  correctDelegation(w.db, id, given, null, "Nämnden har aldrig delegerat det.", act(w.contact.taby));
  expect(delegationsOf(w.db, id)).toEqual([]);
  expect(correctionsOf(w.db, "0160")).toMatchObject([{ became: null, replacementId: null }]);
});
