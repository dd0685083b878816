import { LINE_WAYS } from "../../../db/schema";
import { findColumns, plainHeading } from "../../sheets/columns";
import type { Sheet } from "../../sheets/sheet";
import type { Budget } from "../budget";
import { NEW } from "../changing";
import { type CostLine, MOST_SEK } from "../cost-lines";
import { type BudgetCellProblem, RowCells } from "./budget-cells";
import { COMMON_WORDS, LINE_HEADINGS, type LineField, WAY_WORDS } from "./headings";

type Cells = RowCells<LineField>;

export function linesIn(sheet: Sheet, budget: Budget, problems: BudgetCellProblem[]): CostLine[] {
  const columns = findColumns(sheet, LINE_HEADINGS);
  if (!columns) return [];
  const { headRow, at } = columns;
  const seen = new Set<number>();
  const lines: CostLine[] = [];
  for (const [row, written] of sheet.rows.entries()) {
    if (row <= headRow || written.every((cell) => cell === "")) continue;
    const cells = new RowCells<LineField>({ sheet, row, at }, problems);
    const line = lineIn(cells, budget);
    if (line.quantity * line.unitSek > MOST_SEK) cells.wrong("unit", "amount_too_large");
    if (line.id !== NEW && seen.has(line.id)) cells.wrong("id", "line_twice");
    seen.add(line.id);
    if (cells.ok) lines.push(line);
  }
  return lines;
}

function lineIn(cells: Cells, budget: Budget): CostLine {
  const text = cells.text("text").slice(0, 200);
  if (text === "") cells.wrong("text", "no_text");
  const way = wayIn(cells);
  return {
    id: idIn(cells, budget),
    text,
    costType: costTypeIn(cells, budget),
    year: yearIn(cells),
    bearerCode: bearerIn(cells, budget),
    way,
    amountSek: way === "amount" ? cells.sek("amount") : 0,
    quantity: way === "units" ? cells.count("quantity") : 0,
    unitSek: way === "units" ? cells.sek("unit") : 0,
    rate: way === "rate" ? cells.percent("rate") : 0,
    base: way === "rate" ? baseIn(cells, budget) : [],
  };
}

/** The number of a line of this budget; a row without one is a new line. */
function idIn(cells: Cells, { lines }: Budget): number {
  const written = cells.text("id");
  if (written === "") return NEW;
  const found = lines.find(({ id }) => String(id) === written);
  if (!found) cells.wrong("id", "unknown_line");
  return found?.id ?? NEW;
}

function typeNamed(name: string, { costTypes }: Budget): string | undefined {
  return costTypes.find(({ heading }) => plainHeading(heading) === plainHeading(name))?.key;
}

function costTypeIn(cells: Cells, budget: Budget): string {
  const found = typeNamed(cells.text("costType"), budget);
  if (found === undefined) cells.wrong("costType", "unknown_cost_type");
  return found ?? "";
}

function yearIn(cells: Cells): number {
  const written = cells.text("year");
  if (/^20\d\d$/.test(written)) return Number(written);
  cells.wrong("year", "not_a_year");
  return 0;
}

function bearerIn(cells: Cells, { parties }: Budget): string | null {
  const name = cells.plain("bearer");
  if (COMMON_WORDS.includes(name)) return null;
  const found = parties.find(({ code, shortName, formalName }) =>
    [code, shortName, formalName].some((one) => one.toLocaleLowerCase("sv") === name),
  );
  if (!found) cells.wrong("bearer", "unknown_bearer");
  return found?.code ?? null;
}

/** Where it is not said, the cells that are filled in say it. */
function wayIn(cells: Cells): CostLine["way"] {
  const said = cells.plain("way");
  if (said === "") {
    if (cells.text("quantity") !== "") return "units";
    return cells.text("rate") === "" ? "amount" : "rate";
  }
  const found = LINE_WAYS.find((way) => WAY_WORDS[way].includes(said));
  if (!found) cells.wrong("way", "unknown_way");
  return found ?? "amount";
}

/** Cost types in the order of the form, whatever order they are written in. */
function baseIn(cells: Cells, budget: Budget): string[] {
  const names = cells
    .text("base")
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) cells.wrong("base", "no_base");
  const found = names.map((name) => typeNamed(name, budget));
  if (found.includes(undefined)) cells.wrong("base", "unknown_base");
  return budget.costTypes.map(({ key }) => key).filter((key) => found.includes(key));
}
