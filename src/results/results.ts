import type { Db } from "../../db/open";
import { type Day, yearOf } from "../calendar";
import { allMunicipalities, membersOn, namesThroughTime } from "../membership/register";
import type { Attempt } from "./attempts";
import { type ResultFacts, resultFacts } from "./facts";
import { funderResults } from "./funder-results";
import { leadTimes, milestones } from "./lead-times";
import { type MunicipalityResults, municipalityCounts, undividedSek } from "./municipality-results";
import { isWithin, type Period, periodWithin, yearsOf } from "./period";
import { periodResults } from "./year-results";

/** From the first year of which there is something to say until this one. */
export function wholeTime(
  { attempts, calls, fromFunders, kept, questions, ...facts }: ResultFacts,
  today: Day,
): Period {
  const to = yearOf(today);
  const years = [
    ...calls.map(({ year }) => year),
    ...attempts.map(({ appliedOn }) => yearOf(appliedOn)),
    ...[...fromFunders, ...kept, ...questions].map(({ year }) => year),
    ...facts.openedIn,
    ...facts.newslettersIn,
  ];
  return { from: years.reduce((first, year) => Math.min(first, year), to), to };
}

/** What the network's work has given in some years, by year, funder and municipality. */
export function results(db: Db, asked: { from: number | null; to: number | null }, today: Day) {
  const facts = resultFacts(db);
  const all = wholeTime(facts, today);
  const period = periodWithin(all, asked);
  const years = yearsOf(period);
  return {
    all,
    period,
    total: periodResults(facts, period),
    years: years.map((year) => ({ year, ...periodResults(facts, { from: year, to: year }) })),
    funders: funderResults(facts, period),
    municipalities: municipalityResults(db, facts, period, today),
    undividedSek: undividedSek(facts.attempts, period),
    leadTimes: leadTimes(milestones(db, facts), period),
    attempts: facts.attempts.filter((one) => concerns(one, period)),
  };
}

export type Results = ReturnType<typeof results>;

/** Handed in, decided, or waited for in those years. */
function concerns({ appliedOn, endedOn }: Attempt, period: Period): boolean {
  return isWithin(appliedOn, period) || isWithin(endedOn, period);
}

/** The members of the period's last day, and whoever else has taken part; in name order. */
function municipalityResults(db: Db, facts: ResultFacts, period: Period, today: Day): MunicipalityResults[] {
  const lastDay = `${period.to}-12-31`;
  const day = lastDay < today ? lastDay : today;
  const members = new Set(membersOn(db, day).map(({ code }) => code));
  const nameOn = namesThroughTime(db);
  return allMunicipalities(db)
    .map(({ code, shortName }) => ({
      code,
      shortName: nameOn(code, day)?.shortName ?? shortName,
      ...municipalityCounts(facts, code, period),
    }))
    .filter(({ code, shortName: _, ...counts }) => members.has(code) || Object.values(counts).some(Boolean));
}
