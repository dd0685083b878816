import { type Day, yearOf } from "../calendar";

/** Whole calendar years, both counted in. */
export type Period = { from: number; to: number };

export function isWithin(on: Day | null, { from, to }: Period): on is Day {
  return on !== null && yearOf(on) >= from && yearOf(on) <= to;
}

export function yearsOf({ from, to }: Period): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

const YEARS_SHOWN = 10;

/** What was asked for, as far as there is anything to see, else the latest ten years; the two may come in either order. */
export function periodWithin(all: Period, asked: { from: number | null; to: number | null }): Period {
  const kept = (year: number) => Math.min(all.to, Math.max(all.from, year));
  const [one, other] = [kept(asked.from ?? all.to - YEARS_SHOWN + 1), kept(asked.to ?? all.to)];
  return { from: Math.min(one, other), to: Math.max(one, other) };
}
