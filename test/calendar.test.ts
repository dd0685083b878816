import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addWorkingDays,
  clockTimeOf,
  dayOf,
  daysBetween,
  endOf,
  holidays,
  instantAt,
  isBridgeDay,
  isClockTime,
  isDay,
  isWorkingDay,
  weekdayOf,
  workingDaysUntil,
} from "../src/calendar";

describe("Swedish holidays", () => {
  test.each([
    // year, Good Friday, Easter, Ascension, Midsummer Eve, All Saints'
    [2024, "03-29", "03-31", "05-09", "06-21", "11-02"],
    [2025, "04-18", "04-20", "05-29", "06-20", "11-01"],
    [2026, "04-03", "04-05", "05-14", "06-19", "10-31"],
    [2027, "03-26", "03-28", "05-06", "06-25", "11-06"],
    [2028, "04-14", "04-16", "05-25", "06-23", "11-04"],
    [2029, "03-30", "04-01", "05-10", "06-22", "11-03"],
    [2030, "04-19", "04-21", "05-30", "06-21", "11-02"],
  ])("that move stand right in %i", (year, goodFriday, easter, ascension, midsummerEve, allSaints) => {
    const easterMonday = addDays(`${year}-${easter}`, 1).slice(5);
    const midsummerDay = addDays(`${year}-${midsummerEve}`, 1).slice(5);
    const moving = [goodFriday, easter, easterMonday, ascension, midsummerEve, midsummerDay, allSaints];
    const fixed = ["01-01", "01-06", "05-01", "06-06", "12-24", "12-25", "12-26", "12-31"];
    const expected = [...new Set([...fixed, ...moving])].map((day) => `${year}-${day}`).toSorted();
    expect([...holidays(year)].toSorted()).toEqual(expected);
  });

  test("and weekends are no working days, while the days around them are", () => {
    const free = ["2027-03-26", "2027-03-27", "2027-03-29", "2027-06-25", "2026-12-31", "2027-01-06"];
    const working = ["2027-03-25", "2027-03-30", "2027-06-24", "2026-12-23", "2026-12-30", "2027-01-07"];
    expect(free.filter(isWorkingDay)).toEqual([]);
    expect(working.filter((day) => !isWorkingDay(day))).toEqual([]);
  });

  test("Whit Monday has been a working day since 2005, and the National Day is free", () => {
    expect([isWorkingDay("2027-05-17"), isWorkingDay("2028-06-06")]).toEqual([true, false]);
  });
});

describe("working days", () => {
  test("are counted after the first day and with the last", () => {
    expect(workingDaysUntil("2027-03-15", "2027-03-16")).toBe(1);
    expect(workingDaysUntil("2027-03-12", "2027-03-15")).toBe(1);
    expect(workingDaysUntil("2027-03-24", "2027-03-31")).toBe(3);
    expect(workingDaysUntil("2026-12-23", "2027-01-04")).toBe(4);
  });

  test("are none to the same day or an earlier one", () => {
    expect(workingDaysUntil("2027-03-15", "2027-03-15")).toBe(0);
    expect(workingDaysUntil("2027-03-15", "2027-03-10")).toBe(0);
  });

  test("are stepped over forwards and backwards, past holidays", () => {
    expect(addWorkingDays("2027-03-25", 1)).toBe("2027-03-30");
    expect(addWorkingDays("2027-03-30", -1)).toBe("2027-03-25");
    expect(addWorkingDays("2027-03-27", 0)).toBe("2027-03-27");
  });

  const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2024-01-01", days));

  test("are stepped as they are counted, from any day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const later = addWorkingDays(from, count);
        expect(isWorkingDay(later)).toBe(true);
        expect(workingDaysUntil(from, later)).toBe(count);
        const earlier = addWorkingDays(from, -count);
        expect(isWorkingDay(earlier)).toBe(true);
        expect(workingDaysUntil(earlier, from)).toBe(isWorkingDay(from) ? count : count - 1);
      }),
    );
  });

  test("of two spans in a row add up", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(90), fc.nat(90), (from, first, second) => {
        const middle = addDays(from, first);
        const end = addDays(middle, second);
        expect(workingDaysUntil(from, end)).toBe(
          workingDaysUntil(from, middle) + workingDaysUntil(middle, end),
        );
      }),
    );
  });
});

