import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSek } from "../../../src/calls/reading/amounts";

describe("what a person types in a kronor field", () => {
  test.each([
    ["0", 0],
    ["1250000", 1_250_000],
    ["1 250 000", 1_250_000],
    ["1\u00A0250\u00A0000 kr", 1_250_000],
    ["1\u202F250\u202F000", 1_250_000],
    ["1\u2009250\u2009000 kronor", 1_250_000],
    [" 1 250 000 kr ", 1_250_000],
    ["1.250.000", 1_250_000],
    ["1,250,000", 1_250_000],
    ["1'250'000", 1_250_000],
    ["24.300", 24_300],
    ["12 500:-", 12_500],
    ["12 500,-", 12_500],
    ["12500:00", 12_500],
    ["12 500,00 kr", 12_500],
    ["SEK 12 500", 12_500],
    ["ca 12 500 kr", 12_500],
    ["250 tkr", 250_000],
    ["250 TKR", 250_000],
    ["0,5 tkr", 500],
    ["1,5 mnkr", 1_500_000],
    ["1.5 mnkr", 1_500_000],
    ["1,5 Mkr", 1_500_000],
    ["1,250 mnkr", 1_250_000],
    ["2,26 miljoner", 2_260_000],
    ["3 mn kr", 3_000_000],
    ["13 MSEK", 13_000_000],
    ["1,8 miljarder kronor", 1_800_000_000],
    ["100 miljarder", 100_000_000_000],
  ])("%j is %d kronor", (text, sek) => expect(parseSek(text)).toEqual({ sek }));

  test.each([
    ["24.300 tkr", "ambiguous_amount"],
    ["1.250.000 tkr", "ambiguous_amount"],
    ["1.5 tkr", "ambiguous_amount"],
    ["1.500 mnkr", "ambiguous_amount"],
    ["24,300", "ambiguous_amount"],
    ["-500", "negative_amount"],
    ["\u2212500 kr", "negative_amount"],
    ["minus 500", "negative_amount"],
    ["101 miljarder", "amount_too_large"],
    ["100000000001", "amount_too_large"],
    ["99999999999999999999", "amount_too_large"],
    ["", "not_an_amount"],
    ["   ", "not_an_amount"],
    ["kr", "not_an_amount"],
    ["gratis", "not_an_amount"],
    ["12,50", "not_an_amount"],
    ["12 500,50 kr", "not_an_amount"],
    ["1,2345 tkr", "not_an_amount"],
    ["1 25 000", "not_an_amount"],
    ["12 5000", "not_an_amount"],
    ["1.25.000", "not_an_amount"],
    ["5 euro", "not_an_amount"],
    ["100 000–250 000", "not_an_amount"],
    ["1e6", "not_an_amount"],
    ["0x10", "not_an_amount"],
    ["1 000 1 000", "not_an_amount"],
  ])("%j is refused: %s", (text, problem) => expect(parseSek(text)).toEqual({ problem }));

  test("every whole sum up to the ceiling is read back as it was written", () => {
    const separators = fc.constantFrom(" ", "\u00A0", "\u202F");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), separators, (sek, separator) => {
        const written = String(sek).replace(/\B(?=(\d{3})+$)/g, separator);
        expect(parseSek(`${written} kr`)).toEqual({ sek });
      }),
    );
  });

  test("anything else is refused, not thrown", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const parsed = parseSek(text);
        if ("sek" in parsed) expect(Number.isSafeInteger(parsed.sek) && parsed.sek >= 0).toBe(true);
      }),
    );
  });
});
