import type { Day } from "../../calendar";
import { withoutPassing } from "./passing-words";

export type Reading = { lines: readonly string[]; on: Day };

/** The lines that only one of two readings has, each in its own order. Lines that only changed places are no change. */
export function comparison(
  before: Reading,
  after: Reading,
  isLeftOut: (line: string) => boolean,
): { added: string[]; removed: string[] } {
  const old = keyed(before, isLeftOut);
  const now = keyed(after, isLeftOut);
  return { added: only(now, old), removed: only(old, now) };
}

function keyed({ lines, on }: Reading, isLeftOut: (line: string) => boolean) {
  return lines.filter((line) => !isLeftOut(line)).map((line) => ({ line, key: withoutPassing(line, on) }));
}

/** A line that stands twice now and stood once before is there once more. */
function only(these: ReturnType<typeof keyed>, those: ReturnType<typeof keyed>): string[] {
  const left = new Map<string, number>();
  for (const { key } of those) left.set(key, (left.get(key) ?? 0) + 1);
  return these
    .filter(({ key }) => {
      const times = left.get(key) ?? 0;
      left.set(key, times - 1);
      return key !== "" && times <= 0;
    })
    .map(({ line }) => line);
}
