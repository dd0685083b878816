import fc from "fast-check";
import { expect, test } from "vitest";
import { costTable, yearsOf } from "../../src/budgets/cost-table";
import { divide } from "../../src/budgets/division";
import { LEAVING_WAYS, withoutParty } from "../../src/budgets/leaving";
import { sumsOf, total } from "../../src/budgets/party-sums";
import { anyBudget } from "./a-budget";

const add = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const NO_PERIOD = { periodFromOn: null, periodToOn: null };

test("lines, years, cost types, municipalities and the requested sum add up, whatever is written", () => {
  fc.assert(
    fc.property(anyBudget, (budget) => {
      const sums = sumsOf(budget);
      const table = costTable(budget.costTypes, sums.lines, yearsOf(budget, NO_PERIOD));
      const ofLines = total(sums.lines, ({ costSek }) => costSek);
      expect(sums.costSek).toBe(ofLines);
      expect(table.sumSek).toBe(ofLines);
      expect(add(table.perYear)).toBe(ofLines);
      expect(add(table.rows.map(({ sumSek }) => sumSek))).toBe(ofLines);
      for (const row of table.rows) expect(add(row.perYear)).toBe(row.sumSek);
      expect(total(sums.parties, ({ costSek }) => costSek) + sums.undividedSek).toBe(ofLines);
      expect(sums.requestedSek + sums.coFinancingSek + sums.uncoveredSek + sums.undividedSek).toBe(ofLines);
      for (const { receivesMoney, requestedSek } of sums.parties) {
        expect(requestedSek).toBeGreaterThanOrEqual(0);
        if (!receivesMoney) expect(requestedSek).toBe(0);
      }
    }),
  );
});

test("whoever leaves takes nothing from the others that is not said", () => {
  fc.assert(
    fc.property(anyBudget, fc.nat(), fc.constantFrom(...LEAVING_WAYS), (budget, which, way) => {
      const before = sumsOf(budget);
      const leaver = before.parties[which % before.parties.length]!;
      const others = before.parties.filter(({ code }) => code !== leaver.code);
      fc.pre(others.some(({ key, receivesMoney }) => key !== "none" && receivesMoney));
      fc.pre(before.undividedSek >= 0);
      const after = sumsOf(withoutParty(budget, leaver.code, way));
      const out = after.parties.find(({ code }) => code === leaver.code)!;
      expect([out.costSek, out.coFinancingSek, out.requestedSek]).toEqual([0, 0, 0]);
      if (way === "taken_over") {
        expect(after.costSek).toBe(before.costSek);
        expect(after.coFinancingSek).toBe(before.coFinancingSek);
        return;
      }
      expect(after.costSek).toBe(before.costSek - leaver.ownSek - leaver.commonSek);
      expect(after.coFinancingSek).toBe(before.coFinancingSek - leaver.coFinancingSek);
    }),
  );
});

test("a share by residents moves less than a krona for each of the others when one's part is struck", () => {
  fc.assert(
    fc.property(anyBudget, (any) => {
      const parties = any.parties.map((party) => ({
        ...party,
        key: "population" as const,
        receivesMoney: true,
        residents: party.residents ?? 1000,
        coFinancing: [],
      }));
      fc.pre(parties.length > 1);
      const lines = any.lines.filter(({ bearerCode }) => bearerCode === null);
      const budget = { ...any, parties, lines };
      const before = sumsOf(budget);
      const after = sumsOf(withoutParty(budget, parties[0]!.code, "struck"));
      for (const [index, { requestedSek }] of after.parties.entries())
        if (index > 0) expect(Math.abs(requestedSek - before.parties[index]!.requestedSek)).toBeLessThan(2);
    }),
  );
});

test("fixed amounts come first, then percents, and the rest is parted by head between the keys", () => {
  const shares = divide(1_000_001, [
    { code: "a", key: "fixed", sek: 100_000 },
    { code: "b", key: "percent", percent: 1000 },
    { code: "c", key: "equal" },
    { code: "d", key: "population", residents: 30_000 },
    { code: "e", key: "population", residents: 10_000 },
  ]);
  expect(Object.fromEntries(shares)).toEqual({ a: 100_000, b: 100_000, c: 266_667, d: 400_001, e: 133_333 });
  expect(add([...shares.values()])).toBe(1_000_001);
});