describe("Stockholm's clocks", () => {
  test.each([
    ["2027-01-15", "14:00", "2027-01-15T13:00:00.000Z"],
    ["2027-07-15", "14:00", "2027-07-15T12:00:00.000Z"],
    ["2027-03-28", "01:59", "2027-03-28T00:59:00.000Z"],
    ["2027-03-28", "03:00", "2027-03-28T01:00:00.000Z"],
    ["2026-10-25", "01:59", "2026-10-24T23:59:00.000Z"],
    ["2026-10-25", "03:00", "2026-10-25T02:00:00.000Z"],
  ])("on %s at %s show %s", (on, time, at) => {
    expect(instantAt(on, time)).toBe(at);
    expect([dayOf(at), clockTimeOf(at)]).toEqual([on, time]);
  });

  test("at a time that comes twice mean the first, and at one that never comes the hour before", () => {
    expect(instantAt("2026-10-25", "02:30")).toBe("2026-10-25T00:30:00.000Z");
    expect(clockTimeOf("2026-10-25T01:30:00.000Z")).toBe("02:30");
    expect(instantAt("2027-03-28", "02:30")).toBe("2027-03-28T00:30:00.000Z");
  });

  test("end the day of a change after 23 or 25 hours", () => {
    expect([endOf("2027-03-27"), endOf("2027-03-28")]).toEqual([
      "2027-03-27T23:00:00.000Z",
      "2027-03-28T22:00:00.000Z",
    ]);
    expect([endOf("2026-10-24"), endOf("2026-10-25")]).toEqual([
      "2026-10-24T22:00:00.000Z",
      "2026-10-25T23:00:00.000Z",
    ]);
  });

  test("turn the day at midnight, winter and summer, new year too", () => {
    expect(dayOf("2026-11-21T22:59:59.999Z")).toBe("2026-11-21");
    expect(dayOf("2026-11-21T23:00:00.000Z")).toBe("2026-11-22");
    expect(dayOf("2027-06-30T21:59:59.999Z")).toBe("2027-06-30");
    expect(dayOf("2027-06-30T22:00:00.000Z")).toBe("2027-07-01");
    expect(dayOf("2026-12-31T23:00:00.000Z")).toBe("2027-01-01");
  });

  test("agree with Brussels, not with Helsinki or Greenwich", () => {
    expect(instantAt("2027-07-15", "17:00", "Europe/Brussels")).toBe(instantAt("2027-07-15", "17:00"));
    expect(instantAt("2027-07-15", "17:00", "Europe/Helsinki")).toBe("2027-07-15T14:00:00.000Z");
    expect(dayOf("2027-07-15T22:30:00.000Z", "UTC")).toBe("2027-07-15");
  });
});

test("a month on or back keeps the day, or takes the month's last", () => {
  expect(addMonths("2028-02-29", 12)).toBe("2029-02-28");
  expect(addMonths("2028-02-29", -12)).toBe("2027-02-28");
  expect(addMonths("2028-02-29", 48)).toBe("2032-02-29");
  expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
  expect(addMonths("2027-02-28", 12)).toBe("2028-02-28");
  expect(addMonths("2026-12-15", 1)).toBe("2027-01-15");
});

test("days are counted across clock changes and leap days", () => {
  expect(daysBetween("2027-03-27", "2027-03-29")).toBe(2);
  expect(daysBetween("2026-10-26", "2026-10-24")).toBe(-2);
  expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
  expect([weekdayOf("2026-11-22"), weekdayOf("2026-11-23")]).toEqual([7, 1]);
});

test("what is no day or no time on the clock is told apart", () => {
  const days = ["2028-02-29", "2027-12-31"];
  const noDays = ["2027-02-29", "2027-13-01", "2027-00-10", "2027-1-01", "20270101", "2027-01-01T00:00", ""];
  expect([days.filter(isDay), noDays.filter(isDay)]).toEqual([days, []]);
  const times = ["00:00", "23:59"];
  const noTimes = ["24:00", "12:60", "9:00", "14.00", " 14:00", ""];
  expect([times.filter(isClockTime), noTimes.filter(isClockTime)]).toEqual([times, []]);
});

test("a klämdag is a working day alone between two free ones", () => {
  const found = (year: number) =>
    Array.from({ length: 366 }, (_, day) => addDays(`${year}-01-01`, day)).filter(
      (day) => day.startsWith(String(year)) && isBridgeDay(day),
    );
  expect(found(2026)).toEqual(["2026-01-02", "2026-01-05", "2026-05-15"]);
  expect(found(2027)).toEqual(["2027-05-07"]);
  expect(found(2035)).toEqual(["2035-04-30", "2035-05-02", "2035-05-04"]);
});
