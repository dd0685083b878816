import { isDeepStrictEqual as isSame } from "node:util";
import type { Db } from "../../db/open";
import { document, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { confirmImport, type Import, importOf, keepImport } from "../imports/imports";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { readSheets } from "../sheets/reading";
import type { Budget, BudgetParty } from "./budget";
import { changeBudgetTo, NEW } from "./changing";
import type { CostLine } from "./cost-lines";
import { type BudgetFile, budgetInSheets } from "./files/budget-file";

export function keepBudgetFile(db: Db, id: number, file: Upload, act: Act): number {
  requireRoleOrUtlyst(act.by, "adviser");
  return keepImport(db, { kind: "budget", target: id, file }, act);
}

/** Answered as one that does not exist when it is for another application. */
export function budgetImport(db: Db, id: number, importId: number): Import {
  const found = importOf(db, "budget", importId);
  return found.target === id ? found : refuse("not_found");
}

/** The kept file, read anew against the budget as it stands. */
export async function readBudgetImport(db: Db, budget: Budget, { documentId }: Import): Promise<BudgetFile> {
  const { sheets } = await readSheets(document(db, documentId).bytes);
  return budgetInSheets(sheets ?? [], budget);
}

/** What the file says otherwise than the budget. */
export type BudgetDifferences = {
  added: CostLine[];
  changed: { was: CostLine; became: CostLine }[];
  /** Lines that the file does not have. */
  missing: CostLine[];
  parties: { was: BudgetParty; became: BudgetParty }[];
};

export function differences(budget: Budget, { lines, parties }: BudgetFile): BudgetDifferences {
  const inFile = new Map(lines.map((line) => [line.id, line]));
  const now = new Map(budget.parties.map((party) => [party.code, party]));
  return {
    added: lines.filter(({ id }) => id === NEW),
    changed: budget.lines.flatMap((was) => {
      const became = inFile.get(was.id);
      return became && !isSame(was, became) ? [{ was, became }] : [];
    }),
    missing: budget.lines.filter(({ id }) => !inFile.has(id)),
    parties: parties.flatMap((became) => {
      const was = now.get(became.code);
      return was && !isSame(was, became) ? [{ was, became }] : [];
    }),
  };
}

/** The budget as the file has it; lines that the file does not have go only when somebody has said so. */
export function asInFile(budget: Budget, file: BudgetFile, removesMissing: boolean): Budget {
  const { added, missing } = differences(budget, file);
  const said = new Map(file.lines.map((line) => [line.id, line]));
  const gone = new Set(removesMissing ? missing.map(({ id }) => id) : []);
  const parties = new Map(file.parties.map((party) => [party.code, party]));
  return {
    ...budget,
    lines: [
      ...budget.lines.filter(({ id }) => !gone.has(id)).map((line) => said.get(line.id) ?? line),
      ...added,
    ],
    parties: budget.parties.map((party) => parties.get(party.code) ?? party),
  };
}

/** Takes the file in, once, and only over the budget that its preview was compared with. */
export function takeInBudget(
  db: Db,
  at: { id: number; importId: number },
  file: BudgetFile,
  removesMissing: boolean,
  revision: number,
  act: Act,
): void {
  if (file.problems.length > 0) refuse("budget_file_has_errors");
  changeBudgetTo(
    db,
    at.id,
    revision,
    (before, tx) => {
      budgetImport(tx, at.id, at.importId);
      confirmImport(tx, "budget", at.importId, act);
      const { added, changed, missing, parties } = differences(before, file);
      const budget = asInFile(before, file, removesMissing);
      const details = {
        added: added.length,
        changed,
        removed: removesMissing ? missing : [],
        parties: parties.map(({ was }) => was.code),
      };
      return { budget, told: { event: "budget_imported", details } };
    },
    act,
  );
}
