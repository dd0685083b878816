import { Temporal } from "temporal-polyfill";

/** A moment: ISO 8601 in UTC with milliseconds, `2027-03-15T13:00:00.000Z`. Sorts as text. */
export type Instant = string;

/** A day in Stockholm: ISO 8601, `2027-03-15`. Sorts as text. */
export type Day = string;

/** A time on the clock: `14:00`. */
export type ClockTime = string;

export const STOCKHOLM = "Europe/Stockholm";

export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString();
}

export function dayOf(at: Instant, timeZone = STOCKHOLM): Day {
  return remembered(daysOfInstants, `${at} ${timeZone}`, () =>
    Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString(),
  );
}

/** Time zones are slow to ask (a tenth of a millisecond), and a page of calls asks the same again and again. */
const daysOfInstants = new Map<string, Day>();
const endsOfDays = new Map<Day, Instant>();
const MOST_REMEMBERED = 5_000;

function remembered(memory: Map<string, string>, key: string, find: () => string): string {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const found = find();
  memory.set(key, found);
  return found;
}

export function clockTimeOf(at: Instant, timeZone = STOCKHOLM): ClockTime {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: "minute" });
}

/** The same moment as clocks in Stockholm show it, with how far they are from UTC: "2026-11-22T09:30:00+01:00". */
export function stockholmTime(at: Instant): string {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(STOCKHOLM)
    .toString({ timeZoneName: "never", smallestUnit: "second" });
}

/** The moment a clock in `timeZone` shows `time` on `on`; in the hour that a clock change repeats, the earlier one. */
export function instantAt(on: Day, time: ClockTime, timeZone = STOCKHOLM): Instant {
  const local = Temporal.PlainDate.from(on).toPlainDateTime(Temporal.PlainTime.from(time));
  return instantOf(local.toZonedDateTime(timeZone, { disambiguation: "earlier" }).epochMilliseconds);
}

/** The first moment that is no longer `on` in Stockholm: what "senast den dagen" runs out at. */
export function endOf(on: Day): Instant {
  return remembered(endsOfDays, on, () => instantAt(addDays(on, 1), "00:00"));
}

// A day without its zone is plain arithmetic: noon in UTC is the same day everywhere that counts.
const DAY_MS = 86_400_000;
const noonOf = (on: Day) => Date.parse(`${on}T12:00:00Z`);

export function yearOf(on: Day): number {
  return Number(on.slice(0, 4));
}

export function addDays(on: Day, days: number): Day {
  return instantOf(noonOf(on) + days * DAY_MS).slice(0, 10);
}

/** The same day of another month; a day that the month lacks becomes its last (29 Feb + 12 months → 28 Feb). */
export function addMonths(on: Day, months: number): Day {
  return Temporal.PlainDate.from(on).add({ months }, { overflow: "constrain" }).toString();
}

export function addMinutes(at: Instant, minutes: number): Instant {
  return instantOf(Date.parse(at) + minutes * 60_000);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noonOf(to) - noonOf(from)) / DAY_MS);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(on: Day): number {
  return new Date(noonOf(on)).getUTCDay() || 7;
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}

export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm, Nature 1876). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return new Temporal.PlainDate(year, month, day).toString();
}

function firstOnOrAfter(from: Day, weekday: number): Day {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}

const holidaysByYear = new Map<number, ReadonlySet<Day>>();

/**
 * Days that a Swedish municipal office is closed besides weekends: the public holidays of lag (1989:253)
 * om allmänna helgdagar, and the eves that collective agreements make free (Midsummer's, Christmas, New Year's).
 */
export function holidays(year: number): ReadonlySet<Day> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const easterSunday = easter(year);
  const midsummerEve = firstOnOrAfter(`${year}-06-19`, 5);
  const days = new Set([
    `${year}-01-01`,
    `${year}-01-06`,
    addDays(easterSunday, -2),
    easterSunday,
    addDays(easterSunday, 1),
    `${year}-05-01`,
    addDays(easterSunday, 39),
    `${year}-06-06`,
    midsummerEve,
    addDays(midsummerEve, 1),
    firstOnOrAfter(`${year}-10-31`, 6),
    `${year}-12-24`,
    `${year}-12-25`,
    `${year}-12-26`,
    `${year}-12-31`,
  ]);
  holidaysByYear.set(year, days);
  return days;
}

export function isWorkingDay(on: Day): boolean {
  return weekdayOf(on) <= 5 && !holidays(yearOf(on)).has(on);
}

/** Weekdays, Monday to Friday, in the `days` days after `from`. */
function weekdaysAfter(from: Day, days: number): number {
  const start = weekdayOf(from);
  let count = Math.floor(days / 7) * 5;
  for (let step = 1; step <= days % 7; step += 1) if ((start + step - 1) % 7 < 5) count += 1;
  return count;
}

/** Working days after `from`, up to and with `to`; 0 when `to` is `from` or earlier. */
export function workingDaysUntil(from: Day, to: Day): number {
  if (to <= from) return 0;
  let count = weekdaysAfter(from, daysBetween(from, to));
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    for (const free of holidays(year)) if (free > from && free <= to && weekdayOf(free) <= 5) count -= 1;
  }
  return count;
}

/** The working day `count` working days after `from` (before it when negative). */
export function addWorkingDays(from: Day, count: number): Day {
  const step = Math.sign(count);
  let on = from;
  for (let left = Math.abs(count); left > 0; ) {
    on = addDays(on, step);
    if (isWorkingDay(on)) left -= 1;
  }
  return on;
}

/** The last working day up to and with `on`: what falls on a closed day is done before it. */
export function workingDayUpTo(on: Day): Day {
  return isWorkingDay(on) ? on : addWorkingDays(on, -1);
}

/** A single working day between two free ones (klämdag), such as the Friday after Ascension Day. */
export function isBridgeDay(on: Day): boolean {
  return isWorkingDay(on) && !isWorkingDay(addDays(on, -1)) && !isWorkingDay(addDays(on, 1));
}
