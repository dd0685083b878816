import { isDeepStrictEqual as isSame } from "node:util";
import { and, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { budgetParties, budgets, coFinancing, costLines } from "../../db/schema";
import { application, isOver, partiesOf } from "../applications/applications";
import { writeShares } from "../applications/text";
import { type Act, record } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { type Budget, type BudgetParty, budgetOf } from "./budget";
import { type CostLine, MOST_SEK } from "./cost-lines";
import type { BudgetEvent } from "./events";
import { type BudgetSums, sumsOf } from "./party-sums";

type Told = { event: BudgetEvent; municipalityCode?: string; details?: Record<string, unknown> };

/**
 * The one way a budget changes: from the revision that was seen, whole or not at all, and with it the shares that
 * approvals are about. `change` says what the budget is to be, and what history is to tell; null when nothing differs.
 */
export function changeBudgetTo(
  db: Db,
  id: number,
  revision: number,
  change: (budget: Budget, db: Db) => { budget: Budget; told: Told } | null,
  act: Act,
): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    if (isOver(application(tx, id))) refuse("not_in_this_status");
    const before = budgetOf(tx, id) ?? refuse("no_budget");
    if (before.revision !== revision) refuse("changed_meanwhile");
    const changed = change(before, tx);
    if (!changed) return;
    const { budget: after, told } = changed;
    const sums = sumsOf(after);
    if (sums.costSek > MOST_SEK || sums.coFinancingSek > MOST_SEK) refuse("budget_too_large");
    writeLines(tx, before, after, act);
    for (const party of after.parties) writeParty(tx, id, party, before);
    const { commonKey, populationYear, populationTable } = after;
    tx.update(budgets)
      .set({ commonKey, populationYear, populationTable, revision: revision + 1 })
      .where(eq(budgets.applicationId, id))
      .run();
    carryShares(tx, id, sums);
    record(tx, { subject: "application", subjectId: id, ...told }, act);
  });
}

/** The application's shares are what the budget comes to. */
export function carryShares(db: Db, id: number, sums: BudgetSums): void {
  const money = new Map(sums.parties.map((party) => [party.code, party]));
  const shares = partiesOf(db, id).map(({ code }) => ({
    code,
    budgetShareSek: money.get(code)?.requestedSek ?? 0,
    coFinancingSek: money.get(code)?.coFinancingSek ?? 0,
  }));
  writeShares(db, id, shares, application(db, id).revision);
}

/** A line without an id is new; one that is not there any more is marked, and stays. */
function writeLines(db: Db, before: Budget, after: Budget, act: Act): void {
  const kept = new Map(after.lines.map((line) => [line.id, line]));
  for (const line of before.lines) {
    const now = kept.get(line.id);
    if (now && isSame(now, line)) continue;
    const { id: _id, ...values } = now ?? line;
    db.update(costLines)
      .set(now ? values : { removedAt: act.at })
      .where(and(eq(costLines.id, line.id), eq(costLines.applicationId, before.applicationId)))
      .run();
  }
  for (const { id, ...values } of after.lines) {
    if (id === NEW) addLine(db, before.applicationId, values, act);
  }
}

/** The id of a line that has none yet. */
export const NEW = 0;

function addLine(db: Db, applicationId: number, line: Omit<CostLine, "id">, act: Act): void {
  db.insert(costLines)
    .values({ ...line, applicationId, addedAt: act.at })
    .run();
}

function writeParty(db: Db, applicationId: number, party: BudgetParty, before: Budget): void {
  const was = before.parties.find(({ code }) => code === party.code);
  if (isSame(party, was)) return;
  const { code, receivesMoney, key, fixedSek, percent, residents } = party;
  const values = { receivesMoney, key, fixedSek, percent, residents };
  const [ofParty, ofYears] = [budgetParties, coFinancing].map((table) =>
    and(eq(table.applicationId, applicationId), eq(table.municipalityCode, code)),
  );
  db.update(budgetParties).set(values).where(ofParty).run();
  db.update(coFinancing).set({ cashSek: 0, inKindSek: 0 }).where(ofYears).run();
  for (const year of party.coFinancing) {
    const { cashSek, inKindSek } = year;
    db.insert(coFinancing)
      .values({ applicationId, municipalityCode: code, ...year })
      .onConflictDoUpdate({
        target: [coFinancing.applicationId, coFinancing.municipalityCode, coFinancing.year],
        set: { cashSek, inKindSek },
      })
      .run();
  }
}
