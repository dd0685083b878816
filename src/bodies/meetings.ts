import { and, asc, desc, eq, gte, isNull, lt } from "drizzle-orm";
import type { Db } from "../../db/open";
import { attendances, bodies, type MEETING_KINDS, meetingDecisions, meetings } from "../../db/schema";
import { type ClockTime, type Day, dayOf } from "../calendar";
import { type Act, record } from "../history";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import { body, existedOn } from "./bodies";
import type { BodyEvent } from "./events";

export type MeetingKind = (typeof MEETING_KINDS)[number];

export type MeetingForm = {
  kind: MeetingKind;
  title: string;
  heldOn: Day;
  startsAt: ClockTime | "";
  place: string;
  agenda: string;
};

const listed = {
  id: meetings.id,
  bodyId: meetings.bodyId,
  bodyName: bodies.name,
  bodyKind: bodies.kind,
  kind: meetings.kind,
  title: meetings.title,
  heldOn: meetings.heldOn,
  startsAt: meetings.startsAt,
  place: meetings.place,
  agenda: meetings.agenda,
  minutesId: meetings.minutesId,
  cancelledAt: meetings.cancelledAt,
  revision: meetings.revision,
};

const rows = (db: Db) => db.select(listed).from(meetings).innerJoin(bodies, eq(bodies.id, meetings.bodyId));

export type Meeting = ReturnType<typeof meeting>;

export function meeting(db: Db, id: number) {
  return rows(db).where(eq(meetings.id, id)).get() ?? refuse("not_found");
}

/** The latest first, also those that were cancelled. */
export function meetingsOf(db: Db, bodyId: number): Meeting[] {
  return rows(db).where(eq(meetings.bodyId, bodyId)).orderBy(desc(meetings.heldOn), desc(meetings.id)).all();
}

/** On that day or later and not cancelled, the soonest first. */
export function comingMeetings(db: Db, day: Day, limit: number): Meeting[] {
  return rows(db)
    .where(and(gte(meetings.heldOn, day), isNull(meetings.cancelledAt)))
    .orderBy(asc(meetings.heldOn), asc(meetings.startsAt), asc(meetings.id))
    .limit(limit)
    .all();
}

/** Before that day and not cancelled, the latest first. */
export function latestMeetings(db: Db, day: Day, limit: number): Meeting[] {
  return rows(db)
    .where(and(lt(meetings.heldOn, day), isNull(meetings.cancelledAt)))
    .orderBy(desc(meetings.heldOn), desc(meetings.id))
    .limit(limit)
    .all();
}

/** The body's own, on that day or later and not cancelled. */
export function comingMeetingsOf(db: Db, bodyId: number, day: Day): Meeting[] {
  return rows(db)
    .where(and(eq(meetings.bodyId, bodyId), gte(meetings.heldOn, day), isNull(meetings.cancelledAt)))
    .orderBy(asc(meetings.heldOn))
    .all();
}

/** Held or planned in that year, by body; seminars are no meetings that the agreement asks for (clause 8). */
export function meetingsInYear(db: Db, year: number): Map<number, Meeting[]> {
  const found = rows(db)
    .where(
      and(
        gte(meetings.heldOn, `${year}-01-01`),
        lt(meetings.heldOn, `${year + 1}-01-01`),
        eq(meetings.kind, "meeting"),
        isNull(meetings.cancelledAt),
      ),
    )
    .orderBy(asc(meetings.heldOn))
    .all();
  const byBody = new Map<number, Meeting[]>();
  for (const one of found) byBody.set(one.bodyId, [...(byBody.get(one.bodyId) ?? []), one]);
  return byBody;
}

/** It is that day or later, and nobody has cancelled it: what was said and who came can be written down. */
export function hasBeen(
  { heldOn, cancelledAt }: Pick<Meeting, "heldOn" | "cancelledAt">,
  today: Day,
): boolean {
  return cancelledAt === null && heldOn <= today;
}

/** The meeting, when something can be written down of it; refused before its day, and when it was cancelled. */
export function heldMeeting(db: Db, id: number, act: Act): Meeting {
  const found = meeting(db, id);
  if (found.cancelledAt !== null) refuse("meeting_cancelled");
  return hasBeen(found, dayOf(act.at)) ? found : refuse("meeting_not_held");
}

/** Answers its id; the same meeting sent in twice is one meeting. */
export function planMeeting(db: Db, form: MeetingForm & { bodyId: number }, act: Act): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    if (!existedOn(body(tx, form.bodyId), form.heldOn)) refuse("body_not_then");
    const twin = meetingsOf(tx, form.bodyId).find(
      (other) => other.cancelledAt === null && FIELDS.every((field) => other[field] === form[field]),
    );
    if (twin) return twin.id;
    const { id } = tx
      .insert(meetings)
      .values({ ...form, at: act.at, byId: act.by.personId })
      .returning({ id: meetings.id })
      .get();
    tell(tx, meeting(tx, id), "meeting_planned", {}, act);
    return id;
  });
}

const FIELDS = ["kind", "title", "heldOn", "startsAt", "place", "agenda"] as const;

/** Refused with `changed_meanwhile` when the page was opened at an older revision. */
export function changeMeeting(db: Db, id: number, form: MeetingForm, revision: number, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const before = meeting(tx, id);
    if (before.cancelledAt !== null) refuse("meeting_cancelled");
    if (before.revision !== revision) refuse("changed_meanwhile");
    if (FIELDS.every((field) => before[field] === form[field])) return;
    if (!existedOn(body(tx, before.bodyId), form.heldOn)) refuse("body_not_then");
    tx.update(meetings)
      .set({ ...form, revision: revision + 1 })
      .where(eq(meetings.id, id))
      .run();
    const changed = FIELDS.filter((field) => before[field] !== form[field]);
    const moved = before.heldOn === form.heldOn ? {} : { from: before.heldOn };
    tell(tx, meeting(tx, id), "meeting_changed", { changed, ...moved }, act);
  });
}

/** Somebody has written down who came or what was decided: it was held. */
function hasRecords(db: Db, id: number): boolean {
  const came = db
    .select({ id: attendances.id })
    .from(attendances)
    .where(and(eq(attendances.meetingId, id), isNull(attendances.correctedAt)))
    .get();
  const decided = db
    .select({ id: meetingDecisions.id })
    .from(meetingDecisions)
    .where(and(eq(meetingDecisions.meetingId, id), isNull(meetingDecisions.correctedAt)))
    .get();
  return came !== undefined || decided !== undefined;
}

/** Cancelling what is cancelled changes nothing. */
export function cancelMeeting(db: Db, id: number, reason: string, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const found = meeting(tx, id);
    if (found.cancelledAt !== null) return;
    if (hasRecords(tx, id)) refuse("meeting_was_held");
    tx.update(meetings).set({ cancelledAt: act.at }).where(eq(meetings.id, id)).run();
    tell(tx, found, "meeting_cancelled", { reason }, act);
  });
}

type MeetingEvent = Extract<BodyEvent, `meeting_${string}` | "minutes_added" | "attendance_recorded">;

export function tell(db: Db, of: Meeting, event: MeetingEvent, more: object, act: Act): void {
  const details = { meetingId: of.id, heldOn: of.heldOn, ...more };
  record(db, { subject: "body", subjectId: of.bodyId, event, details }, act);
}
