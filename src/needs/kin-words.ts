import { stem, stems, wordsOf } from "../calls/stemming";
import { EVERYDAY_WORDS } from "./everyday-words";

const everyday = new Set(stems(EVERYDAY_WORDS));

const SHORTEST_WORD = 4;

/** The words that tell what a text is about: each stem, with the word as it was first written. */
export function tellingWords(text: string): Map<string, string> {
  const telling = new Map<string, string>();
  for (const word of wordsOf(text)) {
    if (word.length < SHORTEST_WORD || /\d/.test(word)) continue;
    const root = stem(word);
    if (!everyday.has(root) && !telling.has(root)) telling.set(root, word);
  }
  return telling;
}

/** A shorter part of a compound would be found in words that it has nothing to do with. */
const SHORTEST_PART = 6;

/** Those of the words that the other text holds too, also as a part of a compound or the other way about. */
export function kinWords(own: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): string[] {
  const roots = [...others.keys()];
  const inOneRow = roots.join(" ");
  const parts = roots.filter((root) => root.length >= SHORTEST_PART);
  return [...own.keys()].filter(
    (root) =>
      others.has(root) ||
      (root.length >= SHORTEST_PART && inOneRow.includes(root)) ||
      (root.length > SHORTEST_PART && parts.some((part) => root.includes(part))),
  );
}
