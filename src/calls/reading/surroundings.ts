import { type Anchor, type AnchorKind, anchorsIn } from "./anchors";
import type { Mention } from "./mentions";
import type { Sentence } from "./sentences";
import { begunAt, between, overlaps } from "./stretches";

/** A date among the anchors that may say what it is. */
export type Surroundings = {
  mention: Mention;
  sentence: Sentence;
  /** From the clause's beginning, or the date before, to this date: the words and their anchors. */
  words: string;
  lead: Anchor[];
  /** From this date to the clause's end or the next date. */
  tail: Anchor[];
  tailWords: string;
  earlierInSentence: Anchor[];
  laterInSentence: Anchor[];
  /** The anchors of the sentences before, the nearest first. */
  sentencesBefore: Anchor[][];
  sentenceWords: string;
  wordsBefore: string;
  sentenceAfter: Anchor[];
  /** "Senast 1 juni 2027. Då ska rapporten finnas." */
  isExplainedBehind: boolean;
  /** Nothing but "and" or a comma parts it from the date before. */
  continues: boolean;
  connected: boolean;
  /** Its line holds a date and nothing else, as in a list. */
  isBareLine: boolean;
  endsLine: boolean;
  nextIsNear: boolean;
  /** "10 februari (beslut 25 februari)": the second day, which the first has nothing to do with. */
  isRemark: boolean;
  /** "1 juli–31 december, senast 25 februari": the words between lead up to the next date. */
  nextIsDue: boolean;
  isFirst: boolean;
  /** "före klockan 16 den 2 mars" ends on the day, "före den 2 mars" the day before. */
  startsWithClock: boolean;
};

const bindsOnlyNext: AnchorKind[] = ["justFrom", "to", "before", "for"];
const connectorsOnly =
  /^(?:[ \n]*\(?(?:för )?(?:vår|höst)\p{L}*\)?)?[ \n,;:•|)(/–-]*(?:(?:och\/eller|och|samt|eller|alt\.|respektive|resp\.|and|or|dels)[ \n]*)*$/iu;

const listStarts = [/^\d{1,2}[.)] /, /^[a-h]\) /i, /^Senast /];

/** The other points of a list say nothing of this one; the words above the list do. */
function isSibling(text: string, one: Sentence, other: Sentence): boolean {
  return listStarts.some((start) => [one, other].every(({ at }) => start.test(text.slice(at, at + 8))));
}

/** How many letters of one sentence tell of a day in it; a page of dates without a full stop is one sentence. */
const reach = 1500;

