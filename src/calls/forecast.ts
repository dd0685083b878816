import type { Day } from "../calendar";

/** When a call was open: either day may be unknown. */
type Window = { opensOn: Day | null; closesOn: Day | null };

/** A third of a month: the forecast is never a day. */
export type Third = { month: number; third: "early" | "mid" | "late" };

/** The usual third, and the first and last that it has been; `years` are those it rests on, without the outliers. */
export type Usually = { at: Third; from: Third; to: Third; years: number };

export type Forecast = { opens: Usually | null; closes: Usually | null };

const THIRDS = ["early", "mid", "late"] as const;
const IN_A_YEAR = 36;
/** Two months from the usual is another kind of year; with fewer years than four none can be told from the others. */
const OUTLIER_THIRDS = 6;
const LEAST_FOR_OUTLIERS = 4;
/** A spread of more than a quarter of the year is no habit. */
const WIDEST_HABIT = 9;

/** Counted from the first third of January, 0–35. */
export function thirdOf(on: Day): number {
  const [month, day] = [Number(on.slice(5, 7)), Number(on.slice(8, 10))];
  return (month - 1) * 3 + Math.min(2, Math.floor((day - 1) / 10));
}

const named = (index: number): Third => {
  const inYear = ((index % IN_A_YEAR) + IN_A_YEAR) % IN_A_YEAR;
  return { month: Math.floor(inYear / 3) + 1, third: THIRDS[inYear % 3] ?? "early" };
};

/** The year's circle cut where it is emptiest, so that December and January lie beside each other. */
function unrolled(thirds: readonly number[]): number[] {
  const sorted = thirds.toSorted((a, b) => a - b);
  const gaps = sorted.map((third, i) => (sorted[(i + 1) % sorted.length] ?? 0) - third);
  gaps[gaps.length - 1] = (gaps.at(-1) ?? 0) + IN_A_YEAR;
  const start = (gaps.indexOf(Math.max(...gaps)) + 1) % sorted.length;
  return sorted.map((_, i) => {
    const index = start + i;
    return (sorted[index % sorted.length] ?? 0) + (index >= sorted.length ? IN_A_YEAR : 0);
  });
}

const median = (sorted: readonly number[]) => sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;

/** One date a year, at least two years that agree; else there is no habit to tell of. */
function habit(days: readonly (Day | null)[]): Usually | null {
  const known = [...new Set(days.filter((on) => on !== null))];
  if (new Set(known.map((on) => on.slice(0, 4))).size < 2) return null;
  const all = unrolled(known.map(thirdOf));
  const middle = median(all);
  const steady =
    all.length < LEAST_FOR_OUTLIERS ? all : all.filter((third) => Math.abs(third - middle) <= OUTLIER_THIRDS);
  const [first, last] = [steady[0], steady.at(-1)];
  if (first === undefined || last === undefined || steady.length < 2) return null;
  if (last - first > WIDEST_HABIT) return null;
  return { at: named(median(steady)), from: named(first), to: named(last), years: steady.length };
}

/** When the call usually opens and closes, from earlier years; null where they do not say. */
export function forecast(windows: readonly Window[]): Forecast | null {
  const opens = habit(windows.map(({ opensOn }) => opensOn));
  const closes = habit(windows.map(({ closesOn }) => closesOn));
  return opens || closes ? { opens, closes } : null;
}

/** Thirds of a month from today's to the next time of it: 0–35. */
export function thirdsUntil({ month, third }: Third, today: Day): number {
  return ((month - 1) * 3 + THIRDS.indexOf(third) - thirdOf(today) + IN_A_YEAR) % IN_A_YEAR;
}
