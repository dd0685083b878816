import type { Db } from "../../../db/open";
import type { Day } from "../../calendar";
import type { CalendarEvent } from "../calendar-event";
import { adviceEvents } from "./advice";
import { applicationEvents } from "./applications";
import { awardEvents } from "./awards";
import { boardEvents } from "./boards";
import { callEvents } from "./calls";
import { meetingEvents } from "./meetings";

/**
 * Where the calendars' events come from: each answers what is ahead on a day, and whom it concerns. A new kind is a file
 * here, its facts in `calendar-event.ts` and its words in `views/calendars/event-words.ts`.
 */
export const EVENT_SOURCES: readonly ((db: Db, day: Day) => CalendarEvent[])[] = [
  callEvents,
  applicationEvents,
  awardEvents,
  boardEvents,
  meetingEvents,
  adviceEvents,
];
