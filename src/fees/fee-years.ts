import { desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { feeRuns, feeYears } from "../../db/schema";
import { type Act, record } from "../history";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import type { FeeEvent } from "./events";

export type FeeYear = typeof feeYears.$inferSelect;
export type FeeYearForm = Omit<FeeYear, "year" | "revision">;

export function feeYear(db: Db, year: number): FeeYear {
  return db.select().from(feeYears).where(eq(feeYears.year, year)).get() ?? refuse("not_found");
}

/** The newest first. */
export function allFeeYears(db: Db): FeeYear[] {
  return db.select().from(feeYears).orderBy(desc(feeYears.year)).all();
}

/** A year of which something has been divided is not changed: what was divided stands on it. */
export function isLocked(db: Db, year: number): boolean {
  return db.select({ id: feeRuns.id }).from(feeRuns).where(eq(feeRuns.year, year)).get() !== undefined;
}

export function tellOfYear(
  db: Db,
  year: number,
  event: FeeEvent,
  act: Act,
  details: Record<string, unknown>,
  municipalityCode: string | null = null,
): void {
  record(db, { subject: "fees", subjectId: year, event, municipalityCode, details }, act);
}

/** The revision that a page was opened at must still be the newest; gives the next one to whoever comes. */
export function stepRevision(db: Db, year: number, revision: number): void {
  if (feeYear(db, year).revision !== revision) refuse("changed_meanwhile");
  db.update(feeYears)
    .set({ revision: revision + 1 })
    .where(eq(feeYears.year, year))
    .run();
}

export function openFeeYear(db: Db, form: FeeYearForm & { year: number }, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    if (tx.select().from(feeYears).where(eq(feeYears.year, form.year)).get()) refuse("fee_year_exists");
    tx.insert(feeYears).values(form).run();
    tellOfYear(tx, form.year, "fee_year_opened", act, { budgetSek: form.budgetSek, key: form.key });
  });
}

const CHANGEABLE = ["budgetSek", "key", "equalPercent", "partYear", "meetingDecisionId", "note"] as const;

export function changeFeeYear(db: Db, year: number, form: FeeYearForm, revision: number, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const before = feeYear(tx, year);
    if (isLocked(tx, year)) refuse("fee_year_locked");
    if (before.revision !== revision) refuse("changed_meanwhile");
    const fields = CHANGEABLE.filter((field) => before[field] !== form[field]);
    if (fields.length === 0) return;
    stepRevision(tx, year, revision);
    tx.update(feeYears).set(form).where(eq(feeYears.year, year)).run();
    const was = Object.fromEntries(fields.map((field) => [field, before[field]]));
    const became = Object.fromEntries(fields.map((field) => [field, form[field]]));
    tellOfYear(tx, year, "fee_year_changed", act, { was, became });
  });
}
