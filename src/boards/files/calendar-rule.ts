import type { Property } from "./calendar-events";
import type { Rule } from "./recurrence";

const FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;
const KNOWN = ["freq", "interval", "count", "until", "byday", "bymonthday", "bymonth", "bysetpos", "wkst"];
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** The rule of a property, with the last day or moment as written; null when a part of it is none that we follow. */
export function ruleIn(property: Property | null | undefined): (Rule & { until: string | null }) | null {
  const parts = property?.values[0];
  if (typeof parts !== "object" || parts === null) return null;
  const given = parts as Record<string, unknown>;
  if (Object.keys(given).some((part) => !KNOWN.includes(part))) return null;
  const freq = FREQUENCIES.find((one) => one === given.freq);
  const byDay = list(given.byday).map(weekdayIn);
  const weekStart = given.wkst === undefined ? 1 : Number(given.wkst) - 1 || 7;
  const interval = Number(given.interval ?? 1);
  const count = given.count === undefined ? null : Number(given.count);
  if (
    !freq ||
    byDay.some((one) => one === null) ||
    !isSensible(interval) ||
    (count !== null && !isSensible(count))
  )
    return null;
  return {
    freq,
    interval,
    count,
    until: typeof given.until === "string" ? given.until : null,
    byDay: byDay.filter((one) => one !== null),
    byMonthDay: list(given.bymonthday).map(Number),
    byMonth: list(given.bymonth).map(Number),
    bySetPos: list(given.bysetpos).map(Number),
    weekStart: weekStart >= 1 && weekStart <= 7 ? weekStart : 1,
  };
}

/** A meeting every thousandth day, or the thousandth of them, is no meeting. */
const isSensible = (number: number) => Number.isInteger(number) && number > 0 && number < 1_000;

const list = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** `2TU`: the second Tuesday. */
function weekdayIn(value: unknown): Rule["byDay"][number] | null {
  const [, nth, name = ""] = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(String(value)) ?? [];
  return name === "" ? null : { weekday: WEEKDAYS.indexOf(name) + 1, nth: Number(nth ?? 0) };
}
