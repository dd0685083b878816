import writeWorkbook, { type Cell } from "write-excel-file/node";

/** A sheet to be written: headings with widths in characters, and rows of texts, whole numbers or nothing. */
export type SheetToWrite = {
  name: string;
  columns: { heading: string; width?: number }[];
  rows: (string | number | null)[][];
};

/** An XLSX workbook. Texts stay texts, so that 0114 keeps its zero and nothing is taken for a formula. */
export async function workbookOf(sheets: readonly SheetToWrite[]): Promise<Buffer> {
  const written = sheets.map(({ name, columns, rows }) => ({
    sheet: name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31),
    columns: columns.map(({ width = 18 }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ heading }): Cell => ({ value: heading, type: String, fontWeight: "bold" })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  }));
  return writeWorkbook(written).toBuffer();
}

function cellOf(value: string | number | null): Cell {
  if (value === null || value === "") return null;
  return typeof value === "number" ? { value, type: Number, format: "#,##0" } : { value, type: String };
}
