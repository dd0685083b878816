import { Temporal } from "temporal-polyfill";
import { type Instant, instantOf, STOCKHOLM } from "../../calendar";

/** Feeds written before this do not exist: such a date is a system's word for none (year 1, 1900, 1970). */
const FIRST_YEAR = 1971;

/** English and Swedish, told apart by the first three letters. */
const MONTHS: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  maj: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
};

/** RFC 822, 5.1. CET and CEST are not in it, but on Swedish servers, and ET and its like on American ones: winter's time. */
const ZONES: Record<string, string> = {
  Z: "+00:00",
  UT: "+00:00",
  UTC: "+00:00",
  GMT: "+00:00",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
  AT: "-04:00",
  ET: "-05:00",
  CT: "-06:00",
  MT: "-07:00",
  PT: "-08:00",
  CET: "+01:00",
  CEST: "+02:00",
  MET: "+01:00",
  MEST: "+02:00",
};

const CLOCK = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{1,2})(?:[:.](?<second>\d{1,2})(?:[.,]\d+)?)?(?:\s*(?<half>[ap])m)?`;
const ZONE = String.raw`(?:(?:[a-z]+/|(?:gmt|utc?)(?=[+-]))?(?<zone>[+-]\d{2}(?::?\d{2})?|[a-z]{1,5})(?:\[[^\]]*\])?)`;
const WEEKDAY = String.raw`(?:\p{L}+[.,]*\s*)`;
const NAME = String.raw`(?<name>\p{L}{3,9})[.,]?`;

const SHAPES = [
  // RFC 822, and its Swedish relatives: Fri, 20 Nov 2026 10:00:00 +0100; fre, 20 nov 2026; den 20 november 2026 kl. 10.00
  String.raw`${WEEKDAY}{0,2}(?<day>\d{1,2})[\s-]${NAME}[\s-](?<year>\d{4}|\d{2})(?:,?\s+(?:\p{L}+\.?\s+)?${CLOCK}\s*${ZONE}?)?`,
  // ISO 8601 and RFC 3339: 2026-11-20T10:00:00+01:00, 2026-11-20, 20261120; carelessly 2026/11/20, with a weekday, and 2026-1-2, 2026-011-20
  String.raw`${WEEKDAY}?(?<year>\d{4})([-/]?)(?<month>\d{2})\2(?<day>\d{2})(?:[t ]\s*${CLOCK}\s*${ZONE}?)?`,
  String.raw`(?<year>\d{4})-0?(?<month>\d{1,2})-(?<day>\d{1,2})(?:[t ]\s*${CLOCK}\s*${ZONE}?)?`,
  String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})t(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?${ZONE}?`,
  // … its coarser forms, 2026-11-20T10, 2026-11, 2026, and the day of the year: 2026-324
  String.raw`(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})t(?<hour>\d{2})${ZONE}?)?)?`,
  String.raw`(?<year>\d{4})-?(?<dayOfYear>\d{3})`,
  // asctime, and Americans: Fri Nov 20 10:00:00 CET 2026; Fri, Nov 20 2026 10:00:00 GMT
  String.raw`${WEEKDAY}${NAME}\s+(?<day>\d{1,2})\s+${CLOCK}(?:\s+${ZONE})?\s+(?<year>\d{4})`,
  String.raw`${WEEKDAY}?${NAME}\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})(?:,?\s+${CLOCK}\s*${ZONE}?)?`,
].map((shape) => new RegExp(`^${shape}$`, "iu"));

/** Written by a program that follows RFC 822 or RFC 3339: with an English weekday, or a T. */
const BY_PROGRAM = /^(?:mon|tue|wed|thu|fri|sat|sun)|\dt\d/i;

/**
 * The moment a feed means by a date, or null where it cannot be told: a wrong date is worse than none. Where it names no
 * zone, a program's form is UTC, as other readers have it, and a person's is Stockholm's clock. Without a time it is the day's
 * first moment by UTC, which is that day here too.
 */
export function publishedInstant(text: string): Instant | null {
  if (text.length > 200) return null;
  const written = text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/ \([^()]*\)$/, "");
  if (written === "" || written.length > 80) return null;
  for (const shape of SHAPES) {
    const parts = shape.exec(written)?.groups;
    if (parts) return instantFrom(parts, BY_PROGRAM.test(written) ? "+00:00" : STOCKHOLM);
  }
  return null;
}

function instantFrom(parts: Record<string, string | undefined>, usualZone: string): Instant | null {
  const local = {
    year: fullYear(parts.year ?? ""),
    month: parts.name ? monthNamed(parts.name) : Number(parts.month ?? 1),
    day: Number(parts.day ?? 1),
    hour: hourOf(parts),
    minute: Number(parts.minute ?? 0),
    second: Number(parts.second ?? 0),
  };
  if (local.year < FIRST_YEAR || local.second > 60) return null;
  if (local.second === 60) local.second = 59; // a leap second, which no clock here has
  if (parts.dayOfYear) return onDayOfYear(local.year, Number(parts.dayOfYear));
  const isLastHour = local.hour === 24 && local.minute === 0 && local.second === 0;
  if (local.hour > 23 && !isLastHour) return null;
  const zone = parts.hour === undefined ? "+00:00" : parts.zone ? offsetOf(parts.zone) : usualZone;
  return zone === STOCKHOLM ? inStockholm(local) : atOffset(local, zone);
}

function monthNamed(name: string): number {
  return MONTHS[name.slice(0, 3).toLowerCase()] ?? 0;
}

function hourOf({ hour, half }: Record<string, string | undefined>): number {
  const shown = Number(hour ?? 0);
  return half ? (shown % 12) + (half.toLowerCase() === "p" ? 12 : 0) : shown;
}

function onDayOfYear(year: number, day: number): Instant | null {
  const there = new Date(Date.UTC(year, 0, day));
  return day > 0 && there.getUTCFullYear() === year ? instantOf(there.getTime()) : null;
}

/** Kiribati's. */
const FURTHEST_OFFSET_HOURS = 14;

type LocalTime = { year: number; month: number; day: number; hour: number; minute: number; second: number };

function inStockholm(local: LocalTime): Instant | null {
  try {
    const at = Temporal.PlainDateTime.from(local, { overflow: "reject" });
    return instantOf(at.toZonedDateTime(STOCKHOLM).epochMilliseconds);
  } catch {
    return null;
  }
}

/** By plain arithmetic, since feeds are full of these; a time that there is none of would come out as another one. */
function atOffset({ year, month, day, hour, minute, second }: LocalTime, offset: string): Instant | null {
  const there = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const exists =
    month > 0 &&
    day > 0 &&
    minute < 60 &&
    new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
  const [hours = 0, minutes = 0] = offset.slice(1).split(":").map(Number);
  if (!exists || hours > FURTHEST_OFFSET_HOURS) return null;
  const ahead = (hours * 60 + minutes) * (offset.startsWith("-") ? -1 : 1);
  return instantOf(there.getTime() - ahead * 60_000);
}

/** RFC 2822, 4.3: two digits below 50 are this century's. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function offsetOf(zone: string): string {
  const hours = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  if (hours) return `${hours[1]}:${hours[2] ?? "00"}`;
  // RFC 2822, 4.3: a name that nobody knows says nothing about the zone, so it counts as none from UTC.
  return ZONES[zone.toUpperCase()] ?? "+00:00";
}
