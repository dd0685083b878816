import type { WATCHWORD_TIERS } from "../../db/schema";
import { stem } from "../calls/stemming";

export type Tier = (typeof WATCHWORD_TIERS)[number];
export type Word = { word: string; tier: Tier };
export type FitReason = { word: string; tier: Tier; place: "title" | "text" };

/** Above 0 more speaks for than against. What speaks most stands first in `reasons`. */
export type Fit = { fit: number; reasons: FitReason[] };

/** DOMAIN C6: core words count wherever they stand, wide ones only in the title, and guards speak against. */
const WEIGHTS: Record<Tier, Record<FitReason["place"], number>> = {
  core: { title: 6, text: 3 },
  wide: { title: 2, text: 0 },
  guard: { title: -6, text: -3 },
};

/** A shorter stem is part of too many words that mean something else. */
const SHORTEST_PART = 4;
const SHORTEST_REST = 3;

/** What follows a word that only happens to begin like the one looked for: kommun-ikation, integr-al. */
const DERIVED = /^(?:ik|al|at|er|ion|ism|ist|isk|iv|or|um)/u;

/**
 * How well a text fits what is looked for. A word also hits its inflections, and compounds that it begins or ends:
 * "mottagande" hits "flyktingmottagandet". Each word counts once, in the title if it stands there.
 */
export function fitOf(text: { title: string; text: string }, words: readonly Word[]): Fit {
  const sought = soughtIn(words);
  const inTitle = hits(text.title, sought);
  const inText = hits(text.text, sought);
  const reasons = words.flatMap(({ word, tier }, i): FitReason[] => {
    const place = inTitle.has(i) ? "title" : inText.has(i) ? "text" : null;
    return place === null || WEIGHTS[tier][place] === 0 ? [] : [{ word, tier, place }];
  });
  const weight = ({ tier, place }: FitReason) => WEIGHTS[tier][place];
  return {
    fit: reasons.reduce((sum, reason) => sum + weight(reason), 0),
    reasons: reasons.toSorted((a, b) => Math.abs(weight(b)) - Math.abs(weight(a))),
  };
}

/** Words to look for, by the stem of their first part, with what has been learnt of the words of texts so far. */
type Sought = {
  /** Places in the list of words, and the stems that must follow the first one. */
  byStem: Map<string, { place: number; rest: string[] }[]>;
  known: Map<string, readonly string[]>;
};

const MOST_KNOWN = 100_000;

const prepared = new WeakMap<readonly Word[], Sought>();

function soughtIn(words: readonly Word[]): Sought {
  const found = prepared.get(words);
  if (found) return found;
  const byStem: Sought["byStem"] = new Map();
  words.forEach(({ word }, place) => {
    const [first, ...rest] = tokensOf(word).map(stem);
    if (first !== undefined) byStem.set(first, [...(byStem.get(first) ?? []), { place, rest }]);
  });
  const made = { byStem, known: new Map() };
  prepared.set(words, made);
  return made;
}

/** Words and the paragraph sign, which says more than the number after it. */
function tokensOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLocaleLowerCase("sv")
      .match(/§|[\p{L}\p{N}]+/gu) ?? []
  );
}

function hits(text: string, { byStem, known }: Sought): Set<number> {
  const hit = new Set<number>();
  const tokens = tokensOf(text);
  tokens.forEach((token, i) => {
    let stems = known.get(token);
    if (!stems) {
      if (known.size >= MOST_KNOWN) known.clear();
      stems = stemsMetBy(stem(token), byStem);
      known.set(token, stems);
    }
    for (const met of stems) {
      for (const { place, rest } of byStem.get(met) ?? []) {
        if (rest.every((part, step) => stem(tokens[i + 1 + step] ?? "") === part)) hit.add(place);
      }
    }
  });
  return hit;
}

/** The stems looked for that a word is, begins with or ends with. */
function stemsMetBy(whole: string, byStem: ReadonlyMap<string, unknown>): readonly string[] {
  const met = byStem.has(whole) ? [whole] : [];
  for (let cut = SHORTEST_REST; cut <= whole.length - SHORTEST_PART; cut += 1) {
    const end = whole.slice(cut);
    if (byStem.has(end)) met.push(end);
  }
  for (let cut = SHORTEST_PART; cut <= whole.length - SHORTEST_REST; cut += 1) {
    const [start, rest] = [whole.slice(0, cut), whole.slice(cut)];
    if (byStem.has(start) && !DERIVED.test(rest)) met.push(start);
  }
  return met;
}
