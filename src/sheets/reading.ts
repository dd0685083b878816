import { parse } from "csv-parse/sync";
import readWorkbook from "read-excel-file/node";
import { decode } from "../sources/feeds/charset";
import { MAX_ROWS, type Sheet, type SheetProblem } from "./sheet";

/** Reads an XLSX workbook or a CSV file (comma, semicolon or tab; any common encoding). What it is, its bytes say. */
export async function readSheets(
  bytes: Uint8Array,
): Promise<{ sheets: Sheet[]; problem: null } | { sheets: null; problem: SheetProblem }> {
  const read = isOldExcel(bytes) ? "old_excel" : isZip(bytes) ? await workbook(bytes) : csv(bytes);
  if (typeof read === "string") return { sheets: null, problem: read };
  const sheets = read.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== "")));
  if (sheets.length === 0) return { sheets: null, problem: "empty_file" };
  if (sheets.some(({ rows }) => rows.length > MAX_ROWS)) return { sheets: null, problem: "too_many_rows" };
  return { sheets, problem: null };
}

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte);
const isZip = (bytes: Uint8Array) => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
/** Excel before 2007 (.xls). */
const isOldExcel = (bytes: Uint8Array) => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

async function workbook(bytes: Uint8Array): Promise<Sheet[] | SheetProblem> {
  try {
    const sheets = await readWorkbook(Buffer.from(bytes));
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
  } catch {
    return "not_a_sheet";
  }
}

/** A day in a spreadsheet comes as a moment at midnight UTC. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : dateText(value.toISOString());
  return String(value as string | number | boolean)
    .normalize("NFC")
    .trim();
}

function dateText(iso: string): string {
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}

function csv(bytes: Uint8Array): Sheet[] | SheetProblem {
  const text = decode(bytes, null);
  // A control character that no text has: a picture or a program.
  if (text.includes("\u0000")) return "not_a_sheet";
  try {
    const rows: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to_line: MAX_ROWS + 1,
    });
    return [{ name: "", rows: rows.map((row) => row.map((cell) => cell.normalize("NFC").trim())) }];
  } catch {
    return "not_a_sheet";
  }
}

/** The one that the first lines hold most of. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 4_000);
  const count = (mark: string) => head.split(mark).length;
  return [";", "\t", ","].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
