import { and, desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { imports } from "../../db/schema";
import { type Day, dayOf } from "../calendar";
import { document, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { confirmImport, type Import, importOf, keepImport } from "../imports/imports";
import { refuse } from "../refusal";
import { insertMeeting, type MeetingChange, setMeeting, strikeMeeting } from "./board-meetings";
import { type Board, boardsOf, keptBoard, replanningBoard, tellOfBoard } from "./boards";
import { type FileRead, type MeetingFile, readMeetingFile, type Seeker } from "./files/meeting-file";
import { meetingPlan } from "./meeting-plan";

/** Keeps a file with the board's meetings, whether somebody chose it or its address answered it. */
export function keepMeetingFile(db: Db, boardId: number, file: Upload, act: Act): number {
  keptBoard(db, boardId, act);
  return keepImport(db, { kind: "board_meetings", target: boardId, file }, act);
}

/** Answered as one that does not exist when it is for another board. */
export function meetingImport(db: Db, boardId: number, id: number): Import {
  const found = importOf(db, "board_meetings", id);
  return found.target === boardId ? found : refuse("not_found");
}

/** The newest, when nobody has confirmed it. */
export function waitingImport(db: Db, boardId: number): Import | null {
  const newest = db
    .select()
    .from(imports)
    .where(and(eq(imports.kind, "board_meetings"), eq(imports.target, boardId)))
    .orderBy(desc(imports.id))
    .get();
  return newest && newest.confirmedAt === null ? newest : null;
}

export function seekerOf(db: Db, { id, name, kind, municipalityCode }: Board, today: Day): Seeker {
  const others = boardsOf(db, municipalityCode, today).filter((other) => other.id !== id);
  return { name, kind, others: others.map((other) => other.name) };
}

/** The kept file, read anew. */
export function readImport(db: Db, board: Board, { documentId }: Import, today: Day): Promise<FileRead> {
  return readMeetingFile(document(db, documentId).bytes, seekerOf(db, board, today), today);
}

/**
 * Takes in the rows without problems, and cancels those of the meetings that are gone from the file that somebody has
 * ticked. What the file would do is judged anew here: the register may have changed since the preview was opened.
 */
export function takeInMeetings(
  db: Db,
  boardId: number,
  importId: number,
  file: MeetingFile,
  cancelIds: readonly number[],
  act: Act,
): void {
  db.transaction((tx) => {
    const board = keptBoard(tx, boardId, act);
    meetingImport(tx, boardId, importId);
    confirmImport(tx, "board_meetings", importId, act);
    const { fresh, changed, gone, leftOut } = meetingPlan(tx, board, file, dayOf(act.at));
    const struck = gone.filter(({ meeting }) => cancelIds.includes(meeting.id));
    replanningBoard(tx, board, { cause: "meetings_imported" }, act, () => {
      for (const { meetsOn, startsAt, place, papersDueOn } of fresh) {
        const form = { meetsOn, startsAt: startsAt ?? "", place: place ?? "", papersDueOn };
        insertMeeting(tx, board, form, importId, act);
      }
      for (const { meeting, to } of changed) setMeeting(tx, meeting, to);
      for (const { meeting } of struck) strikeMeeting(tx, meeting.id, act);
    });
    const details = {
      added: fresh.length,
      changed: changed.map(({ meeting, to }) => ({ meetsOn: meeting.meetsOn, from: setOf(meeting), to })),
      cancelled: struck.map(({ meeting }) => meeting.meetsOn),
      leftOut,
    };
    tellOfBoard(tx, board, "board_meetings_imported", details, act);
  });
}

const setOf = ({ startsAt, place, papersDueOn }: MeetingChange) => ({ startsAt, place, papersDueOn });
