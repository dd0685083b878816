import type { ReportKind } from "../awards/reports";
import { addMinutes, type ClockTime, type Day, dayOf, type Instant, instantAt } from "../calendar";

/** A whole day, or from one moment to another on it. */
export type When = { on: Day; from: Instant | null; to: Instant | null };

/** What the words of each kind of event are made of (`views/calendars/event-words.ts`). */
export type EventFacts = {
  call_deadline: { title: string; funder: string; text: string; confirmed: boolean };
  call_cut_off: { title: string; funder: string; name: string };
  application_deadline: {
    title: string;
    callTitle: string;
    funder: string;
    text: string;
    confirmed: boolean;
  };
  /** The last day for a frozen text: of all parties, or of one municipality towards its board's meeting. */
  text_due: { application: string; municipality: string | null; meetsOn: Day | null };
  papers_due: { board: string; municipality: string; meetsOn: Day; applications: string[] };
  board_meeting: { board: string; municipality: string; place: string; applications: string[] };
  completion_due: { application: string; funder: string; asked: string };
  report_due: { application: string; funder: string; report: ReportKind };
  requisition_due: { application: string; funder: string; leftSek: number };
  project_starts: { application: string; funder: string };
  project_ends: { application: string; funder: string };
  advice_due: { title: string; municipality: string };
  network_meeting: { body: string; title: string; seminar: boolean; place: string; agenda: string };
};

export type EventKind = keyof EventFacts;

/** What is kept of an event; anything in it that changes makes it a newer edition of the same. */
export type Kept<Kind extends EventKind = EventKind> = {
  [K in Kind]: { kind: K; facts: EventFacts[K]; when: When; path: string };
}[Kind];

/**
 * Whose calendar an event stands in: everybody's ("network"), that of those who work for the network ("office"), a
 * municipality's by its code, or one person's.
 */
export type Audience = "network" | "office" | (string & {});

export const personally = (personId: number): Audience => `person:${personId}`;

export type CalendarEvent = Kept & {
  /** The same for as long as it is the same thing that happens, whenever that is; without our host. */
  uid: string;
  audiences: Audience[];
  /** The least SEQUENCE: files that left in another way may have counted further. */
  leastSequence?: number;
};

/** A time of day that something must be done by ends an event of this length, so that it is seen in a week's view. */
const UNTIL_MINUTES = 30;
/** How long meetings last is not in the register. */
const MEETING_MINUTES = 60;

export const wholeDay = (on: Day): When => ({ on, from: null, to: null });

/** Something that must be done before a moment, or on a day when no time is known. */
export function until(on: Day, at: Instant | null): When {
  if (at === null) return wholeDay(on);
  return { on: dayOf(at), from: addMinutes(at, -UNTIL_MINUTES), to: at };
}

/** A meeting; the whole day when its time is not known. */
export function beginning(on: Day, at: ClockTime | ""): When {
  if (at === "") return wholeDay(on);
  const from = instantAt(on, at);
  return { on, from, to: addMinutes(from, MEETING_MINUTES) };
}
