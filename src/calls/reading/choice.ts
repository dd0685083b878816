import type { Day } from "../../calendar";
import { type StatedDate, written } from "./dates";
import type { Reading } from "./roles";

/** The application deadlines among the readings that still hold, one a day, the next first. */
export function standingDeadlines(readings: Reading[], publishedOn: Day | null): Reading[] {
  const all = readings.filter(
    ({ role, mention }) => (role === "deadline" || role === "period") && written(mention.on),
  );
  const days = distinct(inForce(all)).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const ahead = days.filter(
    ({ mention }) => !publishedOn || !mention.on.year || written(mention.on)! >= publishedOn,
  );
  return ahead.length > 0 ? ahead : days.slice(-1);
}

/** A moved deadline takes the place of the others, and one to come that of one that has passed. */
function inForce(deadlines: Reading[]): Reading[] {
  for (const weight of ["extended", "plain", "akin"] as const) {
    const these = deadlines.filter((reading) => reading.weight === weight);
    if (these.length > 0) return these;
  }
  return deadlines;
}

/** A day without a year is the same day as that with one; a month stated beside one of its days says no more. */
function distinct(readings: Reading[]): Reading[] {
  const kept: Reading[] = [];
  const detail = ({ mention: { on, time } }: Reading) =>
    (on.year ? 4 : 0) + (on.day ? 2 : 0) + (time ? 1 : 0);
  for (const reading of [...readings].sort((a, b) => detail(b) - detail(a))) {
    const at = kept.findIndex((other) => same(other.mention.on, reading.mention.on));
    const known = kept[at];
    if (!known) kept.push(reading);
    else {
      const role = known.mention.from ? known.role : reading.mention.from ? reading.role : known.role;
      kept[at] = { ...known, role, mention: merged(known.mention, reading.mention) };
    }
  }
  return kept;
}

function merged(known: Reading["mention"], other: Reading["mention"]): Reading["mention"] {
  const clock = known.time ? known : other;
  return {
    ...known,
    from: known.from ?? other.from,
    time: clock.time,
    timeZone: clock.timeZone ?? known.timeZone,
  };
}

function same(a: StatedDate, b: StatedDate): boolean {
  if (a.month !== b.month || (a.day !== b.day && a.day !== null && b.day !== null)) return false;
  return a.year === b.year || a.year === null || b.year === null;
}

function sortKey({ mention: { on } }: Reading): string {
  return on.year === null ? `9999${written(on)}` : written(on)!;
}

/** The application's first day: that of the period the deadline ends, or one that the text names before it. */
export function openingDay(readings: Reading[], deadline: Reading | undefined): string | null {
  const period = deadline?.mention.from && deadline.role === "period" ? written(deadline.mention.from) : null;
  if (period) return period;
  const days = readings
    .filter(({ role }) => role === "opens")
    .map(({ mention }) => written(mention.on))
    .filter((day) => day !== null);
  const exact = days.filter((day) => !days.some((other) => other !== day && other.startsWith(`${day}-`)));
  const last = deadline && written(deadline.mention.on);
  if (!last || last.startsWith("--")) return exact[0] ?? null;
  return exact.findLast((day) => day.startsWith("--") || day <= last) ?? null;
}
