import type { Sheet } from "../sheets/sheet";
import { networkColumns } from "./network-columns";
import {
  type LineProblemCode,
  type LineRules,
  type NetworkLine,
  type Problem,
  RowReader,
} from "./network-line";

export type LinesRead = { lines: NetworkLine[]; problems: Problem<LineProblemCode>[]; unread: string[] };

/** Every sheet that lists municipalities, row by row; empty rows are passed over. */
export function readNetworkLines(sheets: readonly Sheet[], rules: LineRules): LinesRead {
  const read: LinesRead = { lines: [], problems: [], unread: [] };
  let listed: Sheet | undefined;
  for (const sheet of sheets) {
    const columns = networkColumns(sheet);
    if (!columns) continue;
    listed ??= sheet;
    read.unread.push(...columns.unread);
    sheet.rows.slice(columns.headRow + 1).forEach((row, index) => {
      if (row.every((cell) => cell === "")) return;
      const number = columns.headRow + index + 2;
      const line = new RowReader(sheet, columns, row, number, rules, read.problems).line();
      if (line) read.lines.push(line);
    });
  }
  if (read.lines.length === 0 && read.problems.length === 0) {
    const place = { sheet: (listed ?? sheets[0])?.name ?? "", row: 1, column: "", value: "" };
    read.problems.push({ ...place, code: listed ? "no_rows" : "no_columns" });
  }
  return read;
}
