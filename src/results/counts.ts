import { type Attempt, type AttemptOutcome, isGranted } from "./attempts";
import { isWithin, type Period } from "./period";

/** An application counts in the year it was handed in, its outcome and the money in the year of the funder's decision. */
export type Counts = Record<Exclude<AttemptOutcome, "waiting">, number> & {
  handedIn: number;
  requestedSek: number;
  grantedSek: number;
};

export function countsIn(attempts: readonly Attempt[], period: Period): Counts {
  const applied = attempts.filter(({ appliedOn }) => isWithin(appliedOn, period));
  const ended = attempts.filter(({ endedOn }) => isWithin(endedOn, period));
  const of = (which: AttemptOutcome) => ended.filter(({ outcome }) => outcome === which).length;
  return {
    handedIn: applied.length,
    requestedSek: total(applied, ({ requestedSek }) => requestedSek ?? 0),
    granted: of("granted"),
    granted_in_part: of("granted_in_part"),
    rejected: of("rejected"),
    withdrawn: of("withdrawn"),
    grantedSek: total(ended.filter(isGranted), ({ grantedSek }) => grantedSek),
  };
}

/** How often the answer was yes, wholly or in part: of what the funder decided. What was taken back is no answer. */
export function successOf(counts: Pick<Counts, "granted" | "granted_in_part" | "rejected">) {
  const yes = counts.granted + counts.granted_in_part;
  return { yes, decided: yes + counts.rejected };
}

export function total<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + of(row), 0);
}
