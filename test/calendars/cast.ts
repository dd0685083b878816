import { addMeeting } from "../../src/boards/board-meetings";
import { addBoard, usualBoard } from "../../src/boards/boards";
import { beginBody } from "../../src/bodies/bodies";
import { planMeeting } from "../../src/bodies/meetings";
import type { Day, Instant } from "../../src/calendar";
import { type Alarm, type Calendar, makeAddress } from "../../src/calendars/addresses";
import { eventsFor, type ToldEvent } from "../../src/calendars/feed";
import { keepCalendars } from "../../src/calendars/keeping";
import { type CallForm, call, changeCall, otherDatesOf } from "../../src/calls/calls";
import { callForm, typedFrom } from "../../src/calls/forms";
import type { Actor } from "../../src/history";
import { visitor } from "../support/visitor";
import { act, MEMBERS, type MemberName, NOW, TODAY, type World } from "../support/world";

/** Täby's social board, or another's, with its meetings. */
export function boardWith(w: World, name: MemberName, days: Day[], startsAt = "13:00"): number {
  const form = { ...usualBoard("Socialnämnden"), municipalityCode: MEMBERS[name].code };
  const id = addBoard(w.db, { ...form, fromOn: "2020-01-01" }, act(w.contact[name]));
  for (const meetsOn of days)
    addMeeting(w.db, id, { meetsOn, startsAt, place: "Rådhuset", papersDueOn: null }, act(w.contact[name]));
  return id;
}

export function forumWithMeeting(
  w: World,
  heldOn: Day,
  startsAt = "09:00",
): { bodyId: number; meetingId: number } {
  const form = {
    kind: "forum",
    name: "Forum för mottagande",
    topic: "",
    leastMeetings: null,
    mostMeetings: null,
  } as const;
  const bodyId = beginBody(w.db, { ...form, fromOn: TODAY }, act(w.coordinator));
  const meeting = {
    kind: "meeting",
    title: "Vårens möte",
    heldOn,
    startsAt,
    place: "Sal 3, Täby",
    agenda: "Kaffe;\nbeslut",
  } as const;
  return { bodyId, meetingId: planMeeting(w.db, { ...meeting, bodyId }, act(w.coordinator)) };
}

export function changeCallTo(w: World, id: number, change: Record<string, string>, minutes = 60): void {
  const found = call(w.db, id);
  const form: CallForm = callForm.parse({ ...typedFrom(found, otherDatesOf(w.db, id)), ...change });
  changeCall(w.db, id, form, found.revision, act(w.adviser, minutes));
}

/** What stands for some audiences once the job has been, by the uid. */
export function kept(w: World, audiences: string[], at: Instant = NOW): Record<string, ToldEvent> {
  keepCalendars(w.db, at);
  return Object.fromEntries(eventsFor(w.db, audiences, at.slice(0, 10)).map((event) => [event.uid, event]));
}

export const OWN: Calendar = { calendar: "own", municipalityCode: null };

export function feedPath(w: World, by: Actor, calendar: Calendar = OWN, alarm: Alarm = "none"): string {
  return `/calendars/feeds/${makeAddress(w.db, { ...calendar, name: "Outlook", alarm }, act(by))}.ics`;
}

/** The file that an address answers at a moment, once the job has been. */
export async function fileAt(w: World, path: string, at: Instant = NOW): Promise<string> {
  keepCalendars(w.db, at);
  const answer = await visitor(w, null, { now: () => at }).get(path);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}
