import type { Instant } from "../../src/calendar";
import { calendarFile, type FileEvent } from "./calendar-file";

/** The dates of a letter as a file that its receiver's program can take in; none when it has none. */
export function eventFiles(events: readonly FileEvent[], baseUrl: string, at: Instant) {
  if (events.length === 0) return [];
  return [
    {
      filename: "sista-dag.ics",
      content: calendarFile(events, { name: "Utlyst", baseUrl, at }),
      contentType: "text/calendar; charset=utf-8; method=PUBLISH",
    },
  ];
}
