import {
  type ClockTime,
  clockTimeOf,
  type Day,
  dayOf,
  instantAt,
  isClockTime,
  isDay,
  STOCKHOLM,
} from "../../calendar";
import type { Property } from "./calendar-events";

/** A day with or without a time, on the clocks of a zone. `knownZone` is false when the calendar names one that is none. */
export type Moment = { day: Day; time: ClockTime | null; zone: string; knownZone: boolean };

/** Names that Windows and old calendars have for the clocks of Stockholm. */
const AS_STOCKHOLM =
  /^(?:(?:w\.|central) europe(?:an)? standard time|romance standard time|c?est?-?c?est|cet|cest|europe\/stockholm)$/i;

/** No calendar of meetings says anything about another century. */
const FIRST_DAY = "1900-01-01";
const LAST_DAY = "2100-12-31";

/** All days and moments of a property; undefined stands for one that does not exist. */
export function momentsIn(property: Property): (Moment | undefined)[] {
  const named = property.parameters.tzid;
  const zone = zoneOf(typeof named === "string" ? named : "");
  // A period is its beginning and its end or length.
  return property.values.map((value) => momentOf(String(Array.isArray(value) ? value[0] : value), zone));
}

function momentOf(value: string, { zone, known }: { zone: string; known: boolean }): Moment | undefined {
  const [, day = "", time = "", utc = ""] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d):\d\d|T::)?(Z?)$/.exec(value) ?? [];
  if (!isDay(day) || day < FIRST_DAY || day > LAST_DAY) return undefined;
  if (time !== "" && !isClockTime(time)) return undefined;
  return { day, time: time || null, zone: utc ? "UTC" : zone, knownZone: known || utc !== "" };
}

function zoneOf(name: string): { zone: string; known: boolean } {
  // Some programs put their own name and a date before the zone's.
  const bare = /[A-Za-z_]+\/[A-Za-z_]+$/.exec(name)?.[0] ?? name;
  if (bare === "" || AS_STOCKHOLM.test(bare)) return { zone: STOCKHOLM, known: true };
  return isZone(bare) ? { zone: bare, known: true } : { zone: STOCKHOLM, known: false };
}

const zones = new Map<string, boolean>();

function isZone(name: string): boolean {
  const known = zones.get(name);
  if (known !== undefined) return known;
  if (zones.size > 500) zones.clear();
  let found = true;
  try {
    new Intl.DateTimeFormat("sv", { timeZone: name });
  } catch {
    found = false;
  }
  zones.set(name, found);
  return found;
}

/** The day and time in Stockholm: a meeting at 23.30 UTC is on the next day. */
export function inStockholm({ day, time, zone }: Moment): { day: Day; time: ClockTime | null } {
  if (time === null || zone === STOCKHOLM) return { day, time };
  const at = instantAt(day, time, zone);
  return { day: dayOf(at), time: clockTimeOf(at) };
}
