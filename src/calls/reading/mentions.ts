import { clockAfter, clockBefore } from "./clock";
import { type DateWords, datesIn, type StatedDate } from "./dates";

/** A date or a period with all the words that belong to it: weekday, "den", the time and its zone. */
export type Mention = {
  at: number;
  end: number;
  from: StatedDate | null;
  on: StatedDate;
  time: string | null;
  timeZone: string | null;
};

/** What stands between the two dates of a period. */
const joints = new Set([
  "–",
  "-",
  "--",
  "till",
  "till och med",
  "t.o.m.",
  "t.o.m",
  "t o m",
  "tom",
  "fram till",
  "fram till och med",
  "och till",
  "och till och med",
  "och fram till",
  ", till och med",
  "– till och med",
  "– senast",
  "to",
  "until",
  "up to",
  "and until",
]);

const weekday =
  "(?:(?:mån|tis|ons|tors|fre|lör|sön)(?:dagen|dag|d\\.?)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)";
const article = new RegExp(`(?:(?<!\\p{L})${weekday}[., \\n]{1,2})?(?:(?<!\\p{L})(?:den|the) )?$`, "iu");
const betweenWords = /(?:mellan|between)[ \n]$/i;

/** Every date and period of the text, in its order. */
export function mentionsIn(text: string): Mention[] {
  const found: Mention[] = [];
  for (const words of datesIn(text)) {
    const floor = found.at(-1)?.end ?? 0;
    if (words.at < floor) continue;
    const next = mention(text, words, floor);
    const previous = found.at(-1);
    if (previous && joined(text, previous, next)) found[found.length - 1] = period(previous, next);
    else found.push(next);
  }
  return found.filter(({ on, from }) => on.day !== null || on.year !== null || from === null);
}

function mention(text: string, words: DateWords, floor: number): Mention {
  const after = clockAfter(text, words.end);
  let at = reachBack(text, words.at, floor);
  const before = after?.time ? null : clockBefore(text.slice(floor), at - floor);
  if (before) at = reachBack(text, before.at + floor, floor);
  const clock = after?.time ? after : (before ?? after);
  // "den 3 mars kl. 15.00 2027"
  const late = after?.time
    ? /^,? \(?((?:19|20)\d\d)\)?(?![\d-])/.exec(text.slice(after.end, after.end + 8))
    : null;
  return {
    at,
    end: Math.max(words.end, after?.end ?? 0) + (words.date.year === null && late ? late[0].length : 0),
    from: null,
    on: words.date.year === null && late ? { ...words.date, year: Number(late[1]) } : words.date,
    time: clock?.time ?? null,
    timeZone: clock?.timeZone ?? null,
  };
}

function reachBack(text: string, at: number, floor: number): number {
  const before = text.slice(Math.max(floor, at - 24), at);
  return at - (article.exec(before)?.[0].length ?? 0);
}

function joined(text: string, first: Mention, second: Mention): boolean {
  if (first.from || second.at - first.end > 24) return false;
  const between = text.slice(first.end, second.at);
  if (/\n[ \n]*\p{Lu}/u.test(between)) return false;
  const joint = between.replace(/\n/g, " ").trim().toLowerCase();
  if (joints.has(joint)) return true;
  return (
    ["och", "and"].includes(joint) && betweenWords.test(text.slice(Math.max(0, first.at - 14), first.at))
  );
}

/** The two dates of a period lend each other the year: "1 december–15 januari 2027" begins in 2026. */
function period(first: Mention, second: Mention): Mention {
  const from = { ...first.on };
  const on = { ...second.on };
  const turns = from.month * 100 + (from.day ?? 0) > on.month * 100 + (on.day ?? 99) ? 1 : 0;
  if (from.year === null && on.year !== null) from.year = on.year - turns;
  else if (from.year !== null && on.year === null) on.year = from.year + turns;
  return { ...second, at: first.at, from, on };
}
