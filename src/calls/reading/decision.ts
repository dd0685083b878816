import { written } from "./dates";
import { type Mention, mentionsIn } from "./mentions";
import { sentenceAt } from "./sentence-at";

/** A day of the call that is not its deadline: an ISO day, `2027-06`, or `--06-15` where no year is stated. */
export type DayReading = { on: string; words: string };

const roughly = /(?<=\p{L} |^)(?:i )?(?:början|mitten|slutet|månadsskiftet) (?:av |i )(?=\p{L})/giu;
const decides =
  /(?<!\p{L})(?:beslut(?:en|et|as|sdag|sdatum|sbesked)?|besked(?:et)?|beslutar|decisions?|notification)(?!\p{L})/giu;
const names = /beslut|besked|decision|notification/iu;
const others =
  /(?<!\p{L})(?:ansök\p{L}*|sök|stäng\p{L}*|öppn\p{L}*|senast (?:sök|ansök)|\p{L}*start\p{L}*|utbetal\p{L}*|betala\p{L}*|överklag\p{L}*|redovis\p{L}*|\p{L}*rapport\p{L}*|publicera\p{L}*|uppdatera\p{L}*|möte\p{L}*|nämnd\p{L}*|kommunstyrelse\p{L}*|kommunens|enligt)(?!\p{L})/giu;
const behind = /^[ \n]*[–:-]? ?(?:preliminärt |preliminär )?(?:beslut|besked|decision)/iu;
const labelled = /^[ \n]?[–:] ?(?:preliminärt |preliminär )?(?:beslut|besked|decision)/iu;
const onward = /^[^.\n,;]{0,30}(?:meddelas|fattas|lämnas|tas|kommer) (?:beslut|besked)/iu;

/** When the funder decides; null where no day or month with its year is clearly the decision's, or several are. */
export function readDecision(plain: string): DayReading | null {
  if (!names.test(plain)) return null;
  // As long as before, so that places stay the same.
  const text = plain.replace(roughly, (words) => " ".repeat(words.length));
  const mentions = mentionsIn(text);
  const found = mentions.flatMap((mention, index) => {
    const on = written(mention.on);
    if (on === null || !isDecision(text, mention, mentions[index - 1]?.end ?? 0, mentions[index + 1]?.at))
      return [];
    return { on, words: sentenceAt(plain, mention.at) };
  });
  const [first] = found;
  return first && found.every(({ on }) => on === first.on) ? first : null;
}

function isDecision(text: string, mention: Mention, from: number, to = text.length): boolean {
  const lead = text
    .slice(Math.max(from, mention.at - 120), mention.at)
    .split(/[.!?;][ \n]|\n(?!$)/)
    .at(-1)!;
  const tail = text.slice(mention.end, Math.min(to, mention.end + 60));
  const place = (pattern: RegExp) => Array.from(lead.matchAll(pattern)).at(-1)?.index ?? -1;
  // "5 april – besked 28 maj": there the word belongs to the day that follows it.
  const isLast = to === text.length || /[.\n]/.test(text.slice(mention.end, to));
  if (isLast && labelled.test(tail)) return true;
  const told = place(decides);
  if (told < 0) return place(others) < 0 && (behind.test(tail) || onward.test(tail));
  const between = lead
    .slice(told)
    .replace(/beslut\p{L}* (?:om|på) (?:\p{L}+ ){0,2}?(?:ansök\p{L}*|bidrag|stöd|medel)/giu, "");
  return (
    !Array.from(between.matchAll(others)).length &&
    !/(?<!\p{L})(?:senast beslut|fattade|fattades|(?:kommunens|nämndens|regeringens|riksdagens|ert|era) beslut)/iu.test(
      lead,
    )
  );
}
