import type { Mention } from "./mentions";
import type { Stretch } from "./stretches";

export type Sentence = Stretch & { clauses: Stretch[] };

const abbreviations = new Set(
  "kl ca alt c:a t.ex bl.a t.o.m fr.o.m o.s.v dvs resp nr dnr tel st sid kap art max min prel inkl exkl ang ev jfr s.k p.g.a".split(
    " ",
  ),
);

const sentenceEnd = /\n|[.!?…]["”)]?[ \n](?=["”(]?[\p{Lu}\d•])/gu;
const clauseEnd =
  /[,;()|]|(?<=[ \n])[–-](?=[ \n])|[ \n](?:(?<!^(?:er |din )?ansökan )och(?! med )|men|samt|medan|därefter|sedan|and|but|while)(?=[ \n])/giu;

/** The text cut into sentences and these into clauses; never through a date. */
export function sentencesIn(text: string, mentions: Mention[]): Sentence[] {
  const whole = { at: 0, end: text.length };
  const begins = new Map(mentions.map(({ at, end }) => [end, at]));
  // "1 februari – Utlysningen stänger": a day that begins a clause belongs to what its dash leads up to.
  const endsClause = (_: string, from: number, at: number) =>
    !/[–-]/.test(text[at]!) || begins.get(at - 1) !== from;
  return cut(text, whole, sentenceEnd, mentions, endsSentence).map((sentence) => ({
    ...sentence,
    clauses: cut(text, sentence, clauseEnd, mentions, endsClause),
  }));
}

function cut(
  text: string,
  whole: Stretch,
  boundary: RegExp,
  mentions: Mention[],
  holds: (text: string, from: number, at: number) => boolean,
): Stretch[] {
  const pieces: Stretch[] = [];
  let from = whole.at;
  let next = 0;
  for (const match of text.slice(whole.at, whole.end).matchAll(boundary)) {
    const at = whole.at + match.index;
    while (next < mentions.length && mentions[next]!.end <= at) next += 1;
    const date = mentions[next]?.at !== undefined && mentions[next]!.at <= at ? mentions[next] : undefined;
    // "1 november." takes the full stop along, as "1 nov." does.
    if (date && date.end > at + 1) continue;
    if (!holds(text, from, at)) continue;
    pieces.push({ at: from, end: date?.end ?? at });
    from = at + match[0].length;
  }
  pieces.push({ at: from, end: whole.end });
  return pieces.filter((piece) => text.slice(piece.at, piece.end).trim() !== "");
}

function endsSentence(text: string, from: number, at: number): boolean {
  if (text[at] !== ".") return true;
  const word = /[^ \n(]{0,12}$/.exec(text.slice(Math.max(from, at - 12), at))?.[0].toLowerCase() ?? "";
  const isListNumber = /^\d{1,2}$/.test(word) && text.slice(from, at).trim() === word;
  return !abbreviations.has(word) && !isListNumber;
}
