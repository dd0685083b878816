import { namingStems, runsIn } from "./likeness";

/** How many runs of words stand for a text: two texts that share half of theirs nearly always share one of these. */
const RUNS = 8;
const TITLE_PAIRS = 10;

/** FNV-1a, 32 bits: the same number for the same words, on any machine. */
function numberOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * The numbers that a candidate is found again by: the lowest of its runs' (bottom-k of MinHash, so that like texts choose
 * the same ones), and those of the pairs of naming words that stand beside each other in its title.
 */
export function marksOf({ title, text }: { title: string; text: string }): number[] {
  const runs = [...runsIn(`${title} ${text}`)].map(numberOf).toSorted((a, b) => a - b);
  const names = namingStems(title);
  const pairs = names
    .slice(1)
    .map((name, i) => numberOf(`${[names[i], name].toSorted().join("+")} in title`));
  return [...new Set([...runs.slice(0, RUNS), ...pairs.slice(0, TITLE_PAIRS)])];
}
