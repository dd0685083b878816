import { describe, expect, test } from "vitest";
import { plainText } from "../../../src/calls/reading/plain-text";
import { readSums } from "../../../src/calls/reading/sums";

describe("the sum that a call's text has to give", () => {
  const total = (toSek: number) => ({ total: { toSek } });
  const each = (toSek: number) => ({ perProject: { toSek } });
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
    ["Bidraget är högst 500 000 kronor per projekt.", each(500_000)],
    ["500 000 kronor per projekt", each(500_000)],
    ["Maximalt 800 000 kronor per projekt kan sökas.", each(800_000)],
  ])("%s", (text, expected) => expect(readSums(plainText(text))).toMatchObject(expected));

  test.each([
    "Kommuner kan söka medel.",
    "Det finns 10 miljoner kronor i norr och 12 miljoner kronor i söder.",
    "Budgeten är 6,3 miljoner euro.",
    "Regionen har 2,4 miljoner invånare.",
    "Förra året beviljades 4 miljoner kronor.",
    "Enligt 37 § i förordning (2010:1122).",
    "",
  ])("is not read from: %s", (text) => expect(readSums(plainText(text))).toMatchObject({ total: null }));

  test("keeps the words it was read from", () => {
    expect(readSums(plainText("Vi fördelar ca 8\u00A0600\u00A0000 kr i år.")).total?.words).toContain(
      "8 600 000 kr",
    );
  });

  test.each(["1 ", "1 000 ", "9", "kr ", "1 kr ", "miljoner ", "per projekt ", "100 000 kr "])(
    "50 kB of %j takes less than a second",
    (piece) => {
      const started = performance.now();
      readSums(plainText(piece.repeat(50_000 / piece.length)));
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});
