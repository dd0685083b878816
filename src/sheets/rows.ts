import { dayOfSerial } from "./date-styles";
import { MAX_COLUMNS, MAX_ROWS, Unreadable } from "./sheet";
import { type Tag, tagsIn } from "./xml";

/** What the cells of every sheet lean on. `cellsLeft` goes down as they are read. */
export type Book = { strings: string[]; dates: boolean[]; from1904: boolean; cellsLeft: number };

type Cell = { row: number; column: number; type: string; style: number };

/**
 * The rows down to the last that holds something. Only cells with a value count: a sheet that is coloured to its last row, or
 * has one forgotten word far away, is as large as what stands in it, and is refused before it takes memory.
 */
export function readRows(xml: string, book: Book): string[][] {
  const rows: string[][] = [];
  let row = 0;
  let cell: Cell | null = null;
  let nextColumn = 0;
  let inlined = "";
  for (const tag of tagsIn(xml)) {
    const { name, kind } = tag;
    if (name === "sheetData" && kind === "close") break;
    if (name === "row" && kind !== "close") {
      row = numberIn(tag, "r") ?? row + 1;
      nextColumn = 0;
    } else if (name === "c" && kind !== "close") {
      cell = placeOf(tag, row, nextColumn);
      nextColumn = cell.column + 1;
      inlined = "";
    } else if (name === "c" && kind === "close") {
      if (cell?.type === "inlineStr") put(rows, cell, inlined, book);
      cell = null;
    } else if (cell && kind === "open" && name === "v")
      put(rows, cell, cellText(cell, tag.text(), book), book);
    else if (cell && kind === "open" && name === "t") inlined += tag.text();
  }
  return equallyLong(rows, book);
}

/** As a spreadsheet shows them: the empty cells of the rectangle count too. */
function equallyLong(rows: string[][], book: Book): string[][] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  for (const row of rows) fill(row, width, book);
  return rows;
}

/** Makes the row so long with empty cells, unless that is more than there is room for. */
function fill(row: string[], length: number, book: Book): void {
  book.cellsLeft -= Math.max(0, length - row.length);
  if (book.cellsLeft < 0) throw new Unreadable("too_large");
  while (row.length < length) row.push("");
}

function numberIn(tag: Tag, name: string): number | null {
  const text = tag.attribute(name);
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : null;
}

/** "AB12" is row 12, column 27 (from 0); a cell without an address follows the one before. */
function placeOf(tag: Tag, row: number, nextColumn: number): Cell {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(tag.attribute("r") ?? "") ?? [];
  const column = [...(letters ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return {
    row: digits === undefined ? Math.max(row, 1) : Number(digits),
    column: letters === undefined ? nextColumn : column,
    type: tag.attribute("t") ?? "n",
    style: numberIn(tag, "s") ?? -1,
  };
}

function put(rows: string[][], { row, column }: Cell, value: string, book: Book): void {
  const text = value.normalize("NFC").trim();
  if (text === "") return;
  if (row > MAX_ROWS) throw new Unreadable("too_many_rows");
  if (column >= MAX_COLUMNS) throw new Unreadable("too_large");
  while (rows.length < row) rows.push([]);
  const cells = rows[row - 1] as string[];
  fill(cells, column + 1, book);
  cells[column] = text;
}

function cellText({ type, style }: Cell, written: string, book: Book): string {
  switch (type) {
    case "s":
      return book.strings[Number(written)] ?? "";
    case "b":
      return written.trim() === "1" ? "true" : "false";
    case "n": {
      const number = Number(written);
      if (written.trim() === "" || Number.isNaN(number)) return written;
      const day = book.dates[style] ? dayOfSerial(number, book.from1904) : null;
      return day ?? plainNumber(number);
    }
    case "d":
      return written.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, "");
    // Text of a formula, an error such as #N/A, and what newer programs may invent.
    default:
      return written;
  }
}

/** Binary fractions show as what was typed: 0.30000000000000004 is 0.3. */
function plainNumber(number: number): string {
  return String(Number.isInteger(number) ? number : Number(number.toPrecision(15)));
}
