import { addDays, type Day, isWorkingDay, workingDayUpTo } from "../calendar";
import type { Board } from "./boards";

export type LeadTimes = Pick<
  Board,
  "papersInDays" | "noticeDays" | "preparationDays" | "adjustment" | "adjustmentDays"
>;

type MeetingDay = { meetsOn: Day; papersDueOn: Day | null };

const before = (meetsOn: Day, days: number) => workingDayUpTo(addDays(meetsOn, -days));

/** The meeting's own day for it, else the board's lead time before. */
export function papersDueOn(board: Pick<LeadTimes, "papersInDays">, meeting: MeetingDay): Day {
  return meeting.papersDueOn ?? before(meeting.meetsOn, board.papersInDays);
}

/**
 * What must happen before and after a meeting, and when. The lead times are calendar days; one that ends on a day when the
 * office is closed ends on the working day before.
 */
export function meetingDays(board: LeadTimes, meeting: MeetingDay) {
  const { meetsOn } = meeting;
  return {
    papersDueOn: papersDueOn(board, meeting),
    noticeOn: before(meetsOn, board.noticeDays),
    preparationOn: before(meetsOn, board.preparationDays),
    /** The last day for it: an ordinary approval may come within 14 days (KL 8 kap. 12 §). */
    minutesApprovedBy: board.adjustment === "immediate" ? meetsOn : addDays(meetsOn, board.adjustmentDays),
  };
}

/** The first of the meetings that papers handed in on that day still come to. */
export function firstInTime<M extends MeetingDay>(
  board: Pick<LeadTimes, "papersInDays">,
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
