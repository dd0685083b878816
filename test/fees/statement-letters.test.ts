import { expect, test } from "vitest";
import { letters } from "../../db/schema";
import { receivePayment } from "../../src/fees/payments";
import { addPerson } from "../../src/people/persons";
import { giveRole } from "../../src/people/role-giving";
import { act, MEMBERS, type World, world } from "../support/world";
import { lock, norrort, open, paidToday } from "./norrort";

function statementsIn(w: World) {
  return w.db
    .select()
    .from(letters)
    .all()
    .filter(({ kind }) => kind === "fee_statement")
    .map(({ toName, facts }) => ({ toName, ...(facts as { amountSek: number; leftSek: number }) }));
}

/** Four who pay a thousand each. */
function fourWhoPay(): World {
  const w = world();
  open(w, 2027, { budgetSek: 4_000, key: "equal" });
  return w;
}

test("a fee that is locked is told to those who speak for each municipality that pays, once each", () => {
  const w = fourWhoPay();
  const representative = addPerson(
    w.db,
    { name: "Rep Solna", email: "rep@solna.example.se", title: "nämndens ordförande" },
    act(w.coordinator),
  );
  const { code: municipalityCode } = MEMBERS.solna;
  giveRole(w.db, representative, { role: "representative", municipalityCode }, act(w.coordinator));
  giveRole(
    w.db,
    w.contact.taby.personId as number,
    { role: "representative", municipalityCode: "0160" },
    act(w.coordinator),
  );
  lock(w, 2027);
  const told = statementsIn(w).map(({ toName, amountSek, leftSek }) => `${toName} ${amountSek} ${leftSek}`);
  expect(told.toSorted()).toEqual([
    "Kim Sigtuna 1000 1000",
    "Kim Solna 1000 1000",
    "Kim Täby 1000 1000",
    "Kim Vaxholm 1000 1000",
    "Rep Solna 1000 1000",
  ]);
});

test("a fee that is divided anew tells what is left after what has been paid, under the same identity", () => {
  const w = fourWhoPay();
  const runId = lock(w, 2027);
  receivePayment(w.db, { year: 2027, runId, code: "0160" }, paidToday(1_000), act(w.coordinator));
  lock(w, 2027, { replacesId: runId, totalSek: 4_800, reason: "Budgeten är höjd." });
  const anew = statementsIn(w).slice(4);
  expect(anew.map(({ toName, leftSek }) => `${toName} ${leftSek}`).toSorted()).toEqual([
    "Kim Sigtuna 1200",
    "Kim Solna 1200",
    "Kim Täby 200",
    "Kim Vaxholm 1200",
  ]);
  expect(anew).toEqual(
    anew.map(() =>
      expect.objectContaining({ firstRunId: runId, timesReplaced: 1, reason: "Budgeten är höjd." }),
    ),
  );
});

test("fifteen municipalities without anybody who speaks for them get no letter, and the fee is locked all the same", () => {
  const w = norrort();
  open(w, 2025);
  lock(w, 2025);
  expect(
    statementsIn(w)
      .map(({ toName }) => toName)
      .toSorted(),
  ).toEqual(["Kim Sigtuna", "Kim Solna", "Kim Täby", "Kim Vaxholm"]);
});
