import type { Anchor, AnchorKind } from "./anchors";
import type { Surroundings } from "./surroundings";
import { namesOtherPaper, periodWords, saysMore } from "./turns-of-phrase";

export type Subject = "application" | "other" | null;

/** The kinds of words that name the application. */
export const names: AnchorKind[] = ["deadline", "launch", "apply", "akin"];
const others: AnchorKind[] = ["aftermath", "event", "aside"];
const speaksForItself: AnchorKind[] = ["closing", "closed", "opening"];
const papers: AnchorKind[] = ["handIn", "open", "extended", ...speaksForItself];

/** What a date is about. */
export function subjectOf(around: Surroundings): Subject {
  const { mention, lead, tail, nextIsNear } = around;
  const isPeriod = mention.from !== null;
  const named = nearest(lead, isPeriod);
  if (named === "application") {
    const outright = lead.some(({ kind }) => kind === "deadline");
    const spoiled = !outright && !nextIsNear && tail.some(({ kind }) => kind === "aftermath");
    return spoiled ? "other" : named;
  }
  return named ?? subjectBehind(tail) ?? fromContext(around);
}

/** What the anchors in front of a date are about: aftermath always tells, the rest by nearness. */
function nearest(anchors: Anchor[], isPeriod: boolean): Subject {
  const kinds = anchors.map(({ kind }) => kind);
  const last = (...wanted: AnchorKind[]) => kinds.findLastIndex((kind) => wanted.includes(kind));
  if (kinds.includes("aftermath")) return last("deadline") > last("aftermath") ? "application" : "other";
  const application = last(...names);
  if (application < 0) return last("event", "aside", "concerns") < 0 ? null : "other";
  const event = last("event", "concerns");
  const handedIn = last("handIn") > event && names.includes(kinds.find(tells)!);
  if (handedIn && !verdict.test(anchors[event]?.words ?? "")) return "application";
  if (event > application && event > last(...speaksForItself)) return "other";
  if (isPeriod && (kinds.at(-1) === "for" || (last("aside") > application && last("open") < last("aside"))))
    return "other";
  return "application";
}

/** What the words behind a date are about: the first that tells, as in "Den 1 mars är sista dag att söka". */
function subjectBehind(tail: Anchor[]): Subject {
  const kinds = untilConcerns(tail).map(({ kind }) => kind);
  const telling = kinds.find((kind) => kind !== "aside" && (names.includes(kind) || others.includes(kind)));
  if (telling === undefined) return kinds.includes("aside") ? "other" : null;
  if (telling !== "deadline" && kinds.includes("aftermath")) return "other";
  return names.includes(telling) ? "application" : "other";
}

function untilConcerns(anchors: Anchor[]): Anchor[] {
  const at = anchors.findIndex(({ kind }) => kind === "concerns" || kind === "purpose");
  return at < 0 ? anchors : anchors.slice(0, at);
}

/** A clause that names no subject ("… ska skickas in senast 5 maj") has it from the words before. */
function fromContext(around: Surroundings): Subject {
  const { mention, lead, tail, earlierInSentence, laterInSentence, sentencesBefore, sentence, words } =
    around;
  if (around.isExplainedBehind && first(around.sentenceAfter)) return first(around.sentenceAfter);
  const kinds = [...lead, ...tail].map(({ kind }) => kind);
  const begins = lead[0] && lead[0].at - sentence.at <= 12;
  const itself = kinds.some((kind) => speaksForItself.includes(kind));
  if (itself && begins) return "application";
  const earlier = earlierInSentence.filter(({ kind }) => kind !== "for");
  const before = first(earlier);
  if (before === "application" && lead.some(({ kind }) => kind === "handIn")) return before;
  if (before) return before === (nearest(earlier, mention.from !== null) ?? before) ? before : "other";
  const after = itself ? null : first(untilConcerns(laterInSentence));
  if (after) return after;
  if (kinds.includes("until") && namesOtherPaper.test(around.sentenceWords)) return null;
  const handedIn = earlierInSentence.some(({ kind }) => kind === "handIn");
  const isPaper = handedIn || kinds.some((kind) => papers.includes(kind)) || mention.from !== null;
  const borrows = (kinds.includes("until") || kinds.includes("to")) && !saysMore(around.wordsBefore);
  const reach = isPaper ? 3 : borrows ? 1 : 0;
  for (const anchors of sentencesBefore.slice(0, reach)) {
    const subject = first(anchors) ?? opened(anchors);
    if (subject) return subject;
  }
  if (begins && lead[0]!.kind === "until" && first(around.sentenceAfter) === "application")
    return "application";
  if (begins && lead[0]!.kind === "open" && (kinds.includes("until") || kinds.includes("to")))
    return "application";
  if (itself) return "application";
  if ((kinds.includes("extended") || kinds.includes("handIn")) && !namesOther(around)) return "application";
  const alone = sentencesBefore.length === 0 && kinds.length === 0 && periodWords.test(words);
  return alone && mention.from !== null && around.tailWords.trim().length <= 1 ? "application" : null;
}

/** Words before the day, or between it and how the paper is handed in, that may name another paper. */
function namesOther({ wordsBefore, tail, tailWords, mention }: Surroundings): boolean {
  const handsIn = tail.find(({ kind }) => kind === "handIn");
  return saysMore(wordsBefore + (handsIn ? tailWords.slice(0, handsIn.end + 20 - mention.end) : ""));
}

/** "Öppningsdatum 10 januari" on the line above "Slutdatum 28 februari" speaks of the application. */
function opened(anchors: Anchor[]): Subject {
  return anchors.some(({ kind }) => kind === "opening") ? "application" : null;
}

const tells = (kind: AnchorKind) => names.includes(kind) || others.includes(kind);
const verdict = /^be(?:slut|sked)/i;

function first(anchors: Anchor[]): Subject {
  const kind = anchors.find(({ kind }) => tells(kind))?.kind;
  return kind === undefined ? null : names.includes(kind) ? "application" : "other";
}
