import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSek, readAmount } from "../../../src/calls/reading/amounts";

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

describe("the sum that a call's text has to give", () => {
  const total = (sek: number) => ({ sek, perProject: false });
  test.each([
    ["Länsstyrelsen fördelar ca 8 600 000 kr.", total(8_600_000)],
    ["Länsstyrelsen har tilldelats 3 350 000 kronor att fördela.", total(3_350_000)],
    ["Länsstyrelsen i Hallands län kan fördela 2,26 miljoner kronor av dessa.", total(2_260_000)],
    ["Totalt finns 3 mn kr att söka.", total(3_000_000)],
    ["Länsstyrelserna disponerar över 80 miljoner kronor.", total(80_000_000)],
    ["Utlysta medel 7,5 miljoner", total(7_500_000)],
    ["Tillgängliga medel\nCa 362 MSEK", total(362_000_000)],
    ["Utlysningens preliminära budget är 10 mkr.", total(10_000_000)],
    [
      "Länsstyrelserna har cirka 80 miljoner kronor att fördela. Länsstyrelsen i Stockholms län kan fördela 13 020 000 kronor av dessa.",
      total(13_020_000),
    ],
    [
      "Det går att söka upp till 2 mkr i bidrag per projekt. Utlysningens budget är 10 mkr.",
      total(10_000_000),
    ],
    ["Bidraget är högst 500 000 kronor per projekt.", { sek: 500_000, perProject: true }],
    ["500 000 kronor per projekt", { sek: 500_000, perProject: true }],
    ["Maximalt 800 000 kronor per projekt kan sökas.", { sek: 800_000, perProject: true }],
  ])("%s", (text, expected) => expect(readAmount(text)).toMatchObject(expected));

  test.each([
    "Kommuner kan söka medel.",
    "Anslaget är ca 24.300 tkr.",
    "Bidraget är 100 000–250 000 kronor.",
    "Det finns 10 miljoner kronor i norr och 12 miljoner kronor i söder.",
    "Budgeten är 6,3 miljoner euro.",
    "Regionen har 2,4 miljoner invånare.",
    "Förra året beviljades 4 miljoner kronor.",
    "Enligt 37 § i förordning (2010:1122).",
    "",
  ])("is not read from: %s", (text) => expect(readAmount(text)).toBeNull());

  test("keeps the words it was read from", () => {
    expect(readAmount("Vi fördelar ca 8\u00A0600\u00A0000 kr i år.")?.words).toBe("ca 8 600 000 kr");
  });

  test.each(["1 ", "1 000 ", "9", "kr ", "1 kr ", "miljoner ", "per projekt ", "100 000 kr "])(
    "50 kB of %j takes less than a second",
    (piece) => {
      const started = performance.now();
      readAmount(piece.repeat(50_000 / piece.length));
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});
