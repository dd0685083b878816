import ICAL from "ical.js";
import type { Instant } from "../../../src/calendar";

type ReadEvent = { uid: string; sequence: number; status: string; from: Instant; to: Instant };

/** The events of a file, as the parser of Thunderbird's calendar reads them. */
export function eventsIn(file: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((part) => {
    const event = new ICAL.Event(part);
    const moment = (time: ICAL.Time) => time.toJSDate().toISOString();
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: String(part.getFirstPropertyValue("status") ?? "CONFIRMED"),
      from: moment(event.startDate),
      to: moment(event.endDate),
    };
  });
}
