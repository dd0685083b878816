import { keepCalendars } from "../src/calendars/keeping";
import type { JobTools } from "./tools";

/** Takes what has changed into the calendars that people subscribe to. */
export async function keepCalendarsNow({ db, now }: JobTools): Promise<void> {
  keepCalendars(db, now());
}
