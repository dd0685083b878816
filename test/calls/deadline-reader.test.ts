import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDeadline } from "../../src/calls/deadline-reader";
import { processorTime } from "../support/processor-time";
import * as deadlines from "./reading/deadlines";
import * as fourthHeldOut from "./reading/fourth-held-out";
import * as fundersPages from "./reading/funders-pages";
import { gatheredFifth } from "./reading/gathered-fifth";
import { gatheredFirst } from "./reading/gathered-first";
import { gatheredFourth } from "./reading/gathered-fourth";
import { gatheredSecond } from "./reading/gathered-second";
import { gatheredThird, leftToAPerson, partlyRead } from "./reading/gathered-third";
import * as heldOut from "./reading/held-out";
import * as otherDays from "./reading/other-days";
import * as secondHeldOut from "./reading/second-held-out";
import * as thirdHeldOut from "./reading/third-held-out";
import * as yearsAndSeveral from "./reading/years-and-several";

const cases = {
  ...deadlines,
  ...yearsAndSeveral,
  ...otherDays,
  ...fundersPages,
  ...heldOut,
  ...secondHeldOut,
  ...thirdHeldOut,
  ...fourthHeldOut,
  gatheredFirst,
  gatheredSecond,
  gatheredThird,
  gatheredFourth,
  gatheredFifth,
};

for (const [group, rows] of Object.entries(cases)) {
  describe(group, () => {
    test.each(rows.map(([text, deadline, expected]) => ({ text, deadline, expected })))(
      "$text",
      ({ text, deadline, expected = {} }) => {
        const { publishedOn = null, ...rest } = expected;
        const { words, ...reading } = readDeadline(text, publishedOn);
        const precision = deadline === null ? "none" : "day";
        const unread = { opens: null, time: null, timeZone: null, multi: [], precision };
        expect(reading).toEqual({ ...unread, deadline, ...rest });
        if (deadline !== null) expect(words).toBeTruthy();
      },
    );
  });
}

test.each(partlyRead)("the deadline of %j is read", (text, deadline) => {
  expect(readDeadline(text, null).deadline).toBe(deadline);
});

test.each(leftToAPerson)("%j is left to a person, not guessed at", (text) => {
  expect(readDeadline(text, null)).toMatchObject({ deadline: null, multi: [], precision: "none" });
});

const sentences = Object.values(cases).flatMap((rows) => rows.map(([text]) => text));

describe("any text at all", () => {
  const pieces = fc.oneof(
    fc.constantFrom(...sentences),
    fc.constantFrom(
      "ansök ",
      "senast ",
      "1/1 ",
      "1, ",
      "mars ",
      "2027",
      "–",
      "till ",
      "kl. ",
      "den ",
      "\n",
      "<p>",
      "&auml;",
    ),
    fc.string({ maxLength: 12, unit: "binary" }),
  );
  const pages = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(""));

  test("is read without an error, and a deadline is always a day, a month or a day without a year", () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { deadline, multi } = readDeadline(page, "2027-01-10");
        for (const day of [deadline, ...multi])
          if (day !== null) expect(day).toMatch(/^(?:\d{4}-\d{2}(?:-\d{2})?|--\d{2}-\d{2})$/);
      }),
    );
  });

  const size = 50_000;
  const repeated = [
    "a",
    "ansök",
    "ansökan ",
    "1",
    "1 ",
    "1/1 ",
    "1, 2, ",
    "1 mars ",
    "1 mars, ",
    "1 mars 2027\n",
    "senast 1 mars 2027. ",
    "–",
    "- ",
    " ",
    "\n",
    "<",
    "<p ",
    "&",
    "&amp;",
    "kl. ",
    "12:00 ",
    "den ",
    "mars ",
    "Å",
    "a\n",
    ". A",
    ",",
    "(",
    "100 ",
    "Sista ansökningsdag är 1 mars 2027. ",
    "utlysning 2027 ",
    "sista dag ",
    "1 och ",
    "1–",
    "löpande ",
    "söka löpande inte ",
  ];
  test.each(repeated)("50 kB of %j takes less than a second", (piece) => {
    const page = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    expect(processorTime(() => readDeadline(page, "2027-01-10"))).toBeLessThan(1000);
  });
});
