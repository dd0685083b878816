import type { Db } from "../../db/open";
import { addDays, type Day, daysBetween, isWorkingDay, weekdayOf, yearOf } from "../calendar";
import type { Act } from "../history";
import { insertMeeting, type Meeting, meetingsOf } from "./board-meetings";
import { type Board, keptBoard, replanningBoard, tellOfBoard } from "./boards";
import { isInRecess } from "./meeting-days";

export type Proposal = {
  from: Meeting;
  meetsOn: Day;
  /** The day of the same week was no day to meet on; this one is the nearest that is. */
  moved: "closed" | "recess" | null;
  /** The board meets that day already, or an earlier proposal does. */
  known: boolean;
  /** A meeting that is there already so close that this one is hardly another. */
  near: Day | null;
};

const CLOSE = 10;

/** The meetings of a year as they could be the year after: the same ISO week, the same weekday. */
export function proposalsFrom(db: Db, board: Board, year: number): Proposal[] {
  const meetings = meetingsOf(db, board.id, `${year}-01-01`, `${year}-12-31`);
  const there = meetingsOf(db, board.id, `${year}-12-01`, `${year + 2}-01-31`);
  const taken = new Set(there.map(({ meetsOn }) => meetsOn));
  return meetings
    .map((from) => ({ from, ...settled(board, sameWeekNextYear(from.meetsOn)) }))
    .filter(({ meetsOn }) => board.endedOn === null || meetsOn < board.endedOn)
    .map((proposal) => {
      const known = taken.has(proposal.meetsOn);
      taken.add(proposal.meetsOn);
      const near = there.find(({ meetsOn }) => Math.abs(daysBetween(meetsOn, proposal.meetsOn)) <= CLOSE);
      return { ...proposal, known, near: near?.meetsOn ?? null };
    });
}

/** A week 53 that the next year lacks is its week 52. */
export function sameWeekNextYear(on: Day): Day {
  const thursday = addDays(on, 4 - weekdayOf(on));
  const year = yearOf(thursday);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7);
  const then = addDays(firstThursday(year + 1), week * 7);
  const inYear = yearOf(then) === year + 1 ? then : addDays(then, -7);
  return addDays(inYear, weekdayOf(on) - 4);
}

/** The one in week 1: 4 January is always in it (ISO 8601). */
function firstThursday(year: number): Day {
  const fourth = `${year}-01-04`;
  return addDays(fourth, 4 - weekdayOf(fourth));
}

/** Longer than any recess. */
const FARTHEST = 120;

function settled(board: Board, wanted: Day): Pick<Proposal, "meetsOn" | "moved"> {
  const isGood = (day: Day) => isWorkingDay(day) && !isInRecess(board, day);
  if (isGood(wanted)) return { meetsOn: wanted, moved: null };
  const moved = isInRecess(board, wanted) ? "recess" : "closed";
  for (let away = 1; away <= FARTHEST; away += 1) {
    const near = [addDays(wanted, -away), addDays(wanted, away)].find(isGood);
    if (near) return { meetsOn: near, moved };
  }
  return { meetsOn: wanted, moved };
}

/** Adds the proposals on the chosen days, and answers how many. Those that are known by now are left: twice is once. */
export function copyMeetings(db: Db, boardId: number, year: number, days: readonly Day[], act: Act): number {
  return db.transaction((tx) => {
    const board = keptBoard(tx, boardId, act);
    const chosen = proposalsFrom(tx, board, year).filter(
      ({ meetsOn, known }) => !known && days.includes(meetsOn),
    );
    replanningBoard(tx, board, { cause: "meetings_copied" }, act, () => {
      for (const { from, meetsOn } of chosen) {
        const { startsAt, place } = from;
        insertMeeting(tx, board, { meetsOn, startsAt, place, papersDueOn: null }, null, act);
      }
    });
    if (chosen.length > 0)
      tellOfBoard(tx, board, "board_meetings_copied", { added: chosen.length, year: year + 1 }, act);
    return chosen.length;
  });
}
