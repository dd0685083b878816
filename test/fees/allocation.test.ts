import fc from "fast-check";
import { expect, test } from "vitest";
import { populationRows } from "../../db/demo/population";
import { allocate } from "../../src/fees/allocation";

const residents = (year: number) =>
  new Map(
    populationRows.filter((row) => row.year === year).map((row) => [row.municipalityCode, row.residents]),
  );

test("shares of 900 000 kr for 2024 are those that were worked out by hand", () => {
  const shares = [...allocate(900_000, residents(2024))].toSorted().map((one) => one.join(" "));
  const byHand =
    "0114 56944, 0115 39739, 0117 56337, 0123 100652, 0125 32713, 0139 37192, 0160 87972, 0162 36691, " +
    "0163 87836, 0183 63677, 0184 97075, 0186 54741, 0187 13377, 0188 75345, 0191 59709";
  expect(shares.join(", ")).toBe(byHand);
});

test.each([
  [2013, 700_000],
  [2024, 900_000],
  [2025, 900_000],
  [2024, 780_000],
  [2024, 820_000],
  [2025, 619_964],
])("shares for %i add up to %i kr where rounding each would not", (year, budget) => {
  const weights = residents(year);
  const all = [...weights.values()].reduce((a, b) => a + b, 0);
  const rounded = [...weights.values()].reduce((sum, one) => sum + Math.round((budget * one) / all), 0);
  expect([weights.size, rounded === budget]).toEqual([15, false]);
  expect([...allocate(budget, weights).values()].reduce((a, b) => a + b, 0)).toBe(budget);
});

test("shares for 2025 take the krona from Järfälla that rounding would have given", () => {
  expect(allocate(900_000, residents(2025)).get("0123")).toBe(101_318);
});

test("shares are exact in sum, off by less than a krona each, and the same in any order", () => {
  const weights = fc.dictionary(fc.stringMatching(/^\d{4}$/), fc.nat(2_000_000), { maxKeys: 20 });
  fc.assert(
    fc.property(weights, fc.nat(2_000_000_000), (byCode, total) => {
      const entries = Object.entries(byCode);
      const sum = entries.reduce((a, [, weight]) => a + BigInt(weight), 0n);
      fc.pre(sum > 0n);
      const shares = allocate(total, new Map(entries));
      expect([...shares.values()].reduce((a, b) => a + b, 0)).toBe(total);
      for (const [code, weight] of entries) {
        const off = BigInt(shares.get(code) ?? -1) * sum - BigInt(total) * BigInt(weight);
        expect(off < sum && off > -sum).toBe(true);
      }
      expect(Object.fromEntries(allocate(total, new Map(entries.toReversed())))).toEqual(
        Object.fromEntries(shares),
      );
    }),
  );
});

test("shares on a tie go to the larger, then to the lower code; nobody without residents pays", () => {
  const shares = (total: number, weights: [string, number][]) =>
    Object.fromEntries(allocate(total, new Map(weights)));
  const pair = (one: number, other: number): [string, number][] => [
    ["0187", one],
    ["0114", other],
  ];
  expect(shares(1, pair(1, 1))).toEqual({ "0114": 1, "0187": 0 });
  // 3 of 4 and 1 of 4 of 2 kr: 1.5 and 0.5 kr.
  expect(shares(2, pair(3, 1))).toEqual({ "0114": 0, "0187": 2 });
  expect(shares(100, pair(0, 0))).toEqual({ "0114": 0, "0187": 0 });
  expect(allocate(100, new Map())).toEqual(new Map());
});

test("shares of 619 964 kr by the residents of 2013 give Ekerö the 24 300 kr that its board was told of", () => {
  const shares = allocate(619_964, residents(2013));
  expect(shares.get("0125")).toBe(24_300);
  expect([...shares.values()].reduce((a, b) => a + b, 0)).toBe(619_964);
});

test("shares stay exact where kronor times residents pass what a number holds", () => {
  const shares = allocate(
    100_000_000_000,
    new Map([
      ["0001", 9_007_199_254_740_990],
      ["0002", 9_007_199_254_740_989],
    ]),
  );
  expect([...shares.values()]).toEqual([50_000_000_000, 50_000_000_000]);
});
