import type { Db } from "../../db/open";
import { isAssessed } from "./calls-seen";
import { type Counts, countsIn, total } from "./counts";
import { type ResultFacts, resultFacts } from "./facts";
import type { Period } from "./period";

export type PeriodResults = Counts & {
  callsSeen: number;
  /** Of the calls of the period, however late. */
  callsAssessed: number;
  callsRelevant: number;
  opened: number;
  /** Come from the funders, less what has gone back. */
  keptSek: number;
  questionsAsked: number;
  questionsAnswered: number;
  newsletters: number;
};

export type YearResults = PeriodResults & { year: number };

/** What a period gave. Each figure has a year of its own, so the years add up to the period. */
export function periodResults(facts: ResultFacts, period: Period): PeriodResults {
  const isIn = (year: number) => period.from <= year && year <= period.to;
  const seen = facts.calls.filter(({ year }) => isIn(year));
  const asked = facts.questions.filter(({ year }) => isIn(year));
  return {
    ...countsIn(facts.attempts, period),
    callsSeen: seen.length,
    callsAssessed: seen.filter(isAssessed).length,
    callsRelevant: seen.filter(({ assessment }) => assessment === "relevant").length,
    opened: facts.openedIn.filter(isIn).length,
    keptSek: total(
      facts.fromFunders.filter(({ year }) => isIn(year)),
      ({ keptSek }) => keptSek,
    ),
    questionsAsked: asked.length,
    questionsAnswered: asked.filter(({ answered }) => answered).length,
    newsletters: facts.newslettersIn.filter(isIn).length,
  };
}

/** What one year gave, and how many municipalities were in what was handed in. */
export function resultsOfYear(db: Db, year: number) {
  const facts = resultFacts(db);
  const period = { from: year, to: year };
  const applied = facts.attempts.filter(({ appliedOn }) => appliedOn.startsWith(`${year}-`));
  const municipalitiesTakingPart = new Set(applied.flatMap(({ codes }) => codes)).size;
  return { ...periodResults(facts, period), municipalitiesTakingPart };
}
