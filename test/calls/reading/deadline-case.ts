import type { DeadlineReading } from "../../../src/calls/deadline-reader";

type Expected = Partial<DeadlineReading> & { publishedOn?: string };

/** A sentence, the deadline in it, and what else is to be read. What is not listed here must not be read. */
export type DeadlineCase = [text: string, deadline: string | null, expected?: Expected];

export const instant = (time: string, timeZone = "Europe/Stockholm"): Expected => ({
  time,
  timeZone,
  precision: "instant",
});
