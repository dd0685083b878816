import { stems } from "../calls/stemming";

/** Words of a text, as they are compared: small letters, no punctuation. */
function wordsIn(text: string): string[] {
  return text.toLocaleLowerCase("sv").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Runs of so many words tell texts apart that are made of the same words. */
const RUN = 3;

/** Each run of three words of a text; a shorter text is one run. */
export function runsIn(text: string): Set<string> {
  const words = wordsIn(text);
  if (words.length < RUN) return new Set(words.length === 0 ? [] : [words.join(" ")]);
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(" ")));
}

/** How much of them two sets share (Jaccard), from 0 to 1; two that are empty share nothing. */
export function shareOf<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  let shared = 0;
  for (const part of one) if (other.has(part)) shared += 1;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

/** How much of their runs of words two texts share (Jaccard), from 0 to 1; two that say nothing share nothing. */
export function likeness(one: string, other: string): number {
  return shareOf(runsIn(one), runsIn(other));
}

/** Nearly the same: a word corrected, a line added. */
export const NEARLY_THE_SAME = 0.8;

const SHORTEST_NAMING = 4;

/** The stems of a title that name what it is about: no small words, no numbers, each once. */
export function namingStems(title: string): string[] {
  return [...new Set(stems(title).filter((stem) => stem.length >= SHORTEST_NAMING && !/\d/.test(stem)))];
}

/** How much of what they name two titles share, from 0 to 1. Titles of one word are too short to say. */
export function titleLikeness(one: string, other: string): number {
  const [a, b] = [namingStems(one), namingStems(other)];
  return a.length < 2 || b.length < 2 ? 0 : shareOf(new Set(a), new Set(b));
}
