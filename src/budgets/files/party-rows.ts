import { PARTY_KEYS } from "../../../db/schema";
import { type Columns, findColumns } from "../../sheets/columns";
import type { Sheet } from "../../sheets/sheet";
import type { Budget, BudgetParty, CoFinancing } from "../budget";
import { type BudgetCellProblem, RowCells } from "./budget-cells";
import { coFinancingHeading, KEY_WORDS, NO, PARTY_HEADINGS, type PartyField, YES } from "./headings";

type Cells = RowCells<PartyField>;
type YearColumn = { index: number; heading: string; kind: "cash" | "kind"; year: number };

export function partiesIn(
  sheets: readonly Sheet[],
  budget: Budget,
  problems: BudgetCellProblem[],
): BudgetParty[] {
  for (const sheet of sheets) {
    const columns = findColumns(sheet, PARTY_HEADINGS);
    if (columns?.at.code && Object.keys(columns.at).length > 1)
      return rowsOf(sheet, columns, budget, problems);
  }
  return [];
}

function rowsOf(
  sheet: Sheet,
  { headRow, at }: Columns<PartyField>,
  budget: Budget,
  problems: BudgetCellProblem[],
): BudgetParty[] {
  const years = (sheet.rows[headRow] ?? []).flatMap((heading, index): YearColumn[] => {
    const found = coFinancingHeading(heading);
    return found ? [{ index, heading, ...found }] : [];
  });
  const read: BudgetParty[] = [];
  for (const [row, written] of sheet.rows.entries()) {
    if (row <= headRow || written.every((cell) => cell === "")) continue;
    const cells = new RowCells<PartyField>({ sheet, row, at }, problems);
    // A number loses its first zero in a spreadsheet.
    const code = cells.text("code").padStart(4, "0");
    const party = budget.parties.find((one) => one.code === code);
    if (!party) cells.wrong("code", "unknown_party");
    else if (read.some((one) => one.code === code)) cells.wrong("code", "party_twice");
    else read.push(partyIn(cells, party, years));
  }
  return read;
}

function partyIn(cells: Cells, party: BudgetParty, years: readonly YearColumn[]): BudgetParty {
  const key = keyIn(cells, party.key);
  return {
    ...party,
    receivesMoney: moneyIn(cells, party.receivesMoney),
    key,
    fixedSek: key === "fixed" ? cells.sek("fixed") : 0,
    percent: key === "percent" ? cells.percent("percent") : 0,
    coFinancing: coFinancingIn(cells, party, years),
  };
}

function moneyIn(cells: Cells, now: boolean): boolean {
  if (!cells.has("money")) return now;
  const said = cells.plain("money");
  if (!YES.includes(said) && !NO.includes(said)) cells.wrong("money", "not_yes_or_no");
  return YES.includes(said);
}

function keyIn(cells: Cells, now: BudgetParty["key"]): BudgetParty["key"] {
  const said = cells.plain("key");
  if (said === "") return now;
  const found = PARTY_KEYS.find((key) => KEY_WORDS[key].includes(said));
  if (!found) cells.wrong("key", "unknown_key");
  return found ?? now;
}

/** A year without columns stays as it is. */
function coFinancingIn(cells: Cells, party: BudgetParty, columns: readonly YearColumn[]): CoFinancing[] {
  const years = new Set([...party.coFinancing, ...columns].map(({ year }) => year));
  return [...years]
    .toSorted((a, b) => a - b)
    .map((year) => {
      const was = party.coFinancing.find((one) => one.year === year);
      const of = (kind: YearColumn["kind"], now = 0) => {
        const column = columns.find((one) => one.year === year && one.kind === kind);
        return column ? cells.sekAt(column) : now;
      };
      return { year, cashSek: of("cash", was?.cashSek), inKindSek: of("kind", was?.inKindSek) };
    })
    .filter(({ cashSek, inKindSek }) => cashSek + inKindSek > 0);
}
