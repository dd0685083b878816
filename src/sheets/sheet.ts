/** A sheet of a workbook, or a CSV file: rows of trimmed texts. `rows[0]` is row 1 on the reader's screen. */
export type Sheet = { name: string; rows: string[][] };

/** Why a file could not be read as a spreadsheet. */
export type SheetProblem =
  | "not_a_sheet"
  | "old_excel"
  | "password_protected"
  | "empty_file"
  | "too_many_rows"
  | "too_large";

/** Ends the reading from wherever the cause is found; `readSheets` turns it into its answer. */
export class Unreadable extends Error {
  constructor(readonly problem: SheetProblem) {
    super(problem);
  }
}

/** More than any municipality keeps in one list; a whole year of a county's boards is some thousand. */
export const MAX_ROWS = 20_000;
/** A list of ours has some thirty columns. */
export const MAX_COLUMNS = 1_000;
/** In all sheets together: what memory and time allow for. */
export const MAX_CELLS = 1_000_000;

/** Something wrong in one place, to be said by row and column as the reader sees them. */
export type RowProblem<Code extends string = string> = {
  sheet: string;
  /** From 1, as in the left margin of a spreadsheet. */
  row: number;
  /** The heading of the column; "" when it is about the whole row. */
  column: string;
  /** What stands there. */
  value: string;
  code: Code;
};
