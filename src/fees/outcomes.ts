import { and, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { budgetLines, outcomes } from "../../db/schema";
import type { Day } from "../calendar";
import { recordCorrection } from "../corrections";
import type { Act } from "../history";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import { budgetLine } from "./budget-lines";
import { tellOfYear } from "./fee-years";

/** Below zero: a cost that was paid back. */
type OutcomeForm = { amountSek: number; happenedOn: Day; note: string };

export function outcome(db: Db, year: number, id: number) {
  const found = db
    .select({
      id: outcomes.id,
      lineId: outcomes.lineId,
      line: budgetLines.name,
      amountSek: outcomes.amountSek,
      happenedOn: outcomes.happenedOn,
      note: outcomes.note,
      correctedAt: outcomes.correctedAt,
    })
    .from(outcomes)
    .innerJoin(budgetLines, eq(budgetLines.id, outcomes.lineId))
    .where(and(eq(outcomes.id, id), eq(budgetLines.year, year)))
    .get();
  return found ?? refuse("not_found");
}

export type Outcome = ReturnType<typeof outcome>;

/** The same amount, day and note again is the same outcome, sent twice: false, and nothing is added. */
export function tellOutcome(
  db: Db,
  where: { year: number; lineId: number },
  form: OutcomeForm,
  act: Act,
): boolean {
  requireKeeper(act);
  return db.transaction((tx) => {
    const { id: lineId, name, outcomes: told } = budgetLine(tx, where.year, where.lineId);
    if (told.some((one) => isSame(one, form))) return false;
    tx.insert(outcomes)
      .values({ lineId, ...form, at: act.at, byId: act.by.personId })
      .run();
    tellOfYear(tx, where.year, "outcome_told", act, { line: name, amountSek: form.amountSek });
    return true;
  });
}

const isSame = (one: OutcomeForm, other: OutcomeForm) =>
  one.amountSek === other.amountSek && one.happenedOn === other.happenedOn && one.note === other.note;

const saidOf = ({ amountSek, happenedOn, note }: OutcomeForm) => ({ amountSek, happenedOn, note });

/** The wrong one keeps its row; `form` null strikes it out, and nothing stands in its place. */
export function correctOutcome(
  db: Db,
  where: { year: number; id: number },
  form: OutcomeForm | null,
  reason: string,
  act: Act,
): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const before = outcome(tx, where.year, where.id);
    if (before.correctedAt !== null) refuse("already_corrected");
    tx.update(outcomes).set({ correctedAt: act.at }).where(eq(outcomes.id, where.id)).run();
    const replacement =
      form &&
      tx
        .insert(outcomes)
        .values({ lineId: before.lineId, ...form, at: act.at, byId: act.by.personId })
        .returning({ id: outcomes.id })
        .get();
    const said = { was: saidOf(before), became: form && saidOf(form), reason };
    recordCorrection(
      tx,
      { fact: "outcomes", factId: where.id, replacementId: replacement?.id ?? null, ...said },
      act,
    );
    tellOfYear(tx, where.year, "outcome_corrected", act, { line: before.line, ...said });
  });
}
