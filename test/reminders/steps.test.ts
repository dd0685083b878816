import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, isWorkingDay } from "../../src/calendar";
import type { RuleSetting } from "../../src/reminders/rules";
import { dueStep, stepDay, type Timed } from "../../src/reminders/steps";

const AFTER: RuleSetting = { on: true, steps: [3, 6], escalateAfter: 9 };
const BEFORE: RuleSetting = { on: true, steps: [-5, -1, 0], escalateAfter: null };
const asked: Timed = { countedFrom: "2026-11-23", since: "2026-11-23", expectedOn: null };
const none: ReadonlySet<string> = new Set();

test("a step is so many working days from its day, over Christmas and Midsummer too", () => {
  expect(stepDay("2026-12-22", 3)).toBe("2026-12-29");
  expect(stepDay("2026-12-28", -2)).toBe("2026-12-22");
  expect(stepDay("2027-06-24", 1)).toBe("2027-06-28");
  expect(stepDay("2026-12-26", 0)).toBe("2026-12-23");
});

test("nothing is due before the first step's day, and each step once", () => {
  expect(dueStep(AFTER, asked, none, "2026-11-25")).toBeNull();
  expect(dueStep(AFTER, asked, none, "2026-11-26")).toEqual({ step: "3", passedOver: [] });
  expect(dueStep(AFTER, asked, new Set(["3"]), "2026-11-27")).toBeNull();
});

test("steps that were missed are passed over, and the last of them is given", () => {
  expect(dueStep(AFTER, asked, none, "2026-12-07")).toEqual({ step: "escalation", passedOver: ["3", "6"] });
});

test("what began later than a step's day was never reminded of by it", () => {
  const matter = { countedFrom: "2026-12-14", since: "2026-12-10", expectedOn: null };
  expect(dueStep(BEFORE, matter, none, "2026-12-10")).toBeNull();
  expect(dueStep(BEFORE, matter, none, "2026-12-11")).toEqual({ step: "-1", passedOver: [] });
});

test("one who has said that it comes later is left alone until the working day after", () => {
  const matter = { ...asked, expectedOn: "2026-11-27" };
  expect(dueStep(AFTER, matter, none, "2026-11-27")).toBeNull();
  expect(dueStep(AFTER, matter, none, "2026-11-30")).toEqual({ step: "after:2026-11-27", passedOver: [] });
});

test("a rule that is turned off reminds of nothing", () => {
  expect(dueStep({ ...AFTER, on: false }, asked, none, "2027-01-01")).toBeNull();
});

/** Walks day by day, as somebody with a wall calendar would. */
function walked(from: Day, workingDays: number): Day {
  let day = from;
  if (workingDays === 0) while (!isWorkingDay(day)) day = addDays(day, -1);
  for (let left = Math.abs(workingDays); left > 0; ) {
    day = addDays(day, Math.sign(workingDays));
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

describe("over random years, rules, delays and outages", () => {
  const day = fc.integer({ min: 0, max: 365 * 8 }).map((days) => addDays("2024-01-01", days));
  const setting = fc.record({
    on: fc.constant(true),
    steps: fc
      .uniqueArray(fc.integer({ min: -25, max: 25 }), { maxLength: 6 })
      .map((steps) => steps.toSorted((a, b) => a - b)),
    escalateAfter: fc.option(fc.integer({ min: 26, max: 40 })),
  });
  const life = fc.record({
    setting,
    countedFrom: day,
    sinceDaysBefore: fc.integer({ min: -10, max: 80 }),
    delayedBy: fc.option(fc.integer({ min: -20, max: 60 })),
    /** Of each day: whether the server ran. */
    ran: fc.array(fc.boolean(), { minLength: 150, maxLength: 150 }),
  });

  test("each reminder is given once, on the first day that can be, unless a later one has come by then", () => {
    fc.assert(
      fc.property(life, ({ setting: rule, countedFrom, sinceDaysBefore, delayedBy, ran }) => {
        const since = addDays(countedFrom, -sinceDaysBefore);
        const expectedOn = delayedBy === null ? null : addDays(countedFrom, delayedBy);
        const first = addDays(countedFrom, -90);
        const days = ran
          .map((_, index) => addDays(first, index))
          .filter((one, i) => ran[i] && isWorkingDay(one));

        const given = new Map<string, Day>();
        for (const today of days) {
          const due = dueStep(rule, { countedFrom, since, expectedOn }, new Set(given.keys()), today);
          if (due === null) continue;
          expect(given.has(due.step)).toBe(false);
          given.set(due.step, today);
        }

        const all = rule.steps.map((step) => ({ name: String(step), on: walked(countedFrom, step) }));
        if (rule.escalateAfter !== null)
          all.push({ name: "escalation", on: walked(countedFrom, rule.escalateAfter) });
        if (expectedOn !== null) all.push({ name: `after:${expectedOn}`, on: walked(expectedOn, 1) });
        const counting = all.filter(({ on }) => on > since && (expectedOn === null || on > expectedOn));
        const expected = new Map<string, Day>();
        for (const [index, { name, on }] of counting.entries()) {
          const firstDay = days.find((one) => one >= on);
          if (firstDay === undefined) continue;
          const overtaken = counting.some(
            (other, at) => other.on <= firstDay && (other.on > on || (other.on === on && at > index)),
          );
          if (!overtaken) expected.set(name, firstDay);
        }
        expect(Object.fromEntries(given)).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 300 },
    );
  });
});
