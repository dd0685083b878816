import type { Meeting } from "../boards/board-meetings";
import { lastMeetingDay, meetingDays } from "../boards/meeting-days";
import type { BoardAhead } from "../boards/upcoming";
import type { Day } from "../calendar";

/**
 * How a municipality can have decided in time:
 * `fits` at an ordinary meeting · `needs_immediate` only if the minutes are approved at the meeting (omedelbar justering) ·
 * `delegated` by somebody who decides in the board's place · `papers_passed` the papers for the last meeting are due already ·
 * `no_meeting` before the day · `no_calendar` nobody has put its meetings into the register · `no_board` nor the board.
 */
export const PLAN_STATES = [
  "papers_passed",
  "no_meeting",
  "no_board",
  "no_calendar",
  "needs_immediate",
  "fits",
  "delegated",
] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** In time as far as is known; anything else needs somebody to do something. */
export function isInTime(state: PlanState): boolean {
  return state === "fits" || state === "needs_immediate" || state === "delegated";
}

export type PlannedMeeting = ReturnType<typeof meetingDays> &
  Pick<Meeting, "id" | "meetsOn" | "startsAt" | "place">;

export type PartyPlan = {
  code: string;
  shortName: string;
  board: BoardAhead | undefined;
  state: PlanState;
  /** The last meeting that can decide. */
  meeting: PlannedMeeting | null;
  /** The last day that a text may be frozen; null where none is known. */
  textBy: Day | null;
  /** Who decides in the board's place, where somebody may. */
  delegate: string | null;
};

type Party = { code: string; shortName: string };

/**
 * Backwards from the last day that a decision is of use (DOMAIN B6): to the last meeting whose minutes are approved by
 * then, to its papers and its preparation. `board` holds its meetings from today on, the soonest first.
 */
export function planParty(
  { code, shortName }: Party,
  board: BoardAhead | undefined,
  delegate: string | null,
  { today, decideBy }: { today: Day; decideBy: Day },
): PartyPlan {
  const plan = (state: PlanState, meeting: PlannedMeeting | null = null, textBy = textOf(meeting)) => ({
    code,
    shortName,
    board,
    state,
    meeting,
    textBy,
    delegate,
  });
  if (!board) return plan("no_board");
  const ordinary = lastBefore(board, decideBy);
  if (ordinary && textOf(ordinary) >= today) return plan("fits", ordinary);
  const immediate = lastBefore({ ...board, adjustment: "immediate" }, decideBy);
  if (immediate && textOf(immediate) >= today) return plan("needs_immediate", immediate);
  if (delegate && decideBy >= today) return plan("delegated", null, decideBy);
  if (immediate) return plan("papers_passed", immediate);
  return plan(board.meetings.length === 0 ? "no_calendar" : "no_meeting");
}

/** The papers tell of the text, and the committee reads it first: the earlier of the two. */
function textOf(meeting: PlannedMeeting): Day;
function textOf(meeting: PlannedMeeting | null): Day | null;
function textOf(meeting: PlannedMeeting | null): Day | null {
  if (meeting === null) return null;
  return meeting.papersDueOn < meeting.preparationOn ? meeting.papersDueOn : meeting.preparationOn;
}

const placeOf = ({ id, meetsOn, startsAt, place }: Meeting) => ({ id, meetsOn, startsAt, place });

function lastBefore(board: BoardAhead, decideBy: Day): PlannedMeeting | undefined {
  const lastDay = lastMeetingDay(board, decideBy);
  const meeting = board.meetings.findLast(({ meetsOn }) => meetsOn <= lastDay);
  return meeting && { ...placeOf(meeting), ...meetingDays(board, meeting) };
}
