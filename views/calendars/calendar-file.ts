import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { addDays, type Day, type Instant } from "../../src/calendar";
import type { When } from "../../src/calendars/calendar-event";

/** An event in words, as any of our calendar files tells it. */
export type FileEvent = {
  /** Without our host. */
  uid: string;
  sequence: number;
  summary: string;
  description: string;
  /** Below our address. */
  path: string;
  when: When;
  place?: string;
  withdrawn?: boolean;
  /** When this edition was made; the file's own time where it is not kept. */
  changedAt?: Instant;
};

type Options = {
  /** What programs call the calendar. */
  name: string;
  baseUrl: string;
  at: Instant;
  /** How many days before each event a program reminds. */
  alarmDays?: number;
  /** How often a program that subscribes should ask again. */
  hours?: number;
};

const HOUR = 3_600;
const DAY = 24 * HOUR;
/** Reminders of whole days come at nine in the morning. */
const MORNING = 9 * HOUR;

// Whole days as that date at midnight UTC: ical-generator writes them as VALUE=DATE from the UTC date.
const wholeDay = (on: Day) => new Date(`${on}T00:00:00Z`);

// It writes the calendar's own name as it is given.
const escaped = (name: string) => name.replace(/[\\;,]/g, "\\$&").replace(/[\r\n]+/g, " ");

const PROGRAM = { company: "utlyst", product: "utlyst", language: "SV" };

/** Events as an iCalendar file: moments in UTC, whole days as dates, stable identities. */
export function calendarFile(
  events: readonly FileEvent[],
  { name, baseUrl, at, alarmDays, hours }: Options,
): string {
  const host = new URL(baseUrl).hostname;
  const calendar = ical({ name: escaped(name), prodId: PROGRAM, ...(hours && { ttl: hours * HOUR }) });
  calendar.method(ICalCalendarMethod.PUBLISH);
  for (const { uid, sequence, summary, description, path, when, place, withdrawn, changedAt } of events) {
    const { on, from, to } = when;
    const event = calendar.createEvent({
      id: `${uid}@${host}`,
      sequence,
      stamp: new Date(changedAt ?? at),
      summary: withdrawn ? `Utgår: ${summary}` : summary,
      description,
      url: `${baseUrl}${path}`,
      ...(place && { location: place }),
      ...(changedAt && { lastModified: new Date(changedAt) }),
      ...(withdrawn && { status: ICalEventStatus.CANCELLED }),
      ...(from && to
        ? { start: new Date(from), end: new Date(to) }
        : {
            allDay: true,
            start: wholeDay(on),
            end: wholeDay(addDays(on, 1)),
            // Nobody is busy all day because something is due.
            transparency: ICalEventTransparency.TRANSPARENT,
          }),
    });
    if (alarmDays && !withdrawn)
      event.createAlarm({
        trigger: from ? alarmDays * DAY : alarmDays * DAY - MORNING,
        description: summary,
      });
  }
  return `${calendar.toString()}\r\n`;
}
