import { parseSek } from "../../calls/reading/amounts";
import { readCount } from "../../sheets/numbers";
import type { RowProblem, Sheet } from "../../sheets/sheet";
import { readPercent } from "../percent";

export type CellProblem =
  | "no_lines"
  | "no_text"
  | "unknown_cost_type"
  | "not_a_year"
  | "unknown_bearer"
  | "unknown_way"
  | "not_an_amount"
  | "ambiguous_amount"
  | "negative_amount"
  | "amount_too_large"
  | "not_a_count"
  | "not_a_percentage"
  | "percent_under_one"
  | "no_base"
  | "unknown_base"
  | "unknown_line"
  | "line_twice"
  | "unknown_party"
  | "party_twice"
  | "not_yes_or_no"
  | "unknown_key";

export type BudgetCellProblem = RowProblem<CellProblem>;

/** One row: its cells by field, and what is wrong in them, said where it stands. */
export class RowCells<Field extends string> {
  ok = true;

  constructor(
    private readonly place: {
      sheet: Sheet;
      row: number;
      at: Partial<Record<Field, { index: number; heading: string }>>;
    },
    private readonly problems: BudgetCellProblem[],
  ) {}

  text(field: Field): string {
    const { sheet, row, at } = this.place;
    return sheet.rows[row]?.[at[field]?.index ?? -1] ?? "";
  }

  plain(field: Field): string {
    return this.text(field).toLocaleLowerCase("sv").replace(/\s+/g, " ").trim();
  }

  has(field: Field): boolean {
    return this.place.at[field] !== undefined;
  }

  wrong(field: Field, code: CellProblem): void {
    const { sheet, row, at } = this.place;
    this.wrongAt(at[field] ?? { index: -1, heading: "" }, code, sheet.rows[row]?.[at[field]?.index ?? -1]);
  }

  /** Whole kronor; 0 for an empty cell. */
  sek(field: Field): number {
    const column = this.place.at[field];
    return column ? this.sekAt(column) : 0;
  }

  /**
   * A cell tells no more than its text: "24.300" may be a typed sum with a point, or 24 kronor and 30 öre that a formula
   * came to. It is asked.
   */
  sekAt(column: { index: number; heading: string }): number {
    const { sheet, row } = this.place;
    const written = sheet.rows[row]?.[column.index] ?? "";
    if (written === "") return 0;
    const read = /^\d{1,3}\.\d{3}$/.test(written)
      ? { problem: "ambiguous_amount" as const }
      : parseSek(written);
    if ("sek" in read) return read.sek;
    this.wrongAt(column, read.problem, written);
    return 0;
  }

  count(field: Field): number {
    const written = this.text(field);
    const found = written === "" ? 0 : readCount(written);
    if (found === null) this.wrong(field, "not_a_count");
    return found ?? 0;
  }

  /** A spreadsheet keeps 15 % as 0.15, which here would be less than one percent: then it is asked. */
  percent(field: Field): number {
    const written = this.text(field);
    if (written === "") return 0;
    const found = readPercent(written);
    if (found === null)
      this.wrong(field, /^0?[.,]\d+$/.test(written) ? "percent_under_one" : "not_a_percentage");
    else if (found < 100 && !written.includes("%")) this.wrong(field, "percent_under_one");
    return found ?? 0;
  }

  private wrongAt({ heading }: { heading: string }, code: CellProblem, value = ""): void {
    this.ok = false;
    const { sheet, row } = this.place;
    this.problems.push({ sheet: sheet.name, row: row + 1, column: heading, value, code });
  }
}
