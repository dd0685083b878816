import { and, asc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { budgetLines, outcomes } from "../../db/schema";
import type { Act } from "../history";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import { feeYear, stepRevision, tellOfYear } from "./fee-years";

type LineForm = { name: string; amountSek: number };

/** What the budget is meant for, with what it has become: the coordinator sees that it is followed (clause 7). */
export function budgetOf(db: Db, year: number) {
  const lines = db
    .select()
    .from(budgetLines)
    .where(eq(budgetLines.year, year))
    .orderBy(asc(budgetLines.id))
    .all();
  const told = db
    .select({
      id: outcomes.id,
      lineId: outcomes.lineId,
      amountSek: outcomes.amountSek,
      happenedOn: outcomes.happenedOn,
      note: outcomes.note,
    })
    .from(outcomes)
    .innerJoin(budgetLines, eq(budgetLines.id, outcomes.lineId))
    .where(and(eq(budgetLines.year, year), isNull(outcomes.correctedAt)))
    .orderBy(asc(outcomes.happenedOn), asc(outcomes.id))
    .all();
  return lines.map(({ id, name, amountSek }) => {
    const ofLine = told.filter(({ lineId }) => lineId === id);
    const outcomeSek = ofLine.reduce((sum, outcome) => sum + outcome.amountSek, 0);
    return { id, name, amountSek, outcomeSek, leftSek: amountSek - outcomeSek, outcomes: ofLine };
  });
}

export type BudgetLine = ReturnType<typeof budgetOf>[number];

export function budgetLine(db: Db, year: number, id: number): BudgetLine {
  return budgetOf(db, year).find((line) => line.id === id) ?? refuse("not_found");
}

export function addBudgetLine(db: Db, year: number, form: LineForm, revision: number, act: Act): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    feeYear(tx, year);
    stepRevision(tx, year, revision);
    const { id } = tx
      .insert(budgetLines)
      .values({ year, ...form })
      .returning({ id: budgetLines.id })
      .get();
    tellOfYear(tx, year, "budget_line_added", act, form);
    return id;
  });
}

export function changeBudgetLine(
  db: Db,
  where: { year: number; id: number },
  form: LineForm,
  revision: number,
  act: Act,
): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const { name, amountSek } = budgetLine(tx, where.year, where.id);
    stepRevision(tx, where.year, revision);
    if (name === form.name && amountSek === form.amountSek) return;
    tx.update(budgetLines).set(form).where(eq(budgetLines.id, where.id)).run();
    tellOfYear(tx, where.year, "budget_line_changed", act, { was: { name, amountSek }, became: form });
  });
}
