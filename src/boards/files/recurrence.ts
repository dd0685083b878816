import { addDays, addMonths, type Day, daysBetween, weekdayOf } from "../../calendar";

/** How an event repeats (RFC 5545, 3.3.10), as far as days go. `byDay`: weekday 1–7 with which one of the period, 0 for each. */
export type Rule = {
  freq: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  interval: number;
  count: number | null;
  byDay: { weekday: number; nth: number }[];
  byMonthDay: number[];
  byMonth: number[];
  bySetPos: number[];
  weekStart: number;
};

/** More days to look at than any calendar of boards has; what is left over is not looked at. */
export type Patience = { left: number };

/**
 * The days of an event that begins on `start` and repeats, up to and with `to`. A day that a month lacks is left out, as the
 * standard says; it is never moved to another month.
 */
export function repeatedDays(rule: Rule, start: Day, to: Day, patience: Patience): Day[] {
  const days: Day[] = [];
  for (let turn = 0; patience.left > 0; turn += rule.interval) {
    const period = periodAt(rule, start, turn);
    if (period.from > to) return days;
    const fitting = candidates(period, patience).filter((day) => fits(rule, start, day));
    for (const day of picked(rule, fitting)) {
      if (day < start) continue;
      if (day > to || days.length === rule.count) return days;
      days.push(day);
    }
  }
  return days;
}

type Period = { from: Day; days: number };

function periodAt({ freq, weekStart }: Rule, start: Day, turn: number): Period {
  if (freq === "DAILY") return { from: addDays(start, turn), days: 1 };
  if (freq === "WEEKLY") {
    const sinceWeekStart = (weekdayOf(start) - weekStart + 7) % 7;
    return { from: addDays(start, turn * 7 - sinceWeekStart), days: 7 };
  }
  const months = freq === "MONTHLY" ? 1 : 12;
  const first = freq === "MONTHLY" ? `${start.slice(0, 7)}-01` : `${start.slice(0, 4)}-01-01`;
  const from = addMonths(first, turn * months);
  return { from, days: daysBetween(from, addMonths(from, months)) };
}

function candidates({ from, days }: Period, patience: Patience): Day[] {
  patience.left -= days;
  return Array.from({ length: days }, (_, i) => addDays(from, i));
}

const monthOf = (day: Day) => Number(day.slice(5, 7));
const dateOf = (day: Day) => Number(day.slice(8));
const monthLength = (day: Day) => daysBetween(`${day.slice(0, 7)}-01`, addMonths(`${day.slice(0, 7)}-01`, 1));

function fits(rule: Rule, start: Day, day: Day): boolean {
  const { freq, byDay, byMonthDay, byMonth } = rule;
  if (byMonth.length > 0 && !byMonth.includes(monthOf(day))) return false;
  if (byMonthDay.length > 0) {
    const fromEnd = dateOf(day) - monthLength(day) - 1;
    if (!byMonthDay.includes(dateOf(day)) && !byMonthDay.includes(fromEnd)) return false;
  }
  if (byDay.length > 0)
    return byDay.some(({ weekday, nth }) => weekday === weekdayOf(day) && isNth(rule, nth, day));
  if (byMonthDay.length > 0 || freq === "DAILY") return true;
  if (freq === "WEEKLY") return weekdayOf(day) === weekdayOf(start);
  const isDate = dateOf(day) === dateOf(start);
  return freq === "MONTHLY" ? isDate : isDate && (byMonth.length > 0 || monthOf(day) === monthOf(start));
}

/** The second Tuesday, the last Friday: of the month, or of the year when no month is named. */
function isNth({ freq, byMonth }: Rule, nth: number, day: Day): boolean {
  if (nth === 0) return true;
  const ofYear = freq === "YEARLY" && byMonth.length === 0;
  const first = ofYear ? `${day.slice(0, 4)}-01-01` : `${day.slice(0, 7)}-01`;
  const length = ofYear ? daysBetween(first, addMonths(first, 12)) : monthLength(day);
  const before = daysBetween(first, day);
  return nth > 0 ? Math.floor(before / 7) + 1 === nth : Math.floor((length - 1 - before) / 7) + 1 === -nth;
}

function picked({ bySetPos }: Rule, days: Day[]): Day[] {
  if (bySetPos.length === 0) return days;
  return days.filter((_, i) => bySetPos.includes(i + 1) || bySetPos.includes(i - days.length));
}
