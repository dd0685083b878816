import { and, asc, eq, getTableColumns, gt, gte, inArray, isNull, lte, or, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { boardMeetings, boards, municipalities } from "../../db/schema";
import type { Day } from "../calendar";
import type { Meeting } from "./board-meetings";
import { type Board, inBoardOrder, inForceOn } from "./boards";

export type BoardAhead = Board & { municipality: string; meetings: Meeting[] };

/**
 * The boards of that day, each with at most `perBoard` of its meetings from that day on, soonest first; of some
 * municipalities when they are named. What must be done before each, and when, `meetingDays` says.
 */
export function upcomingMeetings(
  db: Db,
  day: Day,
  perBoard: number,
  codes?: readonly string[],
): BoardAhead[] {
  const wanted = and(inForceOn(day), codes && inArray(boards.municipalityCode, [...codes]));
  const found = db
    .select({ ...getTableColumns(boards), municipality: municipalities.shortName })
    .from(boards)
    .innerJoin(municipalities, eq(municipalities.code, boards.municipalityCode))
    .where(wanted)
    .all();
  const ranked = db
    .select({
      ...getTableColumns(boardMeetings),
      turn: sql<number>`row_number() over (partition by ${boardMeetings.boardId} order by ${boardMeetings.meetsOn})`.as(
        "turn",
      ),
    })
    .from(boards)
    // Not an inner join, which SQLite would begin with all meetings that have ever been.
    .crossJoin(boardMeetings)
    .where(
      and(
        wanted,
        eq(boardMeetings.boardId, boards.id),
        gte(boardMeetings.meetsOn, day),
        isNull(boardMeetings.cancelledAt),
        or(isNull(boards.endedOn), gt(boards.endedOn, boardMeetings.meetsOn)),
      ),
    )
    .as("ranked");
  const meetings = db
    .select()
    .from(ranked)
    .where(lte(ranked.turn, perBoard))
    .orderBy(asc(ranked.boardId), asc(ranked.meetsOn))
    .all();
  const ahead = new Map<number, BoardAhead>(found.map((one) => [one.id, { ...one, meetings: [] }]));
  for (const { turn: _, ...meeting } of meetings) ahead.get(meeting.boardId)?.meetings.push(meeting);
  return inBoardOrder([...ahead.values()]);
}
