import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDeadline } from "../../../src/calls/deadline-reader";
import { readCall } from "../../../src/calls/reading/call";
import { plainText } from "../../../src/calls/reading/plain-text";
import { processorTime } from "../../support/processor-time";
import * as fundersPages from "./funders-pages";
import { heldOut } from "./held-out";

const sentences = [...Object.values(fundersPages).flat(), ...heldOut].map(([text]) => text);
const money = [
  "Högst 500 000–750 000 kronor per projekt. ",
  "24.300 tkr ",
  "medfinansiering om 25 procent ",
  "Vem kan söka?\n",
];

/** A sentence with a piece cut out, doubled or replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...sentences, ...money),
    fc.nat(200),
    fc.nat(30),
    fc.string({ maxLength: 6, unit: "binary" }),
  )
  .map(([text, at, length, put]) => text.slice(0, at) + put + text.slice(at + length));
const pages = fc.array(mutated, { maxLength: 12 }).map((parts) => parts.join("\n"));

const monthNames = ["jan", "feb", "mar", "apr", "ma[jy]", "jun", "jul", "aug", "sep", "o[kc]t", "nov", "dec"];

describe("any text at all", () => {
  test("is read as a call without an error", () => {
    fc.assert(
      fc.property(pages, fc.constantFrom(null, "2027-01-10"), (page, publishedOn) => {
        const { coFinancing, perProject, total } = readCall(page, publishedOn);
        if (coFinancing) expect(coFinancing.percent >= 0 && coFinancing.percent <= 100).toBe(true);
        for (const sum of [perProject, total])
          if (sum?.fromSek && sum.toSek) expect(sum.fromSek).toBeLessThanOrEqual(sum.toSek);
      }),
      { numRuns: 300 },
    );
  });

  test("gives no month that it does not name, and no year that is not its own", () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { deadline, multi } = readDeadline(page, null);
        const plain = plainText(page);
        for (const day of [deadline, ...multi]) {
          if (day === null) continue;
          const [year, month] = day.startsWith("--")
            ? [null, day.slice(2, 4)]
            : [day.slice(0, 4), day.slice(5, 7)];
          const named = new RegExp(
            `${monthNames[Number(month) - 1]}|(?<!\\d)0?${Number(month)}(?!\\d)|\\d${month}\\d`,
            "i",
          );
          expect(plain).toMatch(named);
          // A period over New Year names only one of its years.
          const near = year && [year, String(Number(year) - 1), `-${year.slice(2)}`, year.slice(2)];
          if (near) expect(near.some((words) => plain.includes(words))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  const pieces = [
    "a",
    "1 ",
    "1 kr ",
    "högst ",
    "minst två ",
    "beslut 1 mars 2027 ",
    "25 procent ",
    "medfinansiering ",
    "vem kan söka?\n",
    "kommuner kan söka ",
    "bilagor\n",
    "bifogas: a, ",
    "e-tjänst ",
    "1 mars 2027\nSista dag\n",
    "1 mars, ",
    "senast 1 mars 2027. ",
    "tillsammans ",
    "mellan 1 och ",
    "i början av ",
    "<del>",
    "kan får inte ",
    "A\n",
    ".",
    "…",
    "kl. 9 till ",
    "ska vara ",
    "ansökan och ",
  ];
  test.each(pieces)("50 kB of %j is read as a call in less than a second", (piece) => {
    const page = piece.repeat(Math.ceil(50_000 / piece.length)).slice(0, 50_000);
    expect(processorTime(() => readCall(page, "2027-01-10"))).toBeLessThan(1000);
  });
});
