import { kinWords, tellingWords } from "./kin-words";

/** `words`: what the two have in common, as the first text writes it, the most telling first. It is the reason shown. */
export type Match<T> = { of: T; words: string[] };

/** One word in common is mostly chance. */
const FEWEST_WORDS = 2;
const MOST_WORDS_SHOWN = 5;

/** From how many texts a word that more than half of them hold says nothing. */
const ENOUGH_TO_COUNT = 6;

/**
 * Which of the others speak of the same as the text, the closest first. A word that few of them hold weighs more; one that
 * most of them hold, nothing.
 */
export function matching<T>(
  text: string,
  others: readonly { of: T; text: string }[],
  limit: number,
): Match<T>[] {
  const own = tellingWords(text);
  const shared = others.map(({ of, text: other }) => ({ of, roots: kinWords(own, tellingWords(other)) }));
  const holders = new Map<string, number>();
  for (const root of shared.flatMap(({ roots }) => roots)) holders.set(root, (holders.get(root) ?? 0) + 1);
  const weight = (root: string) => {
    const part = (holders.get(root) ?? 0) / others.length;
    return others.length >= ENOUGH_TO_COUNT && part > 0.5 ? 0 : 1 + Math.log(1 / part);
  };
  return shared
    .map(({ of, roots }) => {
      const telling = roots.filter((root) => weight(root) > 0).toSorted((a, b) => weight(b) - weight(a));
      return { of, telling, score: telling.reduce((sum, root) => sum + weight(root), 0) };
    })
    .filter(({ telling }) => telling.length >= FEWEST_WORDS)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ of, telling }) => ({
      of,
      words: telling.slice(0, MOST_WORDS_SHOWN).map((root) => own.get(root) ?? root),
    }));
}
