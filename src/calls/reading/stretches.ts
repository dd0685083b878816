export type Stretch = { at: number; end: number };

function firstFrom<T>(items: T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of `items` (in order, none overlapping) that lie wholly between `at` and `end`. */
export function between<T extends Stretch>(items: T[], at: number, end: number): T[] {
  const first = firstFrom(items, (item) => item.at >= at);
  const last = firstFrom(items, (item) => item.end > end);
  return items.slice(first, Math.max(first, last));
}

/** The last of `items` that has begun at `at`. */
export function begunAt<T extends Stretch>(items: T[], at: number): T | undefined {
  return items[firstFrom(items, (item) => item.at > at) - 1];
}

export function overlaps(items: Stretch[], { at, end }: Stretch): boolean {
  const next = items[firstFrom(items, (item) => item.end > at)];
  return next !== undefined && next.at < end;
}
