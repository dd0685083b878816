import { type Attempt, isGranted } from "./attempts";
import { total } from "./counts";
import type { ResultFacts } from "./facts";
import { isWithin, type Period } from "./period";

export type MunicipalityCounts = {
  /** Applications that it was in when they were handed in. */
  tookPart: number;
  /** Of them those that it owned. */
  owned: number;
  /** Granted projects that it is in now: one that has left is not. */
  granted: number;
  grantedSek: number;
  /** What it has got of the money, and not given back. */
  keptSek: number;
  questionsAsked: number;
};

export type MunicipalityResults = MunicipalityCounts & { code: string; shortName: string };

/** Whether it is in a granted project: by the division of the money, else by who applied. */
export function isInGrant({ shares, codes }: Attempt, code: string): boolean {
  return shares.size > 0 ? shares.has(code) : codes.includes(code);
}

export function municipalityCounts(
  { attempts, kept, questions }: Pick<ResultFacts, "attempts" | "kept" | "questions">,
  code: string,
  period: Period,
): MunicipalityCounts {
  const isIn = (one: { year: number; code: string }) =>
    one.code === code && period.from <= one.year && one.year <= period.to;
  const applied = attempts.filter(
    ({ appliedOn, codes }) => isWithin(appliedOn, period) && codes.includes(code),
  );
  const grants = attempts.filter(
    (one) => isGranted(one) && isWithin(one.endedOn, period) && isInGrant(one, code),
  );
  return {
    tookPart: applied.length,
    owned: applied.filter(({ ownerCode }) => ownerCode === code).length,
    granted: grants.length,
    grantedSek: total(grants, ({ shares }) => shares.get(code) ?? 0),
    keptSek: total(kept.filter(isIn), ({ keptSek }) => keptSek),
    questionsAsked: questions.filter(isIn).length,
  };
}

/** Granted and not divided between municipalities: only told of a call, in years before its applications were here. */
export function undividedSek(attempts: readonly Attempt[], period: Period): number {
  const grants = attempts.filter((one) => isGranted(one) && isWithin(one.endedOn, period));
  return total(grants, ({ grantedSek, shares }) => grantedSek - total([...shares.values()], (sek) => sek));
}
