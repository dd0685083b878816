import type { Day } from "../../calendar";
import { type Columns, findColumns } from "../../sheets/columns";
import type { Sheet } from "../../sheets/sheet";
import { MEETING_COLUMNS, type MeetingField } from "./meeting-columns";
import type { FoundMeeting, MeetingFile, MeetingProblem, MeetingRowProblem, Seeker } from "./meeting-file";
import { dayInCell, timeInCell } from "./typed-cells";
import { isName } from "./whose";

/** One meeting a row, in every sheet that has a column of days. */
export function meetingsInSheets(sheets: readonly Sheet[], seeker: Seeker): MeetingFile | "no_date_column" {
  const read = sheets.flatMap((sheet) => {
    const columns = columnsOf(sheet);
    return columns ? [rowsOf(sheet, columns, seeker)] : [];
  });
  if (read.length === 0) return "no_date_column";
  return {
    kind: "sheet",
    namesBoard: true,
    found: read.flatMap(({ found }) => found),
    problems: read.flatMap(({ problems }) => problems),
    ofOthers: read.reduce((sum, { ofOthers }) => sum + ofOthers, 0),
  };
}

/** A column headed with the board's name may hold its days, beside those of the committee that prepares the meeting. */
function columnsOf(sheet: Sheet): Columns<MeetingField> | undefined {
  const columns = findColumns(sheet, MEETING_COLUMNS);
  if (!columns || columns.at.meetsOn) return columns;
  const { board: days, ...others } = columns.at;
  if (!days) return undefined;
  const first = sheet.rows.slice(columns.headRow + 1).find((row) => row[days.index]);
  const isDays = first && "day" in dayInCell(first[days.index] ?? "");
  return isDays ? { ...columns, at: { ...others, meetsOn: days } } : undefined;
}

function rowsOf({ name, rows }: Sheet, { headRow, at }: Columns<MeetingField>, seeker: Seeker) {
  const found: FoundMeeting[] = [];
  const problems: MeetingRowProblem[] = [];
  let ofOthers = 0;
  for (const [index, cells] of rows.entries()) {
    if (index <= headRow || cells.every((cell) => cell === "")) continue;
    const cell = (field: MeetingField) => cells[at[field]?.index ?? -1] ?? "";
    if (at.board && cell("board") !== "" && !isName(cell("board"), seeker)) {
      ofOthers += 1;
      continue;
    }
    const place = { sheet: name, row: index + 1 };
    const wrong = (field: MeetingField, code: MeetingProblem, on: Day | null) =>
      problems.push({ ...place, column: at[field]?.heading ?? "", value: cell(field), code, on });
    const read = dayInCell(cell("meetsOn"));
    const on = "day" in read ? read.day : null;
    if (at.board && cell("board") === "") wrong("board", "no_board", on);
    else if (cell("meetsOn") === "") wrong("meetsOn", "no_day", on);
    else if ("problem" in read) wrong("meetsOn", read.problem, on);
    else {
      const startsAt = cell("startsAt") === "" ? read.time : timeInCell(cell("startsAt"));
      const papers = cell("papersDueOn") === "" ? null : dayInCell(cell("papersDueOn"));
      if (startsAt === undefined) wrong("startsAt", "not_a_time", on);
      else if (papers && "problem" in papers) wrong("papersDueOn", "papers_not_a_day", on);
      else if (papers && papers.day > read.day) wrong("papersDueOn", "papers_after_meeting", on);
      else
        found.push({
          ...place,
          column: at.meetsOn?.heading ?? "",
          meetsOn: read.day,
          startsAt,
          place: cell("place").slice(0, 200) || null,
          papersDueOn: papers?.day ?? null,
          title: "",
          cancelled: false,
          unknownZone: false,
        });
    }
  }
  return { found, problems, ofOthers };
}
