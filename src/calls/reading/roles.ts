import type { AnchorKind } from "./anchors";
import { continuesList, repeatsShortly, roleInList, saidBehind } from "./lists";
import type { Mention } from "./mentions";
import type { Sentence } from "./sentences";
import { names, subjectOf } from "./subject";
import type { Surroundings } from "./surroundings";
import {
  afterIt,
  asksOther,
  comesIn,
  comesInBy,
  deadlineIs,
  due,
  dueBehind,
  forPayment,
  happened,
  inMonth,
  is,
  isLastDayOfOther,
  label,
  putOff,
  refused,
  refusedAfter,
  whatFor,
} from "./turns-of-phrase";

export type Role = "deadline" | "opens" | "period" | "nothing";

/** What one date of the text is; `weight` tells a day that was moved, that is for what is like an application, or that has passed. */
export type Reading = {
  mention: Mention;
  sentence: Sentence;
  role: Role;
  weight: "extended" | "plain" | "akin" | "closed";
};

const ends: AnchorKind[] = ["deadline", "closing", "closed", "until", "ceases", "to", "extended"];
const starts: AnchorKind[] = ["launch", "opening", "from", "justFrom"];

export function rolesOf(all: Surroundings[]): Reading[] {
  const readings: Reading[] = [];
  all.forEach((around, index) => {
    const last = all[index - 1]?.isRemark ? index - 2 : index - 1;
    const listed = continuesList(around, all[last]) ? readings[last] : undefined;
    const role = listed
      ? roleInList(around.mention, listed)
      : repeatsShortly(around, readings)
        ? "deadline"
        : roleOf(around);
    readings.push({ mention: around.mention, sentence: around.sentence, role, weight: weightOf(around) });
  });
  return saidBehind(readings, all);
}

function roleOf(around: Surroundings): Role {
  const { lead } = around;
  if (lead.some(({ kind }) => kind === "superseded")) return "nothing";
  if (lead.some(({ kind }) => kind === "not") && !afterIt.test(around.words)) return "nothing";
  const outright = lead.findLastIndex(({ kind }) => kind === "deadline");
  if (lead.findLastIndex(({ kind }) => kind === "advised") > outright) return "nothing";
  if (happened.test(around.tailWords) || forPayment.test(around.sentenceWords)) return "nothing";
  if ((around.mention.from ? comesIn : comesInBy).test(around.wordsBefore)) return "nothing";
  if (around.mention.from && !around.isFirst && whatFor.test(around.words)) return "nothing";
  if (isLastDayOfOther(around) || asksOther.test(around.words)) return "nothing";
  if (isSaidOutright(around)) return "deadline";
  const named = lead.some(({ kind }) => names.includes(kind));
  const spoken = around.nextIsDue || around.tail.some(({ kind }) => kind === "not");
  if (around.mention.from && !named && spoken) return "nothing";
  return subjectOf(around) === "application" ? boundOf(around) : "nothing";
}

/** "Deadline" stands right in front, or the sentence begins with "Sista ansökningsdag" and comes to its verb here. */
function isSaidOutright({ words, lead, earlierInSentence, isFirst }: Surroundings): boolean {
  if (deadlineIs.test(words) && !lead.some(({ kind }) => kind === "aftermath" || kind === "event"))
    return true;
  const spoiled = earlierInSentence.some(({ kind }) => kind === "aftermath");
  return isFirst && !spoiled && is.test(words) && earlierInSentence[0]?.kind === "deadline";
}

/** Whether the application ends or begins on the date. */
function boundOf(around: Surroundings): Role {
  const { mention, lead, tail, words, tailWords, startsWithClock } = around;
  const kinds = lead.map(({ kind }) => kind);
  if (mention.from)
    return [...lead, ...around.earlierInSentence].some(({ kind }) => kind === "extended")
      ? "deadline"
      : "period";
  if (kinds.at(-1) === "before") return startsWithClock ? "deadline" : "nothing";
  const bound = kinds.findLast((kind) => ends.includes(kind) || starts.includes(kind));
  if (bound === undefined) {
    if (label.test(words) || due.test(words) || dueBehind.test(tailWords)) return "deadline";
    if (mention.on.day === null && inMonth.test(words)) return "deadline";
    const after = tail.find(({ kind }) => ends.includes(kind) || starts.includes(kind))?.kind;
    if (after === "opening" || after === "launch") return "opens";
    return after === undefined || after === "from" || after === "justFrom" || after === "to"
      ? "nothing"
      : "deadline";
  }
  if (afterIt.test(words))
    return refused.test(words) || refusedAfter.test(tailWords) ? "deadline" : "nothing";
  if ((bound === "from" || bound === "justFrom") && kinds.includes("event")) return "nothing";
  if (starts.includes(bound)) return putOff.test(tailWords) ? "nothing" : "opens";
  return tail.some(({ kind }) => kind === "opening" || kind === "launch") ? "nothing" : "deadline";
}

function weightOf({ lead, tail, earlierInSentence }: Surroundings): Reading["weight"] {
  if (earlierInSentence.some(({ kind }) => kind === "extended")) return "extended";
  const named = [...earlierInSentence, ...tail].filter(({ kind }) => names.includes(kind));
  if (named.length > 0 && named.every(({ kind }) => kind === "akin")) return "akin";
  return [...lead, ...tail].some(({ kind }) => kind === "closed") ? "closed" : "plain";
}
