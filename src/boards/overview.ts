import type { Db } from "../../db/open";
import type { Day } from "../calendar";
import { membersOn } from "../membership/register";
import { type Delegation, delegationsOn } from "./delegations";
import { firstInTime, papersDueOn } from "./meeting-days";
import { type BoardAhead, upcomingMeetings } from "./upcoming";

export type BoardLine = {
  municipality: { code: string; shortName: string };
  /** Null when the member has none that is asked for. */
  board: BoardAhead | null;
  /** The first meeting that papers still come to in time. */
  inTime: { meetsOn: Day; papersDueOn: Day } | undefined;
  delegation: Delegation | undefined;
};

export const BOARD_ORDERS = ["municipality", "papers"] as const;
export type BoardOrder = (typeof BOARD_ORDERS)[number];

/** With long lead times the papers of several meetings are late already. */
const LOOKED_AT = 6;

/** Every member's boards of that day with what comes next, in name order, or with the papers that are due first, first. */
export function boardLines(
  db: Db,
  day: Day,
  { onlyCompetent, order }: { onlyCompetent: boolean; order: BoardOrder },
): BoardLine[] {
  const delegations = delegationsOn(db, day);
  const byMunicipality = new Map<string, BoardAhead[]>();
  for (const board of upcomingMeetings(db, day, LOOKED_AT)) {
    if (onlyCompetent && !board.competent) continue;
    const others = byMunicipality.get(board.municipalityCode) ?? [];
    byMunicipality.set(board.municipalityCode, [...others, board]);
  }
  const lines = membersOn(db, day).flatMap(({ code, shortName }) =>
    (byMunicipality.get(code) ?? [null]).map((board) => ({
      municipality: { code, shortName },
      board,
      inTime: board ? nextInTime(board, day) : undefined,
      delegation: board ? delegations.get(board.id) : undefined,
    })),
  );
  if (order === "municipality") return lines;
  const due = ({ inTime }: BoardLine) => inTime?.papersDueOn ?? "9999";
  return lines.toSorted((a, b) => due(a).localeCompare(due(b)));
}

/** One municipality's boards of that day, with what comes next. */
export function boardsAheadOf(db: Db, day: Day, code: string) {
  const delegations = delegationsOn(db, day);
  return upcomingMeetings(db, day, LOOKED_AT, [code]).map((board) => ({
    board,
    inTime: nextInTime(board, day),
    delegation: delegations.get(board.id),
  }));
}

export type MunicipalBoard = ReturnType<typeof boardsAheadOf>[number];

function nextInTime(board: BoardAhead, day: Day): BoardLine["inTime"] {
  const meeting = firstInTime(board, board.meetings, day);
  return meeting && { meetsOn: meeting.meetsOn, papersDueOn: papersDueOn(board, meeting) };
}
