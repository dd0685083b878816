import type { Instant } from "../../src/calendar";
import type { Feed } from "../../src/calendars/feed";
import { calendarFile } from "./calendar-file";
import { eventWords } from "./event-words";
import { alarmDays, calendarTitle } from "./words";

/** Programs that subscribe are asked to come again so often; they decide themselves. */
const HOURS = 4;

/** The calendar that an address leads to; the same text until something in it changes. */
export function feedText(
  { address, events }: Feed,
  names: { municipality: string | null; network: string },
  baseUrl: string,
  at: Instant,
): string {
  const title = calendarTitle(address, names);
  const name = address.calendar === "own" ? `${title}, ${names.network}` : `Utlyst: ${title}`;
  const told = events.map(({ uid, sequence, changedAt, withdrawn, ...kept }) => {
    const { when, path } = kept;
    return { uid, sequence, changedAt, withdrawn, when, path, ...eventWords(kept) };
  });
  return calendarFile(told, { name, baseUrl, at, alarmDays: alarmDays[address.alarm], hours: HOURS });
}
