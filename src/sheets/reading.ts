import { readCsv } from "./csv";
import { MAX_ROWS, type Sheet, type SheetProblem, Unreadable } from "./sheet";
import { readWorkbook } from "./workbook";

type SheetsRead = { sheets: Sheet[]; problem: null } | { sheets: null; problem: SheetProblem };

/** Reads an XLSX workbook or a CSV file (comma, semicolon or tab; any common encoding). What it is, its bytes say. */
export async function readSheets(bytes: Uint8Array): Promise<SheetsRead> {
  try {
    const sheets = (isZip(bytes) ? readWorkbook(bytes) : readOther(bytes)).map(withoutEmptyEnd);
    const full = sheets.filter(({ rows }) => rows.length > 0);
    if (full.length === 0) throw new Unreadable("empty_file");
    if (full.some(({ rows }) => rows.length > MAX_ROWS)) throw new Unreadable("too_many_rows");
    return { sheets: full, problem: null };
  } catch (error) {
    if (error instanceof Unreadable) return { sheets: null, problem: error.problem };
    throw error;
  }
}

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte);
const isZip = (bytes: Uint8Array) => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);

/** Excel before 2007 (.xls), and the shell that a newer workbook with a password lies in. */
const isOldContainer = (bytes: Uint8Array) => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
const ENCRYPTED_PACKAGE = Buffer.from("EncryptedPackage", "utf16le");

function readOther(bytes: Uint8Array): Sheet[] {
  if (!isOldContainer(bytes)) return readCsv(bytes);
  const { buffer, byteOffset, byteLength } = bytes;
  const encrypted = Buffer.from(buffer, byteOffset, byteLength).includes(ENCRYPTED_PACKAGE);
  throw new Unreadable(encrypted ? "password_protected" : "old_excel");
}

function withoutEmptyEnd({ name, rows }: Sheet): Sheet {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ""));
  return { name, rows: rows.slice(0, last + 1) };
}
