import { stem, wordsOf } from "./stemming";

/** The shortest stem that is looked for inside a compound, and the shortest word that may stand before it. */
const SHORTEST_PART = 3;
const SHORTEST_BEFORE = 3;

/** How a Swedish word can begin: a vowel, a consonant, or one of few groups of them. */
const BEGINNING =
  /^(?:bj|bl|br|dj|dr|dv|fj|fl|fn|fr|gj|gl|gn|gr|hj|kl|kn|kr|kv|lj|mj|nj|pj|pl|pr|ps|sch|sj|sk[jlrv]?|sl|sm|sn|sp[jlr]?|st[jr]?|sv|tj|tr|tv|vr|[bcdfghjklmnprstv])?[aeiouyåäöé]/u;
const VOWEL = /[aeiouyåäöé]/u;

/**
 * The parts that a text's compounds may be made of, each once: all endings of a stem that could be a word, and what
 * stands between one and a binding s. "statsbidragsutlysning" gives bidrag, utlysning and what else could be one; a
 * part that is no word is never asked for.
 */
export function partsOf(text: string): string[] {
  const compounds = new Set(
    wordsOf(text).filter((word) => word.length >= SHORTEST_BEFORE + SHORTEST_PART && !/\d/.test(word)),
  );
  return [...new Set([...compounds].flatMap((word) => partsOfStem(stem(word))))];
}

const known = new Map<string, string[]>();
const MOST_KNOWN = 20_000;

/** The parts of one compound, given as its stem. */
export function partsOfStem(whole: string): string[] {
  const found = known.get(whole);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const parts = cut(whole);
  known.set(whole, parts);
  return parts;
}

function cut(whole: string): string[] {
  const parts: string[] = [];
  for (let start = SHORTEST_BEFORE; start <= whole.length - SHORTEST_PART; start += 1) {
    const part = whole.slice(start);
    if (!BEGINNING.test(part) || !VOWEL.test(whole.slice(0, start))) continue;
    parts.push(part);
    const binding = part.indexOf("s", SHORTEST_PART);
    if (binding !== -1) parts.push(part.slice(0, binding));
  }
  return parts;
}
