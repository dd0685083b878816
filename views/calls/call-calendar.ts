import ical, { ICalCalendarMethod } from "ical-generator";
import { addDays, addMinutes, type Day, type Instant } from "../../src/calendar";
import type { CallRow } from "../../src/calls/call-list";
import { time } from "../format";

/** A deadline at a time of day ends an event of this length, so that it is seen in a week's view. */
const EVENT_MINUTES = 30;

// Whole days as that date at midnight UTC: ical-generator writes them as VALUE=DATE from the UTC date.
const wholeDay = (on: Day) => new Date(`${on}T00:00:00Z`);

/** Openings and last days as an iCalendar file: moments in UTC, whole days as dates, stable identities. */
export function callCalendar(calls: readonly CallRow[], baseUrl: string, at: Instant): string {
  const host = new URL(baseUrl).hostname;
  const calendar = ical({
    name: "Utlysningar",
    prodId: { company: "utlyst", product: "utlyst", language: "SV" },
  });
  calendar.method(ICalCalendarMethod.PUBLISH);
  for (const call of calls) {
    const common = {
      stamp: new Date(at),
      sequence: call.revision - 1,
      description: [call.funder, call.deadlineText].filter(Boolean).join("\n"),
      url: `${baseUrl}/calls/${call.id}`,
    };
    if (call.opensOn) {
      calendar.createEvent({
        ...common,
        id: `call-${call.id}-opens@${host}`,
        summary: `Öppnar: ${call.title}`,
        allDay: true,
        start: wholeDay(call.opensOn),
        end: wholeDay(addDays(call.opensOn, 1)),
      });
    }
    if (call.deadlineOn === null) continue;
    const when = call.deadlineAt
      ? { start: new Date(addMinutes(call.deadlineAt, -EVENT_MINUTES)), end: new Date(call.deadlineAt) }
      : { allDay: true, start: wholeDay(call.deadlineOn), end: wholeDay(addDays(call.deadlineOn, 1)) };
    calendar.createEvent({
      ...common,
      ...when,
      id: `call-${call.id}-deadline@${host}`,
      summary: `Sista dag${call.deadlineAt ? `, kl. ${time(call.deadlineAt)}` : ""}: ${call.title}`,
    });
  }
  return calendar.toString();
}
