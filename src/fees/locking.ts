import type { Db } from "../../db/open";
import { feeRuns, feeShares } from "../../db/schema";
import type { Day } from "../calendar";
import type { Act } from "../history";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import { annualRun, type FeeRun, feeRunsOf, standing } from "./fee-runs";
import { feeYear, stepRevision, tellOfYear } from "./fee-years";
import { proposal, ruleFor, type Wish } from "./proposal";
import { tellOfStatements } from "./statement-letters";

export type RunForm = Omit<Wish, "replaces" | "rule"> & {
  /** Null: the year's own; a run that takes another's place may be divided by another rule. */
  rule: Wish["rule"] | null;
  replacesId: number | null;
  reason: string;
  dueOn: Day;
};

/** The form as a wish. The year's fee is its budget, and there is one; a second takes the place of the first. */
export function wishOf(db: Db, year: number, form: RunForm): Wish {
  const found = feeYear(db, year);
  const runs = feeRunsOf(db, year);
  const replaces = form.replacesId === null ? null : runs.find(({ id }) => id === form.replacesId);
  if (replaces === undefined || (replaces && replaces.category !== form.category)) refuse("not_found");
  if (replaces?.replacedById || (!replaces && form.category === "annual" && annualRun(runs)))
    refuse("fee_run_replaced");
  const isFee = form.category === "annual" && !replaces;
  return {
    category: form.category,
    totalSek: isFee ? found.budgetSek : form.totalSek,
    rule: (replaces && form.rule) ?? ruleFor(found, form.category),
    populationYear: form.populationYear,
    replaces,
  };
}

/** The run that this form has made already: sent twice, it is locked once. */
export function lockedBefore(db: Db, year: number, form: RunForm): FeeRun | undefined {
  const runs = feeRunsOf(db, year);
  if (form.replacesId !== null) return runs.find(({ replacesId }) => replacesId === form.replacesId);
  if (form.category === "annual") return annualRun(runs);
  return standing(runs).find(
    ({ category, totalSek, reason, dueOn }) =>
      category === form.category &&
      totalSek === form.totalSek &&
      reason === form.reason &&
      dueOn === form.dueOn,
  );
}

/**
 * Locks what was seen in the proposal, with everything that it was divided by: later figures, names and memberships
 * change nothing in it. Refused when the page was opened before something else happened to the year.
 */
export function lockRun(
  db: Db,
  year: number,
  form: RunForm,
  seen: { revision: number; fingerprint: string },
  act: Act,
): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    const wish = wishOf(tx, year, form);
    const { shares, problem, fingerprint, rule, ...proposed } = proposal(tx, year, wish);
    if (problem) refuse(problem);
    if (fingerprint !== seen.fingerprint) refuse("changed_meanwhile");
    stepRevision(tx, year, seen.revision);
    const { id } = tx
      .insert(feeRuns)
      .values({
        year,
        category: wish.category,
        totalSek: proposed.totalSek,
        ...rule,
        populationYear: proposed.populationYear,
        populationTable: proposed.populationTable,
        populationFetchedOn: proposed.populationFetchedOn,
        reason: form.reason,
        replacesId: form.replacesId,
        dueOn: form.dueOn,
        at: act.at,
        byId: act.by.personId,
        byName: act.by.name,
      })
      .returning({ id: feeRuns.id })
      .get();
    tx.insert(feeShares)
      .values(
        shares.map(({ code, shortName: _, ...share }) => ({ runId: id, municipalityCode: code, ...share })),
      )
      .run();
    const { category, totalSek } = wish;
    const event = form.replacesId === null ? "fee_run_locked" : "fee_run_replaced";
    tellOfYear(tx, year, event, act, { category, totalSek, reason: form.reason });
    tellOfStatements(tx, year, id, act);
    return id;
  });
}
