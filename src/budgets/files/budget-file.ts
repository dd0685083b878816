import { findColumns } from "../../sheets/columns";
import type { Sheet } from "../../sheets/sheet";
import type { Budget, BudgetParty } from "../budget";
import type { CostLine } from "../cost-lines";
import type { BudgetCellProblem } from "./budget-cells";
import { LINE_HEADINGS } from "./headings";
import { linesIn } from "./line-rows";
import { partiesIn } from "./party-rows";

export type BudgetFile = {
  lines: CostLine[];
  /** Those of the budget whose row says something, as they would be. */
  parties: BudgetParty[];
  problems: BudgetCellProblem[];
};

/** The lines, and the municipalities where a sheet has them, of a workbook that was filled in. Other sheets are passed over. */
export function budgetInSheets(sheets: readonly Sheet[], budget: Budget): BudgetFile {
  const problems: BudgetCellProblem[] = [];
  const listed = sheets.find((sheet) => {
    const at = findColumns(sheet, LINE_HEADINGS)?.at;
    return at?.text && at.costType;
  });
  if (!listed) {
    const place = { sheet: sheets[0]?.name ?? "", row: 1, column: "", value: "" };
    return { lines: [], parties: [], problems: [{ ...place, code: "no_lines" }] };
  }
  const lines = linesIn(listed, budget, problems);
  return { lines, parties: partiesIn(sheets, budget, problems), problems };
}
