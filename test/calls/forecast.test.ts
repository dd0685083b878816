import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forecast, thirdOf, thirdsUntil } from "../../src/calls/forecast";
import { forecastWords } from "../../views/calls/words";

const opened = (...days: string[]) => forecast(days.map((opensOn) => ({ opensOn, closesOn: null })))?.opens;

describe("when a call usually opens", () => {
  test("is told in words, from at least two years", () => {
    const usual = forecast([
      { opensOn: "2024-03-12", closesOn: "2024-04-28" },
      { opensOn: "2025-03-14", closesOn: "2025-04-22" },
      { opensOn: "2026-03-18", closesOn: "2026-04-30" },
    ]);
    expect(usual && forecastWords(usual)).toBe(
      "Brukar öppna i mitten av mars och stänga i slutet av april, enligt 3 år.",
    );
  });

  test("one year, or one year told twice, is no habit", () => {
    expect(opened("2026-03-14")).toBeUndefined();
    expect(
      forecast([
        { opensOn: "2026-03-14", closesOn: null },
        { opensOn: "2026-09-14", closesOn: null },
      ]),
    ).toBeNull();
    expect(forecast([])).toBeNull();
  });

  test("the spread is told", () => {
    const usual = forecast(
      ["2023-03-02", "2024-03-14", "2025-04-04"].map((opensOn) => ({ opensOn, closesOn: null })),
    );
    expect(usual && forecastWords(usual)).toBe(
      "Brukar öppna i mitten av mars (som tidigast början av mars, som senast början av april), enligt 3 år.",
    );
  });

  test("December and January lie beside each other", () => {
    expect(opened("2023-12-28", "2025-01-04")).toMatchObject({
      from: { month: 12, third: "late" },
      to: { month: 1, third: "early" },
    });
  });

  test("one odd year among four is left out, and two that disagree say nothing", () => {
    expect(opened("2022-03-14", "2023-03-15", "2024-10-01", "2025-03-12")).toEqual({
      at: { month: 3, third: "mid" },
      from: { month: 3, third: "mid" },
      to: { month: 3, third: "mid" },
      years: 3,
    });
    expect(
      forecast([
        { opensOn: "2024-02-01", closesOn: null },
        { opensOn: "2025-09-01", closesOn: null },
      ]),
    ).toBeNull();
  });

  test("the same days in any order say the same", () => {
    const day = fc
      .tuple(
        fc.integer({ min: 2015, max: 2026 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);
    fc.assert(
      fc.property(fc.array(day, { maxLength: 8 }), (days) => {
        expect(opened(...days.toReversed())).toEqual(opened(...days));
      }),
    );
  });

  test("thirds are counted to the next time", () => {
    expect(thirdOf("2026-01-31")).toBe(2);
    expect(thirdsUntil({ month: 3, third: "mid" }, "2026-11-24")).toBe(11);
    expect(thirdsUntil({ month: 11, third: "late" }, "2026-11-24")).toBe(0);
  });
});