const opensRemark = /^[ \n]?\([^()\n]*$/;
const onlyTheDay = /^[ \n]*(?:senast|till och med|t\.o\.m\.)?[ \n]*$/i;

export function surroundingsOf(text: string, sentences: Sentence[], mentions: Mention[]): Surroundings[] {
  const anchors = anchorsIn(text).filter((anchor) => !overlaps(mentions, anchor));
  return sentences.flatMap((sentence, index) => {
    const own = between(mentions, sentence.at, sentence.end);
    if (own.length === 0) return [];
    const earlier = sentences.slice(Math.max(0, index - 12), index).reverse();
    const before = earlier.filter((other) => !isSibling(text, sentence, other)).slice(0, 3);
    const heading = headingOf(text, before[0], mentions, anchors);
    const sentencesBefore = before.map((s) => between(anchors, s.at, s.end));
    const after = sentences[index + 1];
    const onSameLine = after !== undefined && !text.slice(sentence.end, after.at).includes("\n");
    const saysOnlyTheDay = own.length === 1 && onlyTheDay.test(text.slice(sentence.at, own[0]!.at));
    return own.map((mention, place) => ({
      mention,
      sentence,
      sentencesBefore,
      sentenceWords: text.slice(sentence.at, Math.min(sentence.end, sentence.at + 80)),
      wordsBefore: text.slice(Math.max(sentence.at, mention.at - 200), mention.at),
      sentenceAfter: after ? between(anchors, after.at, after.end) : [],
      isExplainedBehind: onSameLine && saysOnlyTheDay && sentence.end - mention.end <= 1,
      ...around(text, sentence, own, place, anchors, heading),
      earlierInSentence: between(anchors, Math.max(sentence.at, mention.at - reach), mention.at),
      laterInSentence: between(anchors, mention.end, beforeNext(sentence, mention, own[place + 1])),
    }));
  });
}

/** Where the words behind a date end: at the clause of the next date, which they speak of instead. */
function beforeNext({ clauses, end }: Sentence, mention: Mention, next: Mention | undefined): number {
  if (!next) return end;
  const clause = begunAt(clauses, next.at);
  return clause && clause.at > mention.end ? clause.at : next.at;
}

/**
 * A short line without a date of its own, such as "Sista ansökningsdag", names the date on the line below;
 * so does a longer one that comes to "… följande ansökningsdatum:".
 */
function headingOf(text: string, line: Sentence | undefined, mentions: Mention[], anchors: Anchor[]) {
  if (line === undefined || text[line.end] !== "\n" || overlaps(mentions, line)) return [];
  const own = between(anchors, line.at, line.end);
  const length = line.end - line.at;
  const announces = text[line.end - 1] === ":" && own.at(-1)?.kind === "deadline";
  return length < 80 || (announces && length < 200) ? own : [];
}

function around(
  text: string,
  sentence: Sentence,
  own: Mention[],
  place: number,
  anchors: Anchor[],
  heading: Anchor[],
) {
  const mention = own[place]!;
  const clause = begunAt(sentence.clauses, mention.at) ?? sentence;
  const previousEnd = own[place - 1]?.end ?? sentence.at;
  const nextAt = own[place + 1]?.at ?? sentence.end;
  const hasRemark = opensRemark.test(text.slice(mention.end, nextAt)) && place < own.length - 1;
  const tailEnd = hasRemark ? mention.end : Math.min(nextAt, clause.end);
  const binding = (list: Anchor[]) =>
    list.filter(
      ({ kind, end }) => !bindsOnlyNext.includes(kind) || /^:?\s*$/.test(text.slice(end, mention.at)),
    );
  const words = text.slice(Math.max(previousEnd, clause.at), mention.at);
  const anchorsFrom = (at: number) => binding(between(anchors, at, mention.at));
  const anchorsTo = (end: number) =>
    between(anchors, mention.end, end).filter(({ kind }) => !bindsOnlyNext.includes(kind));
  const connected = connectorsOnly.test(text.slice(previousEnd, mention.at));
  const bare = connectorsOnly.test(words);
  const tail = anchorsTo(tailEnd);
  const lead = anchorsFrom(bare && tail.length === 0 ? previousEnd : Math.max(previousEnd, clause.at));
  const announced = /:\n$/.test(text.slice(Math.max(0, sentence.at - 2), sentence.at));
  const opensSentence = place === 0 && connectorsOnly.test(text.slice(sentence.at, mention.at));
  return {
    words,
    lead: opensSentence && heading.length > 0 && (tail.length === 0 || announced) ? heading : lead,
    tail: tail.length === 0 && opensSentence && !hasRemark ? anchorsTo(nextAt) : tail,
    tailWords: text.slice(mention.end, mention.end + 80),
    startsWithClock: /^(?:kl\b|klockan)/i.test(text.slice(mention.at, mention.at + 8)),
    isBareLine:
      place === 0 &&
      own.length === (hasRemark ? 2 : 1) &&
      !/\p{L}/u.test(
        text.slice(sentence.at, mention.at) +
          text.slice(hasRemark ? text.indexOf(")", nextAt) : mention.end, sentence.end),
      ),
    isRemark: place > 0 && opensRemark.test(text.slice(previousEnd, mention.at)),
    endsLine: own.length === 1 && sentence.end - mention.end <= 1,
    isFirst: place === 0,
    continues: connected && tail.length === 0,
    connected,
    nextIsDue:
      place < own.length - 1 &&
      between(anchors, mention.end, nextAt).some(
        ({ kind, end }) => kind === "until" && text.slice(end, nextAt).trim() === "",
      ),
    nextIsNear: nextAt <= clause.end && place < own.length - 1,
  };
}
