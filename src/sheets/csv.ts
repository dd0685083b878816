import { parse } from "csv-parse/sync";
import { decode } from "../sources/feeds/charset";
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS, type Sheet, Unreadable } from "./sheet";

const LONGEST_ROW = 200_000;

/** The mark with which old programs end a file. */
const OLD_END = "\u001a";

/** A CSV file with commas, semicolons or tabs, in any common encoding. */
export function readCsv(bytes: Uint8Array): Sheet[] {
  const whole = decode(bytes, null)
    .replace(/^\ufeff/, "")
    .trimEnd();
  const text = whole.endsWith(OLD_END) ? whole.slice(0, -1) : whole;
  if (isOtherThanText(text)) throw new Unreadable("not_a_sheet");
  const [, told] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const body = told === undefined ? text : text.slice(text.indexOf("\n") + 1);
  const delimiter = told ?? delimiterOf(body);
  // A quotation mark that nobody closes would take the rest of the file: then it is a mark like any other.
  return [{ name: "", rows: parsed(body, delimiter, '"') ?? parsed(body, delimiter, false) ?? [] }];
}

/** Pictures and programs have control characters that no text has; the rest begin in their own way. */
function isOtherThanText(text: string): boolean {
  return (
    /[^\P{Cc}\t\n\v\f\r\u007f-\u009f]/u.test(text) ||
    /^\s*(?:<(?:!doctype|html|\?xml|table|svg)\b|%PDF-|\{\\rtf)/i.test(text)
  );
}

function parsed(text: string, delimiter: string, quote: '"' | false): string[][] | null {
  let cells = 0;
  try {
    return parse(text, {
      delimiter,
      quote,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: LONGEST_ROW,
      on_record: (row: string[], { records }: { records: number }): string[] => {
        cells += row.length;
        if (records > MAX_ROWS) throw new Unreadable("too_many_rows");
        if (cells > MAX_CELLS || row.length > MAX_COLUMNS) throw new Unreadable("too_large");
        return row.map((cell) => cell.normalize("NFC").trim());
      },
    });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const { code } = error as { code?: string };
    if (code === "CSV_MAX_RECORD_SIZE") throw new Unreadable("too_large");
    if (quote === false) throw new Unreadable("not_a_sheet");
    return null;
  }
}

/** The one that the first line with any of them holds most of, outside of quotation marks. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, "")
    .split(/\r?\n|\r/);
  const marks = [";", "\t", ","];
  const line = lines.find((one) => marks.some((mark) => one.includes(mark))) ?? "";
  const count = (mark: string) => line.split(mark).length;
  return marks.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
