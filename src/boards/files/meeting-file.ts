import type { ClockTime, Day } from "../../calendar";
import { readSheets } from "../../sheets/reading";
import type { RowProblem, SheetProblem } from "../../sheets/sheet";
import { decode } from "../../sources/feeds/charset";
import { isCalendar, meetingsInCalendar } from "./calendar-meetings";
import { meetingsInSheets } from "./sheet-meetings";

/** A meeting as a file tells of it. Null is what the file does not say. */
export type FoundMeeting = {
  /** Where it stands, to be said as the reader sees it; in a calendar the number of the event, and "DTSTART". */
  sheet: string;
  row: number;
  column: string;
  meetsOn: Day;
  startsAt: ClockTime | null;
  place: string | null;
  papersDueOn: Day | null;
  /** What the calendar calls it; "" in a sheet. */
  title: string;
  /** The file says that it will not be held. */
  cancelled: boolean;
  /** Its time is on the clocks of a zone that nobody knows, and was taken as Swedish. */
  unknownZone: boolean;
};

/** Why a row is left out. */
export type MeetingProblem =
  | "no_day"
  | "not_a_day"
  | "no_year"
  | "not_a_time"
  | "papers_not_a_day"
  | "papers_after_meeting"
  | "no_board"
  | "year_far_off"
  | "doubled_day"
  | "after_the_end"
  | "unreadable_rule";

/** `on`: the meeting's day, where it could be read in spite of the problem. */
export type MeetingRowProblem = RowProblem<MeetingProblem> & { on: Day | null };

export type MeetingFile = {
  kind: "sheet" | "calendar";
  found: FoundMeeting[];
  problems: MeetingRowProblem[];
  /** Rows about other boards. */
  ofOthers: number;
  /** False for a calendar in which nothing says which board it is about. */
  namesBoard: boolean;
};

/** Why the whole file is of no use. */
export type FileProblem = SheetProblem | "not_a_calendar" | "no_date_column" | "too_many_events" | "web_page";

/** Whose meetings are looked for: the file may hold other boards' too. */
export type Seeker = {
  name: string;
  kind: "board" | "committee";
  /** The municipality's other boards and committees. */
  others: readonly string[];
};

export type FileRead = { file: MeetingFile; problem: null } | { file: null; problem: FileProblem };

/** The meetings of a file, whatever it is called: iCalendar, XLSX or CSV. Events that repeat are followed from `today`. */
export async function readMeetingFile(bytes: Uint8Array, seeker: Seeker, today: Day): Promise<FileRead> {
  if (isWebPage(bytes)) return { file: null, problem: "web_page" };
  const read = isCalendar(bytes) ? meetingsInCalendar(bytes, seeker, today) : await inSheets(bytes, seeker);
  return typeof read === "string" ? { file: null, problem: read } : { file: read, problem: null };
}

async function inSheets(bytes: Uint8Array, seeker: Seeker): Promise<MeetingFile | FileProblem> {
  const { sheets, problem } = await readSheets(bytes);
  return sheets === null ? problem : meetingsInSheets(sheets, seeker);
}

/** What an address answers when the calendar has moved, or wants somebody to sign in. */
function isWebPage(bytes: Uint8Array): boolean {
  return /^\s*<(?:!doctype\s+html|html)\b/i.test(decode(bytes.subarray(0, 200), null));
}
