import { type Counts, countsIn, total } from "./counts";
import type { ResultFacts } from "./facts";
import type { Period } from "./period";

export type FunderResults = Counts & { funder: string; callsSeen: number; keptSek: number };

/** Each funder that the network has applied to, or got money from, in the period: the one that gave most first. */
export function funderResults(
  { attempts, calls, fromFunders }: ResultFacts,
  period: Period,
): FunderResults[] {
  const isIn = ({ year }: { year: number }) => period.from <= year && year <= period.to;
  const moved = fromFunders.filter(isIn);
  const seen = calls.filter(isIn);
  const funders = new Set([...attempts, ...moved].map(({ funder }) => funder));
  return [...funders]
    .map((funder) => {
      const isOfIt = (one: { funder: string }) => one.funder === funder;
      return {
        funder,
        ...countsIn(attempts.filter(isOfIt), period),
        callsSeen: seen.filter(isOfIt).length,
        keptSek: total(moved.filter(isOfIt), ({ keptSek }) => keptSek),
      };
    })
    .filter((row) => row.keptSek !== 0 || OF_USE.some((name) => row[name] > 0))
    .toSorted((a, b) => b.grantedSek - a.grantedSek || (a.funder < b.funder ? -1 : 1));
}

const OF_USE = ["handedIn", "granted", "granted_in_part", "rejected", "withdrawn"] as const;
