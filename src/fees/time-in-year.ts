import { addDays, type Day, daysBetween } from "../calendar";

/** `exitOn`: the first day outside. */
export type Period = { fromOn: Day; exitOn: Day | null };

export type TimeInYear = {
  /** The first and the last day of the year that it was a member. */
  memberFromOn: Day;
  memberToOn: Day;
  days: number;
  /** A month that has begun counts. */
  months: number;
};

/** The part of a year that these periods cover together; undefined when they cover no day of it. */
export function timeInYear(periods: readonly Period[], year: number): TimeInYear | undefined {
  const first = `${year}-01-01`;
  const after = `${year + 1}-01-01`;
  const inside = periods
    .map(({ fromOn, exitOn }) => ({
      from: fromOn < first ? first : fromOn,
      to: exitOn === null || exitOn > after ? after : exitOn,
    }))
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const [earliest] = inside;
  if (!earliest) return undefined;
  let days = 0;
  let counted = earliest.from;
  const months = new Set<number>();
  for (const { from, to } of inside) {
    const start = from > counted ? from : counted;
    if (start >= to) continue;
    days += daysBetween(start, to);
    counted = to;
    const last = monthOf(addDays(to, -1));
    for (let month = monthOf(start); month <= last; month += 1) months.add(month);
  }
  return { memberFromOn: earliest.from, memberToOn: addDays(counted, -1), days, months: months.size };
}

const monthOf = (day: Day) => Number(day.slice(5, 7));

export function isWholeYear(
  year: number,
  { memberFromOn, memberToOn }: { memberFromOn: Day; memberToOn: Day },
) {
  return memberFromOn === `${year}-01-01` && memberToOn === `${year}-12-31`;
}
