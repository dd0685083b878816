import fc from "fast-check";
import { expect, test } from "vitest";
import { type DivisionRule, divide, equalPartOf, type Payer, partsOfYear } from "../../src/fees/division";
import { type Period, timeInYear } from "../../src/fees/time-in-year";

const payer = fc.record({
  code: fc.stringMatching(/^\d{4}$/),
  residents: fc.integer({ min: 1, max: 2_000_000 }),
  months: fc.integer({ min: 1, max: 12 }),
  days: fc.integer({ min: 1, max: 366 }),
  fixedSek: fc.constant(null),
});
const payers = fc.uniqueArray(payer, { selector: ({ code }) => code, minLength: 1, maxLength: 30 });
const rule: fc.Arbitrary<DivisionRule> = fc.record({
  key: fc.constantFrom("population", "equal", "mixed"),
  equalPercent: fc.integer({ min: 0, max: 100 }),
  partYear: fc.constantFrom("whole_year", "months", "days"),
});

/** Both parts of a division, each with its sum and with what each payer weighs in it. */
function partsOf(total: number, one: DivisionRule, all: readonly Payer[]) {
  const shares = divide(total, one, all);
  const equalTotal = equalPartOf(total, one);
  const time = (who: Payer) => BigInt(partsOfYear(one, who) ?? 1);
  return [
    { sum: equalTotal, weight: time, amount: (code: string) => shares.get(code)?.equalSek ?? -1 },
    {
      sum: total - equalTotal,
      weight: (who: Payer) => time(who) * BigInt(who.residents ?? 0),
      amount: (code: string) => shares.get(code)?.byResidentsSek ?? -1,
    },
  ];
}

test("any budget, members, key and part of a year is divided exactly, each part off by less than a krona", () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000), rule, payers, (total, one, all) => {
      const shares = divide(total, one, all);
      expect([...shares.values()].reduce((sum, { amountSek }) => sum + amountSek, 0)).toBe(total);
      for (const { sum, weight, amount } of partsOf(total, one, all)) {
        expect(all.reduce((a, { code }) => a + amount(code), 0)).toBe(sum);
        const whole = all.reduce((a, who) => a + weight(who), 0n);
        for (const who of all) {
          const off = BigInt(amount(who.code)) * whole - BigInt(sum) * weight(who);
          expect(off < whole && off > -whole).toBe(true);
        }
      }
    }),
  );
});

test("the order of the members changes nothing", () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000), rule, payers, (total, one, all) => {
      expect(Object.fromEntries(divide(total, one, all.toReversed()))).toEqual(
        Object.fromEntries(divide(total, one, all)),
      );
    }),
  );
});

const who = (code: string, residents: number, months = 12): Payer => ({
  code,
  residents,
  months,
  days: months * 30,
  fixedSek: null,
});

test("a mixed key rounds the equal part down, and the odd krona goes by residents", () => {
  const mixed = { key: "mixed", equalPercent: 30, partYear: "whole_year" } as const;
  const shares = divide(101, mixed, [who("0114", 300), who("0160", 100)]);
  expect(equalPartOf(101, mixed)).toBe(30);
  expect(Object.fromEntries(shares)).toEqual({
    "0114": { equalSek: 15, byResidentsSek: 53, amountSek: 68 },
    "0160": { equalSek: 15, byResidentsSek: 18, amountSek: 33 },
  });
});

test("who is a member for three months of twelve weighs a fourth, by either key", () => {
  const all = [who("0114", 100), who("0160", 100, 3)];
  const amounts = (key: "population" | "equal") =>
    [...divide(1_000, { key, equalPercent: null, partYear: "months" }, all).values()].map(
      ({ amountSek }) => amountSek,
    );
  expect([amounts("population"), amounts("equal")]).toEqual([
    [800, 200],
    [800, 200],
  ]);
});

test("fixed amounts are what was given, whatever the total", () => {
  const fixed = { key: "fixed", equalPercent: null, partYear: "days" } as const;
  const shares = divide(100, fixed, [{ ...who("0114", 1, 3), fixedSek: 70 }, who("0160", 1)]);
  expect([...shares.values()].map(({ amountSek }) => amountSek)).toEqual([70, 0]);
});

test.each<[string, Period[], ReturnType<typeof timeInYear>]>([
  [
    "all of it",
    [{ fromOn: "2014-04-15", exitOn: null }],
    { memberFromOn: "2026-01-01", memberToOn: "2026-12-31", days: 365, months: 12 },
  ],
  [
    "to the day before the exit",
    [{ fromOn: "2014-04-15", exitOn: "2026-03-01" }],
    { memberFromOn: "2026-01-01", memberToOn: "2026-02-28", days: 59, months: 2 },
  ],
  [
    "a month that has begun",
    [{ fromOn: "2026-01-31", exitOn: "2026-03-02" }],
    { memberFromOn: "2026-01-31", memberToOn: "2026-03-01", days: 30, months: 3 },
  ],
  [
    "its last day",
    [{ fromOn: "2026-12-31", exitOn: null }],
    { memberFromOn: "2026-12-31", memberToOn: "2026-12-31", days: 1, months: 1 },
  ],
  [
    "two times, without what is between",
    [
      { fromOn: "2026-10-01", exitOn: null },
      { fromOn: "2014-04-15", exitOn: "2026-02-01" },
    ],
    { memberFromOn: "2026-01-01", memberToOn: "2026-12-31", days: 123, months: 4 },
  ],
  [
    "two times that overlap once",
    [
      { fromOn: "2026-01-01", exitOn: "2026-02-10" },
      { fromOn: "2026-02-01", exitOn: "2026-03-01" },
    ],
    { memberFromOn: "2026-01-01", memberToOn: "2026-02-28", days: 59, months: 2 },
  ],
  ["nothing before it began", [{ fromOn: "2027-01-01", exitOn: null }], undefined],
  ["nothing when the exit was its first day", [{ fromOn: "2014-04-15", exitOn: "2026-01-01" }], undefined],
])("a membership covers of 2026 %s", (_what, periods, expected) => {
  expect(timeInYear(periods, 2026)).toEqual(expected);
});

test("a leap year has its day", () => {
  expect(timeInYear([{ fromOn: "2014-04-15", exitOn: null }], 2028)?.days).toBe(366);
});
