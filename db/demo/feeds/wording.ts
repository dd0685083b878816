import { Temporal } from "temporal-polyfill";
import { addDays, addWorkingDays, type ClockTime, type Day, STOCKHOLM } from "../../../src/calendar";

/** A day in the demo's life, and the day on which it was first started: what a funder says today stands tomorrow. */
export type DemoDay = { begunOn: Day; today: Day };

/** The demo's dates are told from the day it was first started: at every start something is coming, open and over. */
export function workingDayNear(on: Day, days: number): Day {
  return addWorkingDays(addDays(on, days - 1), 1);
}

/** `15 mars 2027` */
export function dayInSwedish(on: Day): string {
  return Temporal.PlainDate.from(on).toLocaleString("sv-SE", {
    day: "numeric",
    month: "long",
    year: "numeric",
  });
}

/** `Wed, 25 Feb 2026 13:41:04 +0100` */
export function rfc822(on: Day, time: ClockTime): string {
  const at = inStockholm(on, time);
  return `${dateInEnglish(on)} ${time}:00 ${at.offset.replace(":", "")}`;
}

/** `Thu, 26 Sep 2024` */
export function dateInEnglish(on: Day): string {
  const date = Temporal.PlainDate.from(on);
  const word = (options: Intl.DateTimeFormatOptions) => date.toLocaleString("en-GB", options).slice(0, 3);
  return `${word({ weekday: "short" })}, ${on.slice(8)} ${word({ month: "short" })} ${date.year}`;
}

/** `2026-02-25T13:41:00+01:00` */
export function rfc3339(on: Day, time: ClockTime): string {
  return inStockholm(on, time).toString({ timeZoneName: "never", smallestUnit: "second" });
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function inStockholm(on: Day, time: ClockTime): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: STOCKHOLM, plainTime: time });
}
