import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDay } from "../../src/calendar";

import { calendar, event, read } from "./a-meeting-file";

describe("whatever is done to a file", () => {
  const SOURCES = [
    calendar(
      event(
        "UID:a",
        "SUMMARY:Socialnämnden",
        "DTSTART;TZID=Europe/Stockholm:20270119T130000",
        "RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=3TU;COUNT=5",
        "EXDATE;TZID=Europe/Stockholm:20270216T130000",
      ),
      event("UID:a", "RECURRENCE-ID:20270316T120000Z", "DTSTART:20270318T120000Z", "STATUS:CANCELLED"),
    ),
    "Nämnd;Datum;Tid;Plats;Handlingar senast\nSocialnämnden;2027-01-19;13.00;Sal A;2027-01-04\nSocialnämnden;16/2 2027;kl 13;;\n",
  ];
  const PIECES = [
    "9999999",
    "-1",
    "0",
    "FREQ=DAILY",
    "INTERVAL=999999999",
    "COUNT=9999999",
    "UNTIL=99991231",
    "BYSETPOS=-366",
    "T",
    "Z",
    ";",
    ":",
    "\r\n",
    '"',
    "\u0000",
    "å",
    "BEGIN:VEVENT",
    "END:VEVENT",
    "RRULE:",
    "00010101",
    "2027-13-45",
  ];
  const mutation = fc.record({
    source: fc.nat(SOURCES.length - 1),
    cuts: fc.array(
      fc.record({
        at: fc.nat(400),
        length: fc.nat(12),
        piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  });

  test("it is read or refused, quickly, and every day that comes out exists", async () => {
    await fc.assert(
      fc.asyncProperty(mutation, async ({ source, cuts }) => {
        const text = cuts.reduce(
          (written, { at, length, piece }) => written.slice(0, at) + piece + written.slice(at + length),
          SOURCES[source] ?? "",
        );
        const begun = performance.now();
        const { file } = await read(text);
        expect(performance.now() - begun).toBeLessThan(3_000);
        for (const { meetsOn, papersDueOn } of file?.found ?? []) {
          expect(isDay(meetsOn)).toBe(true);
          expect(papersDueOn === null || isDay(papersDueOn)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  }, 120_000);

  test("any bytes are read or refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(Object.keys(await read(bytes)).toSorted()).toEqual(["file", "problem"]);
      }),
    );
  }, 60_000);
});
