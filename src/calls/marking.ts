import { inArray } from "drizzle-orm";
import type { Db } from "../../db/open";
import { calls } from "../../db/schema";
import { partsOfStem } from "../../db/swedish/compounds";
import { beginningOf, type Search, stemsOf } from "./call-search";
import { stem } from "./stemming";

/** A text in pieces, each of which was searched for or not. */
export type Piece = { text: string; hit: boolean };

export type Marks = { title: Piece[]; snippet: Piece[] };

type Word = { text: string; from: number; to: number };

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
    text: found[0].toLocaleLowerCase("sv"),
    from: found.index,
    to: found.index + found[0].length,
  }));
}

/** Whether a word is one of those searched for, in some form, by its beginning or as a part of a compound. */
function isSought({ words, typing }: Search): (word: string) => boolean {
  const sought = words.map((word) => ({
    stems: stemsOf(word, word === typing),
    beginning: beginningOf(word),
    isPart: word.length > 3,
  }));
  return (word) => {
    const own = stem(word);
    return sought.some(
      ({ stems, beginning, isPart }) =>
        stems.includes(own) ||
        (beginning !== null && own.startsWith(beginning)) ||
        (isPart && partsOfStem(own).some((part) => stems.includes(part))),
    );
  };
}

/** From where to where a text holds what was searched for. */
function spans(text: string, search: Search): { from: number; to: number }[] {
  const words = wordsIn(text);
  const sought = isSought(search);
  const single = words.filter((word) => sought(word.text));
  const phrases = search.phrases.flatMap((phrase) =>
    words.flatMap((first, at) => {
      const last = words[at + phrase.length - 1];
      return last && phrase.every((word, i) => words[at + i]?.text === word)
        ? [{ from: first.from, to: last.to }]
        : [];
    }),
  );
  return [...single, ...phrases].toSorted((a, b) => a.from - b.from || b.to - a.to);
}

export function marked(text: string, search: Search): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to } of spans(text, search)) {
    if (from < done) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), hit: false });
    pieces.push({ text: text.slice(from, to), hit: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

const SNIPPET_CHARACTERS = 180;
const BEFORE_HIT = 50;

/** A long text is only read this far: what matters to a reader stands at its beginning. */
const READ_CHARACTERS = 20_000;

/** The part of a text where most of what was searched for stands, marked; empty when nothing does. */
export function snippet(text: string, search: Search): Piece[] {
  const read = text.slice(0, READ_CHARACTERS).replace(/\s+/gu, " ").trim();
  const hits = spans(read, search);
  const near = (from: number) =>
    hits.filter((hit) => hit.from >= from && hit.to <= from + SNIPPET_CHARACTERS - BEFORE_HIT).length;
  const best = hits.slice(0, 50).toSorted((a, b) => near(b.from) - near(a.from) || a.from - b.from)[0];
  if (!best) return [];
  const from = best.from <= BEFORE_HIT ? 0 : read.lastIndexOf(" ", best.from - BEFORE_HIT) + 1;
  const end = from + SNIPPET_CHARACTERS;
  const to = end >= read.length ? read.length : Math.max(best.to, read.lastIndexOf(" ", end));
  const pieces = marked(read.slice(from, to), search);
  const gap = { text: "…", hit: false };
  return [...(from > 0 ? [gap] : []), ...pieces, ...(to < read.length ? [gap] : [])];
}

/** The titles of these calls with what was searched for marked, and where it stands in their texts. */
export function marksOf(db: Db, ids: number[], search: Search): Map<number, Marks> {
  const texts = db
    .select({
      id: calls.id,
      title: calls.title,
      description: calls.description,
      targetGroups: calls.targetGroups,
      eligibleApplicants: calls.eligibleApplicants,
    })
    .from(calls)
    .where(inArray(calls.id, ids))
    .all();
  return new Map(
    texts.map((call) => {
      const text = [call.description, call.targetGroups, call.eligibleApplicants].filter(Boolean).join(" · ");
      return [call.id, { title: marked(call.title, search), snippet: snippet(text, search) }];
    }),
  );
}
