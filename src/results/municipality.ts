import type { Db } from "../../db/open";
import { type Day, yearOf } from "../calendar";
import { type Attempt, isGranted } from "./attempts";
import { attemptFacts, resultFacts } from "./facts";
import { municipalityCounts } from "./municipality-results";
import { yearsOf } from "./period";
import { wholeTime } from "./results";

export type OwnAttempt = Attempt & { shareSek: number | null };

/** What the work has given one municipality: year by year, and each application that it was in. */
export function resultsOfMunicipality(db: Db, code: string, today: Day) {
  const facts = resultFacts(db);
  const period = wholeTime(facts, today);
  const own = facts.attempts.filter(({ codes, shares }) => codes.includes(code) || shares.has(code));
  const years = yearsOf(period)
    .map((year) => ({ year, ...municipalityCounts(facts, code, { from: year, to: year }) }))
    .filter(({ year: _, ...counts }) => Object.values(counts).some(Boolean));
  return {
    total: municipalityCounts(facts, code, period),
    years,
    attempts: own.map(
      (one): OwnAttempt => ({ ...one, shareSek: isGranted(one) ? (one.shares.get(code) ?? null) : null }),
    ),
  };
}

export type ResultsOfMunicipality = ReturnType<typeof resultsOfMunicipality>;

/** For its page in the register: in how many, how many were granted, and what of it is the municipality's own. */
export function resultsInBrief(db: Db, code: string, today: Day) {
  const { attempts } = attemptFacts(db);
  const always = { from: 0, to: yearOf(today) };
  return municipalityCounts({ attempts, kept: [], questions: [] }, code, always);
}

export type ResultsInBrief = ReturnType<typeof resultsInBrief>;
