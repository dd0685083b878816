import { addMonths, type Day, yearOf } from "../calendar";
import type { CostType } from "./budget";
import { total } from "./party-sums";

type Cost = { costType: string; year: number; costSek: number };

/** Costs by cost type and year, with both ways' sums. */
export type CostTable = {
  years: number[];
  rows: { key: string; heading: string; perYear: number[]; sumSek: number }[];
  perYear: number[];
  sumSek: number;
};

export function costTable(
  types: readonly Pick<CostType, "key" | "heading">[],
  lines: readonly Cost[],
  years: readonly number[],
): CostTable {
  const sek = (costs: readonly Cost[]) => total(costs, ({ costSek }) => costSek);
  const perYearOf = (costs: readonly Cost[]) =>
    years.map((year) => sek(costs.filter((one) => one.year === year)));
  return {
    years: [...years],
    rows: types.map(({ key, heading }) => {
      const own = lines.filter(({ costType }) => costType === key);
      return { key, heading, perYear: perYearOf(own), sumSek: sek(own) };
    }),
    perYear: perYearOf(lines),
    sumSek: sek(lines),
  };
}

type Period = { periodFromOn: Day | null; periodToOn: Day | null };

/** The project's years. */
export function yearsOfPeriod({ periodFromOn, periodToOn }: Period): number[] {
  if (periodFromOn === null || periodToOn === null) return [];
  const first = yearOf(periodFromOn);
  return Array.from({ length: yearOf(periodToOn) - first + 1 }, (_, index) => first + index);
}

/** The project's years, and any other that something is written for. */
export function yearsOf(
  budget: {
    lines: readonly { year: number }[];
    parties: readonly { coFinancing: readonly { year: number }[] }[];
  },
  period: Period,
): number[] {
  const written = [...budget.lines, ...budget.parties.flatMap(({ coFinancing }) => coFinancing)];
  const years = new Set([...yearsOfPeriod(period), ...written.map(({ year }) => year)]);
  return [...years].toSorted((a, b) => a - b);
}

/** How many months the project takes, begun ones counted; null until both days are known. */
export function monthsOf({ periodFromOn, periodToOn }: Period): number | null {
  if (periodFromOn === null || periodToOn === null) return null;
  let months = 1;
  while (addMonths(periodFromOn, months) <= periodToOn) months += 1;
  return months;
}
