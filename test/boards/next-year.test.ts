import fc from "fast-check";
import { expect, test } from "vitest";
import { addMeeting, meetingsOf } from "../../src/boards/board-meetings";
import { board, endBoard } from "../../src/boards/boards";
import { copyMeetings, proposalsFrom, sameWeekNextYear } from "../../src/boards/next-year";
import { addDays, daysBetween, weekdayOf } from "../../src/calendar";
import { historyOf } from "../../src/history";
import { expectRefusal } from "../support/refused";
import { act, world } from "../support/world";
import { meetingOn, tabysBoard } from "./a-board";

test.each([
  // 2026 has 53 weeks, so that week 4 comes 371 days later.
  ["2026-01-20", "2027-01-26"],
  ["2027-01-26", "2028-01-25"],
  // Week 53 of 2026 is the last; 2027 has 52.
  ["2026-12-29", "2027-12-28"],
  // 2025 begins in week 1 on Wednesday 1 January; 2026's week 1 begins in December.
  ["2025-01-02", "2026-01-01"],
])("%s becomes %s", (on, then) => {
  expect(sameWeekNextYear(on)).toBe(then);
});

test("it is always the same weekday, about a year later", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_500 }), (days) => {
      const on = addDays("2000-01-01", days);
      const then = sameWeekNextYear(on);
      expect(weekdayOf(then)).toBe(weekdayOf(on));
      expect([357, 364, 371]).toContain(daysBetween(on, then));
    }),
  );
});

test("a closed day and the recess move the proposal to the nearest day that is neither, and say so", () => {
  const w = world();
  const id = tabysBoard(w);
  // A year later they are Tuesday 26 January, Thursday 6 May (Ascension Day) and Tuesday 29 June (in the recess).
  for (const day of ["2026-01-20", "2026-04-30", "2026-06-23"])
    addMeeting(w.db, id, { ...meetingOn(day), startsAt: "13:00", place: "Sal A" }, act(w.contact.taby));
  expect(
    proposalsFrom(w.db, board(w.db, id), 2026).map(({ from, meetsOn, moved }) => [
      from.meetsOn,
      meetsOn,
      moved,
    ]),
  ).toEqual([
    ["2026-01-20", "2027-01-26", null],
    ["2026-04-30", "2027-05-05", "closed"],
    ["2026-06-23", "2027-06-18", "recess"],
  ]);
});

test("the chosen ones are added with time and place, and twice is once", () => {
  const w = world();
  const id = tabysBoard(w);
  const by = act(w.contact.taby);
  for (const day of ["2026-01-20", "2026-02-17", "2026-03-17"])
    addMeeting(w.db, id, { meetsOn: day, startsAt: "13:00", place: "Sal A", papersDueOn: "2026-01-05" }, by);
  for (const day of ["2027-02-23", "2027-03-30"]) addMeeting(w.db, id, meetingOn(day), by);
  // The meeting of 17 March would be on the 23rd, a week before one that is there already.
  expect(proposalsFrom(w.db, board(w.db, id), 2026).map(({ known, near }) => [known, near])).toEqual([
    [false, null],
    [true, "2027-02-23"],
    [false, "2027-03-30"],
  ]);
  const days = ["2027-01-26", "2027-02-23", "2027-12-24"];
  expect(copyMeetings(w.db, id, 2026, days, by)).toBe(1);
  expect(copyMeetings(w.db, id, 2026, days, by)).toBe(0);
  expect(meetingsOf(w.db, id, "2027-01-01")).toMatchObject([
    { meetsOn: "2027-01-26", startsAt: "13:00", place: "Sal A", papersDueOn: null },
    { meetsOn: "2027-02-23", startsAt: "" },
    { meetsOn: "2027-03-30", startsAt: "" },
  ]);
  expect(historyOf(w.db, "board", id).filter(({ event }) => event === "board_meetings_copied")).toMatchObject(
    [{ details: { added: 1, year: 2027 } }],
  );
});

test("nothing is proposed for a board that has ended by then, and strangers copy nothing", () => {
  const w = world();
  const id = tabysBoard(w);
  addMeeting(w.db, id, meetingOn("2026-01-20"), act(w.contact.taby));
  expectRefusal("not_yours", () => copyMeetings(w.db, id, 2026, ["2027-01-26"], act(w.contact.solna)));
  endBoard(w.db, id, "2027-01-01", act(w.contact.taby));
  expect(proposalsFrom(w.db, board(w.db, id), 2026)).toEqual([]);
});
