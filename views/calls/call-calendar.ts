import type { Instant } from "../../src/calendar";
import { until, wholeDay } from "../../src/calendars/calendar-event";
import type { CallRow } from "../../src/calls/call-list";
import { calendarFile, type FileEvent } from "../calendars/calendar-file";
import { lastDayWords } from "../calendars/event-words";

/** Openings and last days of the calls in a list. */
export function callCalendar(calls: readonly CallRow[], baseUrl: string, at: Instant): string {
  const events = calls.flatMap((call): FileEvent[] => {
    const common = {
      sequence: call.revision - 1,
      description: [call.funder, call.deadlineText].filter(Boolean).join("\n"),
      path: `/calls/${call.id}`,
    };
    const opening: FileEvent[] = call.opensOn
      ? [
          {
            ...common,
            uid: `call-${call.id}-opens`,
            summary: `Öppnar: ${call.title}`,
            when: wholeDay(call.opensOn),
          },
        ]
      : [];
    if (call.deadlineOn === null) return opening;
    const when = until(call.deadlineOn, call.deadlineAt);
    const summary = lastDayWords(when, call.title, call.deadlineConfirmedAt !== null);
    return [...opening, { ...common, uid: `call-${call.id}-deadline`, summary, when }];
  });
  return calendarFile(events, { name: "Utlysningar", baseUrl, at });
}
