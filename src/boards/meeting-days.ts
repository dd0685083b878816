import { addDays, addWorkingDays, type Day, isBridgeDay, isWorkingDay, workingDayUpTo } from "../calendar";
import type { Board } from "./boards";

export type LeadTimes = Pick<
  Board,
  "papersInDays" | "noticeDays" | "preparationDays" | "adjustment" | "adjustmentDays" | "closedOnBridgeDays"
>;

type PapersTime = Pick<LeadTimes, "papersInDays" | "closedOnBridgeDays">;

type MeetingDay = { meetsOn: Day; papersDueOn: Day | null };

function before({ closedOnBridgeDays }: PapersTime, meetsOn: Day, days: number): Day {
  let on = workingDayUpTo(addDays(meetsOn, -days));
  // More than one may follow on another: 30 April, 2 and 4 May 2035.
  while (closedOnBridgeDays && isBridgeDay(on)) on = addWorkingDays(on, -1);
  return on;
}

/** The meeting's own day for it, else the board's lead time before. */
export function papersDueOn(board: PapersTime, meeting: MeetingDay): Day {
  return meeting.papersDueOn ?? before(board, meeting.meetsOn, board.papersInDays);
}

/** The bridge day that the papers or the preparation would have fallen on, had the office been open. */
function bridgeDayOf(board: LeadTimes, { meetsOn, papersDueOn: ownDay }: MeetingDay): Day | null {
  if (!board.closedOnBridgeDays) return null;
  const lead = [...(ownDay === null ? [board.papersInDays] : []), board.preparationDays];
  return lead.map((days) => workingDayUpTo(addDays(meetsOn, -days))).find(isBridgeDay) ?? null;
}

/**
 * What must happen before and after a meeting, and when. The lead times are calendar days; one that ends on a day when the
 * office is closed ends on the working day before.
 */
export function meetingDays(board: LeadTimes, meeting: MeetingDay) {
  const { meetsOn } = meeting;
  return {
    papersDueOn: papersDueOn(board, meeting),
    noticeOn: before(board, meetsOn, board.noticeDays),
    preparationOn: before(board, meetsOn, board.preparationDays),
    /** Which klämdag moved one of these days to before it; null when none did. */
    bridgeDay: bridgeDayOf(board, meeting),
    /** The last day for it: an ordinary approval may come within 14 days (KL 8 kap. 12 §). */
    minutesApprovedBy: board.adjustment === "immediate" ? meetsOn : addDays(meetsOn, board.adjustmentDays),
  };
}

/** The last day that a board can meet whose minutes must be approved by a day. */
export function lastMeetingDay(
  { adjustment, adjustmentDays }: Pick<LeadTimes, "adjustment" | "adjustmentDays">,
  approvedBy: Day,
): Day {
  return adjustment === "immediate" ? approvedBy : addDays(approvedBy, -adjustmentDays);
}

/** The first of the meetings that papers handed in on that day still come to. */
export function firstInTime<M extends MeetingDay>(
  board: PapersTime,
  meetings: readonly M[],
  day: Day,
): M | undefined {
  return meetings.find((meeting) => papersDueOn(board, meeting) >= day);
}

/** What is unusual about a meeting on that day, though it may be right. */
export type MeetingDoubt = "in_recess" | "not_working_day";

export function meetingDoubts(board: Pick<Board, "recessFrom" | "recessTo">, meetsOn: Day): MeetingDoubt[] {
  const doubts: MeetingDoubt[] = [];
  if (isInRecess(board, meetsOn)) doubts.push("in_recess");
  if (!isWorkingDay(meetsOn)) doubts.push("not_working_day");
  return doubts;
}

/** A recess from December into January goes over the turn of the year. */
export function isInRecess(
  { recessFrom, recessTo }: Pick<Board, "recessFrom" | "recessTo">,
  on: Day,
): boolean {
  if (recessFrom === "") return false;
  const monthDay = on.slice(5);
  return recessFrom <= recessTo
    ? recessFrom <= monthDay && monthDay <= recessTo
    : monthDay >= recessFrom || monthDay <= recessTo;
}
