import { and, asc, between, eq, isNotNull, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { boardMeetings } from "../../db/schema";
import type { Day } from "../calendar";
import type { Act } from "../history";
import { refuse } from "../refusal";
import { type Board, keptBoard, replanningBoard, tellOfBoard } from "./boards";

export type Meeting = typeof boardMeetings.$inferSelect;

/** `startsAt` is a clock time or "". `papersDueOn`: where this meeting differs from the board's usual lead time. */
export type MeetingForm = { meetsOn: Day; startsAt: string; place: string; papersDueOn: Day | null };

const FIRST_DAY = "0000-01-01";
const LAST_DAY = "9999-12-31";

/** The board's meetings from one day to another, both included; not those that are cancelled. */
export function meetingsOf(
  db: Db,
  boardId: number,
  fromDay: Day = FIRST_DAY,
  toDay: Day = LAST_DAY,
): Meeting[] {
  return db
    .select()
    .from(boardMeetings)
    .where(
      and(
        eq(boardMeetings.boardId, boardId),
        isNull(boardMeetings.cancelledAt),
        between(boardMeetings.meetsOn, fromDay, toDay),
      ),
    )
    .orderBy(asc(boardMeetings.meetsOn))
    .all();
}

export function cancelledMeetingsOf(db: Db, boardId: number): Meeting[] {
  return db
    .select()
    .from(boardMeetings)
    .where(and(eq(boardMeetings.boardId, boardId), isNotNull(boardMeetings.cancelledAt)))
    .orderBy(asc(boardMeetings.meetsOn), asc(boardMeetings.id))
    .all();
}

export function meetingOf(db: Db, boardId: number, id: number): Meeting {
  const isIt = and(eq(boardMeetings.id, id), eq(boardMeetings.boardId, boardId));
  return db.select().from(boardMeetings).where(isIt).get() ?? refuse("not_found");
}

/** Refused with `board_meeting_cancelled` when it is. */
export function standingMeeting(db: Db, boardId: number, id: number): Meeting {
  const found = meetingOf(db, boardId, id);
  return found.cancelledAt === null ? found : refuse("board_meeting_cancelled");
}

/** Refused with `board_meeting_known` when the board meets that day already, and when it has ended by then. */
export function addMeeting(db: Db, boardId: number, form: MeetingForm, act: Act): number {
  return db.transaction((tx) => {
    const found = keptBoard(tx, boardId, act);
    if (meetingsOf(tx, boardId, form.meetsOn, form.meetsOn).length > 0) refuse("board_meeting_known");
    const reason = { cause: "meeting_added", meetsOn: form.meetsOn } as const;
    const id = replanningBoard(tx, found, reason, act, () => insertMeeting(tx, found, form, null, act));
    tellOfBoard(tx, found, "board_meeting_added", { ...form }, act);
    return id;
  });
}

export function insertMeeting(
  db: Db,
  { id: boardId, endedOn }: Board,
  { meetsOn, startsAt, place, papersDueOn }: MeetingForm,
  importId: number | null,
  act: Act,
): number {
  if (endedOn !== null && meetsOn >= endedOn) refuse("board_ended");
  return db
    .insert(boardMeetings)
    .values({ boardId, meetsOn, startsAt, place, papersDueOn, importId, addedAt: act.at })
    .returning({ id: boardMeetings.id })
    .get().id;
}

export type MeetingChange = Omit<MeetingForm, "meetsOn">;

/** Another time, place or papers day; a meeting on another day is another meeting. */
export function changeMeeting(db: Db, boardId: number, id: number, form: MeetingChange, act: Act): void {
  db.transaction((tx) => {
    const found = keptBoard(tx, boardId, act);
    const before = standingMeeting(tx, boardId, id);
    const reason = { cause: "meeting_changed", meetsOn: before.meetsOn } as const;
    const changed = replanningBoard(tx, found, reason, act, () => setMeeting(tx, before, form));
    if (changed)
      tellOfBoard(tx, found, "board_meeting_changed", { meetsOn: before.meetsOn, ...changed }, act);
  });
}

/** What it was and became; null when nothing differs. */
export function setMeeting(db: Db, before: Meeting, { startsAt, place, papersDueOn }: MeetingChange) {
  const to = { startsAt, place, papersDueOn };
  const from = { startsAt: before.startsAt, place: before.place, papersDueOn: before.papersDueOn };
  if (JSON.stringify(from) === JSON.stringify(to)) return null;
  db.update(boardMeetings).set(to).where(eq(boardMeetings.id, before.id)).run();
  return { from, to };
}

/** Cancelling what is cancelled changes nothing. */
export function cancelMeeting(db: Db, boardId: number, id: number, act: Act): void {
  db.transaction((tx) => {
    const found = keptBoard(tx, boardId, act);
    const meeting = meetingOf(tx, boardId, id);
    if (meeting.cancelledAt !== null) return;
    const reason = { cause: "meeting_cancelled", meetsOn: meeting.meetsOn } as const;
    replanningBoard(tx, found, reason, act, () => strikeMeeting(tx, id, act));
    tellOfBoard(tx, found, "board_meeting_cancelled", { meetsOn: meeting.meetsOn }, act);
  });
}

export function strikeMeeting(db: Db, id: number, act: Act): void {
  db.update(boardMeetings).set({ cancelledAt: act.at }).where(eq(boardMeetings.id, id)).run();
}
