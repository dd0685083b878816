import {
  and,
  asc,
  eq,
  getTableColumns,
  gt,
  gte,
  isNull,
  lt,
  lte,
  notExists,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
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
  const wanted = boardsOn(day, codes);
  const turn = sql<number>`row_number() over (partition by ${boardMeetings.boardId} order by ${boardMeetings.meetsOn})`;
  const ranked = meetingsFrom(db, day, wanted, { turn: turn.as("turn") }).as("ranked");
  const meetings = db
    .select()
    .from(ranked)
    .where(lte(ranked.turn, perBoard))
    .orderBy(asc(ranked.boardId), asc(ranked.meetsOn))
    .all()
    .map(({ turn: _, ...meeting }) => meeting);
  return withMeetings(db, wanted, meetings);
}

/** The same boards with all their meetings from one day to another; one that has none then, with its next one. */
export function meetingsUntil(db: Db, day: Day, until: Day, codes: readonly string[]): BoardAhead[] {
  const wanted = boardsOn(day, codes);
  const earlier = alias(boardMeetings, "earlier");
  const hasEarlier = db
    .select({ id: earlier.id })
    .from(earlier)
    .where(
      and(
        eq(earlier.boardId, boardMeetings.boardId),
        isNull(earlier.cancelledAt),
        gte(earlier.meetsOn, day),
        lt(earlier.meetsOn, boardMeetings.meetsOn),
      ),
    );
  const meetings = meetingsFrom(
    db,
    day,
    wanted,
    {},
    or(lte(boardMeetings.meetsOn, until), notExists(hasEarlier)),
  )
    .orderBy(asc(boardMeetings.boardId), asc(boardMeetings.meetsOn))
    .all();
  return withMeetings(db, wanted, meetings);
}

function boardsOn(day: Day, codes?: readonly string[]) {
  // One value however many they are: drizzle needs long for hundreds.
  const named =
    codes && sql`${boards.municipalityCode} in (select value from json_each(${JSON.stringify(codes)}))`;
  return and(inForceOn(day), named);
}

function meetingsFrom<Further extends Record<string, SQL.Aliased<number>>>(
  db: Db,
  day: Day,
  wanted: SQL | undefined,
  further: Further,
  which?: SQL,
) {
  return (
    db
      .select({ ...getTableColumns(boardMeetings), ...further })
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
          which,
        ),
      )
  );
}

function withMeetings(db: Db, wanted: SQL | undefined, meetings: readonly Meeting[]): BoardAhead[] {
  const found = db
    .select({ ...getTableColumns(boards), municipality: municipalities.shortName })
    .from(boards)
    .innerJoin(municipalities, eq(municipalities.code, boards.municipalityCode))
    .where(wanted)
    .all();
  const ahead = new Map<number, BoardAhead>(found.map((one) => [one.id, { ...one, meetings: [] }]));
  for (const meeting of meetings) ahead.get(meeting.boardId)?.meetings.push(meeting);
  return inBoardOrder([...ahead.values()]);
}
