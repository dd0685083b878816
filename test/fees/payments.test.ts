import { expect, test } from "vitest";
import { correctionsOf } from "../../src/corrections";
import { balancesOfRun, balancesOfYear, feesOf, feeYearsWithSums, totalOf } from "../../src/fees/balances";
import { addBudgetLine, budgetOf, changeBudgetLine } from "../../src/fees/budget-lines";
import { feeRun, feeRunsOf } from "../../src/fees/fee-runs";
import { feeYear } from "../../src/fees/fee-years";
import { correctOutcome, tellOutcome } from "../../src/fees/outcomes";
import { correctPayment, paymentsOf, receivePayment } from "../../src/fees/payments";
import { historyOf } from "../../src/history";
import { expectRefusal } from "../support/refused";
import { act, TODAY, type World } from "../support/world";
import { lock, norrort, open, paidToday } from "./norrort";

function lockedYear() {
  const w = norrort();
  open(w, 2025);
  return { w, runId: lock(w, 2025) };
}

const pay = (w: World, runId: number, code: string, amountSek: number, reference = "", by = w.coordinator) =>
  receivePayment(w.db, { year: 2025, runId, code }, paidToday(amountSek, reference), act(by));

const balance = (w: World, code: string) =>
  balancesOfYear(w.db, feeRunsOf(w.db, 2025)).find((one) => one.code === code);

test("what comes in is counted against the share, and what is paid back against what came in", () => {
  const { w, runId } = lockedYear();
  pay(w, runId, "0125", 30_000, "F1");
  expect(balance(w, "0125")).toMatchObject({ shareSek: 32_713, paidSek: 30_000, leftSek: 2_713 });
  pay(w, runId, "0125", 3_000, "F2");
  expect(balance(w, "0125")?.leftSek).toBe(-287);
  pay(w, runId, "0125", -287, "Återbetalning");
  expect(balance(w, "0125")?.leftSek).toBe(0);
  expect(totalOf(balancesOfYear(w.db, feeRunsOf(w.db, 2025)))).toEqual({
    shareSek: 900_000,
    paidSek: 32_713,
    leftSek: 867_287,
  });
  expect(feeYearsWithSums(w.db)).toMatchObject([{ year: 2025, dividedSek: 900_000, paidSek: 32_713 }]);
});

test("the same payment sent twice is one, and another reference makes two", () => {
  const { w, runId } = lockedYear();
  expect([
    pay(w, runId, "0125", 100, "A"),
    pay(w, runId, "0125", 100, "A"),
    pay(w, runId, "0125", 100, "B"),
  ]).toEqual([true, false, true]);
  expect(paymentsOf(w.db, 2025)).toHaveLength(2);
});

test("payments are told by those who keep the register, for those who are in the run", () => {
  const { w, runId } = lockedYear();
  for (const by of [w.adviser, w.contact.taby, w.director.taby])
    expectRefusal("not_yours", () => pay(w, runId, "0160", 1, "", by));
  expectRefusal("paid_by_nobody", () => pay(w, runId, "9999", 1));
  expectRefusal("not_found", () =>
    receivePayment(w.db, { year: 2026, runId, code: "0160" }, paidToday(1), act(w.coordinator)),
  );
});

test("a wrong payment keeps its row, and what stands instead, who said so and why is told", () => {
  const { w, runId } = lockedYear();
  pay(w, runId, "0125", 23_713, "F1");
  const correct = (form: ReturnType<typeof paidToday> | null, by = w.coordinator) =>
    correctPayment(w.db, { year: 2025, id: 1 }, form, "Omkastade siffror", act(by));
  expectRefusal("not_yours", () => correct(paidToday(32_713, "F1"), w.contact.taby));
  correct(paidToday(32_713, "F1"));
  expectRefusal("already_corrected", () => correct(null));
  expect(balance(w, "0125")?.leftSek).toBe(0);
  expect(correctionsOf(w.db)).toMatchObject([
    {
      fact: "fee_payments",
      factId: 1,
      replacementId: 2,
      municipalityCode: "0125",
      reason: "Omkastade siffror",
      byName: "Kaj Koord",
    },
  ]);
  correctPayment(w.db, { year: 2025, id: 2 }, null, "Hörde till en annan", act(w.administrator));
  expect(paymentsOf(w.db, 2025)).toEqual([]);
  expect(correctionsOf(w.db)[0]).toMatchObject({ factId: 2, replacementId: null, became: null });
  expectRefusal("not_found", () => correctPayment(w.db, { year: 2024, id: 2 }, null, "", act(w.coordinator)));
});

