import { describe, expect, test } from "vitest";
import { dialled, isSamePhone, readPhone } from "../../src/people/phone";

describe("a telephone number", () => {
  test.each([
    ["08-465 004 00", "08-465 004 00"],
    [" 08 465\u00a0004  00 ", "08 465 004 00"],
    ["08 – 465 004 00", "08-465 004 00"],
    ["+46 (0)8-465 004 00", "+46 (0)8-465 004 00"],
    ["(08) 465 004 00", "(08) 465 004 00"],
    ["tel:+46846500400", "+46846500400"],
    ["0046 8 465 004 00", "0046 8 465 004 00"],
  ])("%s is kept as %s", (written, kept) => expect(readPhone(written)).toBe(kept));

  test.each([
    ["words", "växeln"],
    ["an extension in words", "08-465 004 00 ankn. 12"],
    ["two numbers", "08-465 004 00, 08-465 004 01"],
    ["a number whose zero a spreadsheet took", "846500400"],
    ["an identity number", "19121212-1212"],
    ["too short", "0812"],
    ["too long", "08-465 004 00 08-465 004 01"],
    ["a plus in the middle", "08+46500400"],
    ["another script's digits", "٠٨٤٦٥٠٠٤٠٠"],
    ["nothing but signs", "+()- "],
  ])("is not %s", (_what, written) => expect(readPhone(written)).toBeNull());

  test("is dialled without its signs, and without the zero that a country's code takes the place of", () => {
    expect(dialled("08-465 004 00")).toBe("0846500400");
    expect(dialled("+46 (0)8-465 004 00")).toBe("+46846500400");
    expect(dialled("0046 (0)8 465 004 00")).toBe("0046846500400");
  });

  test("is the same however it is written", () => {
    for (const other of ["0846500400", "+46 8 465 004 00", "+46 (0)8-46500400", "0046-8-465 004 00"])
      expect(isSamePhone("08-465 004 00", other), other).toBe(true);
    expect(isSamePhone("08-465 004 00", "08-465 004 01")).toBe(false);
    expect(isSamePhone("08-465 004 00", "")).toBe(false);
  });
});
