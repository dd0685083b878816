import { addMonths, type Day, yearOf } from "../../calendar";
import { decode } from "../../sources/feeds/charset";
import { type CalendarEvent, eventsIn, textOf } from "./calendar-events";
import { inStockholm, type Moment, momentsIn } from "./calendar-moments";
import { ruleIn } from "./calendar-rule";
import type { FoundMeeting, MeetingFile, MeetingProblem, MeetingRowProblem, Seeker } from "./meeting-file";
import { type Patience, repeatedDays } from "./recurrence";
import { names } from "./whose";

/** How far ahead an event that repeats is followed. */
const MONTHS_AHEAD = 24;
const MOST_EVENTS = 5_000;
const MOST_MEETINGS = 2_000;
const MOST_DAYS_TRIED = 200_000;

export function isCalendar(bytes: Uint8Array): boolean {
  return /^\s*BEGIN:VCALENDAR/i.test(decode(bytes.subarray(0, 200), null));
}

type Read = { event: CalendarEvent; row: number; uid: string; title: string };

export function meetingsInCalendar(
  bytes: Uint8Array,
  seeker: Seeker,
  today: Day,
): MeetingFile | "not_a_calendar" | "too_many_events" {
  const events = eventsIn(decode(bytes, null)).map(
    (event, index): Read => ({
      event,
      row: index + 1,
      uid: textOf(event, "uid") || `event ${index + 1}`,
      title: [textOf(event, "summary"), textOf(event, "categories")].filter(Boolean).join(", ").slice(0, 200),
    }),
  );
  if (events.length === 0) return "not_a_calendar";
  if (events.length > MOST_EVENTS) return "too_many_events";
  const named = events.filter(({ title }) => names(title, seeker));
  const own = newestOnly(named.length > 0 ? named : events);
  const window = { from: `${yearOf(today) - 1}-01-01`, to: addMonths(today, MONTHS_AHEAD) };
  const patience: Patience = { left: MOST_DAYS_TRIED };
  const replaced = replacedDays(own);
  const found: FoundMeeting[] = [];
  const problems: MeetingRowProblem[] = [];
  for (const one of own) {
    const held = occurrences(one, window, replaced, patience);
    if (typeof held === "string") problems.push(problemOf(one, held));
    else found.push(...held.map((moment) => meetingAt(one, moment)));
    if (patience.left <= 0 || found.length > MOST_MEETINGS) return "too_many_events";
  }
  const ofOthers = named.length > 0 ? events.length - named.length : 0;
  return { kind: "calendar", found, problems, ofOthers, namesBoard: named.length > 0 };
}

/** A calendar that was changed may hold an event twice; the one with the higher number counts. */
function newestOnly(events: Read[]): Read[] {
  const newest = new Map<string, Read>();
  const sequence = ({ event }: Read) => Number(event.sequence?.[0]?.values[0] ?? 0) || 0;
  for (const one of events) {
    const key = `${one.uid} ${textOf(one.event, "recurrence-id")}`;
    const other = newest.get(key);
    if (!other || sequence(one) >= sequence(other)) newest.set(key, one);
  }
  return [...newest.values()];
}

/** By event: the days of its repetitions that have a line of their own instead. */
function replacedDays(events: readonly Read[]): Map<string, Set<Day>> {
  const days = new Map<string, Set<Day>>();
  for (const { event, uid } of events) {
    const of = days.get(uid) ?? new Set();
    for (const moment of momentsOf(event, "recurrence-id")) if (moment) of.add(inStockholm(moment).day);
    days.set(uid, of);
  }
  return days;
}

function momentsOf(event: CalendarEvent, name: "dtstart" | "exdate" | "rdate" | "recurrence-id") {
  return (event[name] ?? []).flatMap((property) => (property ? momentsIn(property) : [undefined]));
}

/** When the event is held, inside the window where it repeats; or why that cannot be said. */
function occurrences(
  { event, uid }: Read,
  window: { from: Day; to: Day },
  replaced: ReadonlyMap<string, Set<Day>>,
  patience: Patience,
): Moment[] | MeetingProblem {
  const start = momentsOf(event, "dtstart")[0];
  if (!event.dtstart) return "no_day";
  if (!start) return "not_a_day";
  const isReplacement = event["recurrence-id"] !== undefined;
  if (event["recurrence-id"]?.[0]?.parameters.range !== undefined) return "unreadable_rule";
  const [ruleLine, another] = event.rrule ?? [];
  const rule = ruleIn(ruleLine);
  const extra = momentsOf(event, "rdate");
  if ((ruleLine !== undefined && !rule) || another !== undefined || extra.includes(undefined))
    return "unreadable_rule";
  const out = momentsOf(event, "exdate").map((moment) => moment && inStockholm(moment).day);
  if (out.includes(undefined)) return "unreadable_rule";
  const regular = rule ? repeatedDays(rule, start.day, window.to, patience) : [start.day];
  const until = rule?.until ?? null;
  return [...regular.map((day) => ({ ...start, day })), ...(extra as Moment[])]
    .filter(({ day }) => day >= window.from)
    .filter((moment) => until === null || !isAfter(moment, until))
    .filter((moment) => {
      const { day } = inStockholm(moment);
      return isReplacement || !(out.includes(day) || replaced.get(uid)?.has(day));
    });
}

/** `until` is a day, or a moment that is mostly given in UTC. */
function isAfter(moment: Moment, until: string): boolean {
  if (moment.time === null || !until.includes("T")) return moment.day > until.slice(0, 10);
  const [last] = momentsIn({ parameters: {}, values: [until] });
  if (!last) return false;
  const end = inStockholm(last);
  const held = inStockholm(moment);
  return `${held.day} ${held.time}` > `${end.day} ${end.time}`;
}

function meetingAt({ event, row, title }: Read, moment: Moment): FoundMeeting {
  const { day, time } = inStockholm(moment);
  return {
    sheet: "",
    row,
    column: "DTSTART",
    meetsOn: day,
    startsAt: time,
    place: textOf(event, "location").slice(0, 200) || null,
    papersDueOn: null,
    title,
    cancelled: textOf(event, "status").toUpperCase() === "CANCELLED",
    unknownZone: !moment.knownZone,
  };
}

function problemOf({ event, row, title }: Read, code: MeetingProblem): MeetingRowProblem {
  const column = code === "unreadable_rule" ? "RRULE" : "DTSTART";
  const moment = momentsOf(event, "dtstart")[0];
  return { sheet: "", row, column, value: title, code, on: moment ? inStockholm(moment).day : null };
}
