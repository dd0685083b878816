import { expect, test } from "vitest";
import { tellResult } from "../../src/calls/results";
import { leadTimes, type Milestones } from "../../src/results/lead-times";
import { world } from "../support/world";
import { call, grant, handedInTo, minutes, resultsOf } from "./cast";

const way = (
  seen: string,
  opened: string,
  sent: string,
  approved: string,
  handed: string,
  decided: string | null,
): Milestones => ({
  seen,
  opened,
  sent,
  approved,
  handed_in: handed,
  decided,
});

/** Ten, twenty and forty days to start; the last one is not decided. */
const WAYS = [
  way("2026-01-01", "2026-01-11", "2026-01-12", "2026-01-15", "2026-01-16", "2026-03-01"),
  way("2026-01-01", "2026-01-21", "2026-01-26", "2026-02-05", "2026-02-05", "2027-02-05"),
  way("2026-01-01", "2026-02-10", "2026-02-12", "2026-02-20", "2026-02-21", null),
];

test("each stretch is the middle of those that ended in the period, with how many they are", () => {
  expect(
    leadTimes(WAYS, { from: 2026, to: 2027 }).map(({ medianDays, count }) => [medianDays, count]),
  ).toEqual([
    [20, 3],
    [2, 3],
    [8, 3],
    [1, 3],
    // Of 44 and 365 the later.
    [365, 2],
  ]);
  expect(leadTimes(WAYS, { from: 2026, to: 2026 }).at(-1)).toMatchObject({ medianDays: 44, count: 1 });
  expect(leadTimes(WAYS, { from: 2025, to: 2025 })[0]).toMatchObject({ medianDays: null, count: 0 });
});

test("days that contradict each other, or are not known, are left out and not counted", () => {
  const odd = [way("2026-02-01", "2026-01-11", "2026-01-12", "2026-01-20", "2026-01-16", null)];
  expect(leadTimes(odd, { from: 2026, to: 2026 }).map(({ count }) => count)).toEqual([0, 1, 1, 0, 0]);
});

test("the way is read from what happened: seen, opened, sent, approved by the last one, handed in and decided", () => {
  const w = world();
  const id = handedInTo(w, call(w, {}, "2026-11-02T09:00:00.000Z"));
  grant(w, id, 1_000_000, "2026-12-22");
  expect(resultsOf(w).leadTimes).toEqual([
    { stretch: "seen_to_opened", medianDays: 20, count: 1 },
    { stretch: "opened_to_sent", medianDays: 0, count: 1 },
    { stretch: "sent_to_approved", medianDays: 0, count: 1 },
    { stretch: "approved_to_handed_in", medianDays: 0, count: 1 },
    { stretch: "handed_in_to_decided", medianDays: 30, count: 1 },
  ]);
});

test("what is only told of a call has no day of a decision", () => {
  const w = world();
  const callId = call(w);
  handedInTo(w, callId);
  tellResult(w.db, callId, { result: "granted", grantedSek: 1, note: "" }, minutes(w.adviser, 40));
  expect(resultsOf(w).leadTimes.at(-1)).toEqual({
    stretch: "handed_in_to_decided",
    medianDays: null,
    count: 0,
  });
});