test("what was paid on a replaced run is paid on the one that took its place", () => {
  const { w, runId } = lockedYear();
  pay(w, runId, "0125", 32_713);
  const rule = { key: "population", equalPercent: null, partYear: "whole_year" } as const;
  const right = lock(w, 2025, { replacesId: runId, rule, totalSek: 950_000, reason: "Fel budget" });
  expectRefusal("fee_run_replaced", () => pay(w, runId, "0125", 1));
  const runs = feeRunsOf(w.db, 2025);
  const ofRun = balancesOfRun(w.db, runs, feeRun(w.db, 2025, right)).find(({ code }) => code === "0125");
  expect(ofRun).toMatchObject({ paidSek: 32_713, leftSek: 34_531 - 32_713 });
  expect(balance(w, "0125")).toEqual(ofRun);
  pay(w, right, "0125", 34_531 - 32_713);
  expect(balance(w, "0125")?.leftSek).toBe(0);
  expect(totalOf(balancesOfYear(w.db, runs)).shareSek).toBe(950_000);
});

test("a municipality's own years hold the fee and the overrun together", () => {
  const { w, runId } = lockedYear();
  const overrun = lock(w, 2025, { category: "overrun", totalSek: 10_000, reason: "Vikarie" });
  pay(w, runId, "0187", 13_377);
  expect(feesOf(w.db, "0187")).toMatchObject([
    {
      year: 2025,
      shareSek: 13_377 + 149,
      paidSek: 13_377,
      leftSek: 149,
      runs: [{ id: runId }, { id: overrun }],
    },
  ]);
  expect(feesOf(w.db, "9999")).toEqual([]);
});

test("budget lines meet their outcomes, and what was told wrong is put right", () => {
  const { w } = lockedYear();
  const revision = () => feeYear(w.db, 2025).revision;
  const id = addBudgetLine(w.db, 2025, { name: "Lön", amountSek: 600_000 }, revision(), act(w.coordinator));
  expectRefusal("changed_meanwhile", () =>
    addBudgetLine(w.db, 2025, { name: "Lön", amountSek: 600_000 }, revision() - 1, act(w.coordinator)),
  );
  const cost = (amountSek: number, note: string, by = w.coordinator) =>
    tellOutcome(w.db, { year: 2025, lineId: id }, { amountSek, happenedOn: TODAY, note }, act(by));
  expect([cost(150_000, "Q1"), cost(150_000, "Q1"), cost(-5_000, "Kredit")]).toEqual([true, false, true]);
  expectRefusal("not_yours", () => cost(1, "", w.adviser));
  expect(budgetOf(w.db, 2025)).toMatchObject([{ outcomeSek: 145_000, leftSek: 455_000 }]);
  correctOutcome(w.db, { year: 2025, id: 2 }, null, "Fel år", act(w.coordinator));
  expectRefusal("already_corrected", () =>
    correctOutcome(w.db, { year: 2025, id: 2 }, null, "Fel år", act(w.coordinator)),
  );
  changeBudgetLine(
    w.db,
    { year: 2025, id },
    { name: "Löner", amountSek: 610_000 },
    revision(),
    act(w.coordinator),
  );
  expect(budgetOf(w.db, 2025)).toMatchObject([{ name: "Löner", outcomeSek: 150_000, leftSek: 460_000 }]);
  expect(
    historyOf(w.db, "fees", 2025)
      .map(({ event }) => event)
      .slice(0, 4),
  ).toEqual(["budget_line_changed", "outcome_corrected", "outcome_told", "outcome_told"]);
});
