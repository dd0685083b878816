import type { Db } from "../../db/open";
import { type Day, yearOf } from "../calendar";
import { type Meeting, type MeetingChange, meetingsOf } from "./board-meetings";
import type { Board } from "./boards";
import type { FoundMeeting, MeetingFile, MeetingRowProblem } from "./files/meeting-file";
import { meetingDays } from "./meeting-days";

/** What taking in a file would do to the board's meetings. */
export type MeetingPlan = {
  fresh: FoundMeeting[];
  known: FoundMeeting[];
  changed: { meeting: Meeting; to: MeetingChange }[];
  /** In the register, between the first and the last day of the file, but not in it. Cancelled only if somebody says so. */
  gone: { meeting: Meeting; saidCancelled: boolean }[];
  /** Rows that are left out. */
  problems: MeetingRowProblem[];
  leftOut: number;
};

/** A list is about this year or the next; what is further off is mostly a slip of the finger. */
const YEARS_BACK = 1;
const YEARS_AHEAD = 3;

export function meetingPlan(db: Db, board: Board, file: MeetingFile, today: Day): MeetingPlan {
  const problems = [...file.problems];
  const held = new Map<Day, FoundMeeting>();
  const cancelled = new Set<Day>();
  for (const found of file.found) {
    const code = doubtful(board, found, today) ?? (held.has(found.meetsOn) ? ("doubled_day" as const) : null);
    if (code !== null && !found.cancelled) {
      const { sheet, row, column, title, meetsOn } = found;
      problems.push({ sheet, row, column, value: title || meetsOn, code, on: meetsOn });
    } else if (found.cancelled) cancelled.add(found.meetsOn);
    else held.set(found.meetsOn, found);
  }
  const standing = new Map(meetingsOf(db, board.id).map((meeting) => [meeting.meetsOn, meeting]));
  const plan: MeetingPlan = {
    fresh: [],
    known: [],
    changed: [],
    gone: [],
    problems,
    leftOut: problems.length,
  };
  for (const found of held.values()) {
    const meeting = standing.get(found.meetsOn);
    const to = meeting && changeOf(board, meeting, found);
    if (!meeting) plan.fresh.push(found);
    else if (to) plan.changed.push({ meeting, to });
    else plan.known.push(found);
  }
  const told = new Set([...held.keys(), ...problems.map(({ on }) => on)]);
  const span = [...held.keys(), ...cancelled].toSorted();
  const [first = "", last = ""] = [span[0], span.at(-1)];
  for (const meeting of standing.values()) {
    const { meetsOn } = meeting;
    if (meetsOn < today || meetsOn < first || meetsOn > last || told.has(meetsOn)) continue;
    plan.gone.push({ meeting, saidCancelled: cancelled.has(meetsOn) });
  }
  plan.fresh.sort((a, b) => (a.meetsOn < b.meetsOn ? -1 : 1));
  problems.sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row);
  return plan;
}

function doubtful(
  { endedOn }: Board,
  { meetsOn }: FoundMeeting,
  today: Day,
): MeetingRowProblem["code"] | null {
  const years = yearOf(meetsOn) - yearOf(today);
  if (years < -YEARS_BACK || years > YEARS_AHEAD) return "year_far_off";
  return endedOn !== null && meetsOn >= endedOn ? "after_the_end" : null;
}

/** What the file says nothing about stays as it is. Null when nothing differs. */
function changeOf(board: Board, meeting: Meeting, found: FoundMeeting): MeetingChange | null {
  const isSameDay = found.papersDueOn === meetingDays(board, meeting).papersDueOn;
  const papersDueOn = found.papersDueOn === null || isSameDay ? meeting.papersDueOn : found.papersDueOn;
  const startsAt = found.startsAt ?? meeting.startsAt;
  const place = found.place ?? meeting.place;
  const differs =
    startsAt !== meeting.startsAt || place !== meeting.place || papersDueOn !== meeting.papersDueOn;
  return differs ? { startsAt, place, papersDueOn } : null;
}
