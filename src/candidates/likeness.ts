/** Words of a text, as they are compared: small letters, no punctuation. */
function wordsIn(text: string): string[] {
  return text.toLocaleLowerCase("sv").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Runs of so many words tell texts apart that are made of the same words. */
const RUN = 3;

function runsIn(text: string): Set<string> {
  const words = wordsIn(text);
  if (words.length < RUN) return new Set([words.join(" ")]);
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(" ")));
}

/** How much of their runs of words two texts share (Jaccard), from 0 to 1; two that say nothing share nothing. */
export function likeness(one: string, other: string): number {
  const [a, b] = [runsIn(one), runsIn(other)];
  const shared = [...a].filter((run) => run !== "" && b.has(run)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Nearly the same: a word corrected, a line added. */
export const NEARLY_THE_SAME = 0.8;

/** Whether two texts name different years: the same page rewritten for the next round is another call. */
export function otherYear(one: string, other: string): boolean {
  const [a, b] = [yearsIn(one), yearsIn(other)];
  return a.size > 0 && b.size > 0 && ![...a].some((year) => b.has(year));
}

function yearsIn(text: string): Set<string> {
  return new Set(text.match(/\b20\d\d\b/g));
}
