import type { Day } from "../../calendar";
import { type StatedDate, two } from "./dates";
import type { Reading } from "./roles";
import type { Sentence } from "./sentences";

const year = "((?:19|20)\\d\\d)(?![\\d–-])";
const season = "(?:våren|sommaren|hösten|vintern|vår|sommar|höst|vinter)";

/** Words that name the year of the application itself, not of the grant. */
const applicationYears = [
  `(?<!\\p{L})(?:utlysning|utlysningen|utlysningar|utlysningarna|ansökningsomgång|ansökningsomgången|ansökningsomgångar) ${season}? ?${year}(?! års)`,
  `(?<!\\p{L})(?:ansökningsdatum|ansökningsdagar|ansökningstider|ansökningstid|ansökningsperioder|ansökningsperiod|viktiga datum|tidplan|tidsplan|kalender)(?: och \\p{L}+)? (?:för |under |i )?(?:utlysningen |utlysning )?${season}? ?${year}(?! års)`,
  `(?<!\\p{L})ansökan ${season} ${year}(?! års)`,
  `(?<!\\p{L})calls? for (?:applications|proposals) (?:of|in) ${year}`,
  `(?<!\\p{L})(?:deadline|stoppdatum)[^.\\n\\d]{0,40} ${year}(?=:)`,
  `(?<!\\p{L})sista (?:ansökningsdag|ansökningsdagar|ansökningsdatum) (?:under )?${season}? ?${year}(?! års)`,
  `(?<=^|[.!?:] |\\n)(?:under|i|år) ${year} (?:finns|är|har|kan|öppnar|öppnas|planeras|går|erbjuds|genomförs utlysning|utlyser|utlyses|lyser)(?= [^.\\n]{0,90}(?:omgång|utlysning|sök|ansökning|tillfälle))`,
  `(?:omgångar|utlysningar|ansökningsperioder|ansökningstillfällen|tillfällen att söka|söka|sökas|ansöka) under ${year}`,
  `sista dag[^.\\n]{0,50} (?<!(?:för|år|avser|avseende) )${year} var(?= )`,
].map((source) => new RegExp(source, "giu"));

const grantYear = new RegExp(
  `(?:insatser|verksamhet|verksamheter|projekt|bidrag|medel|stöd|kostnader|bidragsåret|verksamhetsåret|kalenderåret)(?: för| under| avseende| år| som genomförs| som genomförs under)* ${year}`,
  "iu",
);
const thisYear = /(?<!\p{L})(?:årets|i år|innevarande år|this year)(?!\p{L})/iu;
const nextYear = /(?<!\p{L})(?:nästa år|nästkommande år|next year)(?!\p{L})/iu;
const everyYear =
  /(?<!\p{L})(?:varje år|årligen|varje kalenderår|vartannat år|every year|annually)(?!\p{L})/iu;

/** How far a heading holds, in letters. */
const reach = 1500;

/** Gives each date without a year the one that the text states elsewhere. It never guesses one. */
export function withYears(text: string, readings: Reading[], publishedOn: Day | null): Reading[] {
  const lent = lendInLists(readings);
  const stated = applicationYears.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      at: match.index,
      year: Number(match[1]),
      isPlain: /under|sista/i.test(match[0]),
    })),
  );
  stated.sort((a, b) => a.at - b.at);
  const hints = new Map<Sentence, YearHints>();
  const hintsIn = (sentence: Sentence) => {
    if (!hints.has(sentence))
      hints.set(sentence, yearHints(text.slice(sentence.at, sentence.end), publishedOn));
    return hints.get(sentence)!;
  };
  return lent.map((reading) => {
    const { on, from } = reading.mention;
    if (on.year !== null || reading.role === "nothing") return reading;
    const hint = hintsIn(reading.sentence);
    if (hint.everyYear) return reading;
    const heading = stated.findLast(({ at }) => at < reading.mention.at && at > reading.mention.at - reach);
    const named = heading && (heading.isPlain || !mayBeYearBefore(on, heading.year, publishedOn));
    const year = hint.year ?? yearBefore(hint.funded, on, publishedOn) ?? (named ? heading.year : null);
    return year === null ? reading : inYear(reading, year, from);
  });
}

/** "Utlysning 2028", published in June 2027, may well close in November 2027. */
function mayBeYearBefore({ month, day }: StatedDate, year: number, publishedOn: Day | null): boolean {
  return publishedOn !== null && `${year - 1}-${two(month)}-${two(day ?? 31)}` >= publishedOn;
}

function inYear(reading: Reading, year: number, from: StatedDate | null): Reading {
  const { mention } = reading;
  const on = { ...mention.on, year };
  return { ...reading, mention: { ...mention, on, from: from && { ...from, year: from.year ?? year } } };
}

type YearHints = { everyYear: boolean; year: number | null; funded: number | null };

function yearHints(words: string, publishedOn: Day | null): YearHints {
  const published = publishedOn && Number(publishedOn.slice(0, 4));
  const year = !published
    ? null
    : thisYear.test(words)
      ? published
      : nextYear.test(words)
        ? published + 1
        : null;
  const funded = grantYear.exec(words)?.[1];
  return { everyYear: everyYear.test(words), year, funded: funded ? Number(funded) : null };
}

/** The one year in which the day lies after publication and before the year that is funded. */
function yearBefore(funded: number | null, on: StatedDate, publishedOn: Day | null): number | null {
  if (publishedOn === null || funded === null || on.day === null) return null;
  const published = Number(publishedOn.slice(0, 4));
  const next = `${published}-${two(on.month)}-${two(on.day)}` >= publishedOn ? published : published + 1;
  return next === funded - 1 ? next : null;
}

const order = ({ month, day }: StatedDate) => month * 100 + (day ?? 0);

/**
 * Within a sentence a year is said once: "12 april och 1 december 2027", "sök senast 5 april, besked 28 maj 2027",
 * "öppnar 1 december 2026 och stänger 15 januari".
 */
function lendInLists(readings: Reading[]): Reading[] {
  const lent = [...readings];
  for (let at = lent.length - 2; at >= 0; at -= 1) {
    const [here, next] = [lent[at]!, lent[at + 1]!];
    const year = (next.mention.from ?? next.mention.on).year;
    const together = here.sentence === next.sentence || (here.role === "opens" && next.role === "deadline");
    if (!together || here.mention.on.year !== null || year === null) continue;
    // "Senast 25 februari för perioden 1 juli–31 december 2027": that year is the grant's.
    if (next.mention.from && next.role === "nothing") continue;
    const later = order(next.mention.from ?? next.mention.on) >= order(here.mention.on);
    if (later) lent[at] = inYear(here, year, here.mention.from);
  }
  for (let at = 1; at < lent.length; at += 1) {
    const [before, here] = [lent[at - 1]!, lent[at]!];
    const { on } = before.mention;
    const follows = before.role === "opens" && here.role === "deadline";
    const lists = before.role === "deadline" && here.role === "deadline" && here.sentence === before.sentence;
    const begins = here.role === "period" && here.mention.from?.month === on.month && before.role === "opens";
    if (on.year === null || here.mention.on.year !== null || !(follows || lists || begins)) continue;
    const turns = order(on) > order(here.mention.on) ? 1 : 0;
    if (follows || begins || turns === 0) lent[at] = inYear(here, on.year + turns, here.mention.from);
  }
  return lent;
}
