import { isDay } from "../../calendar";

/** A day as a text states it: the year may be missing, and so may the day of the month. */
export type StatedDate = { year: number | null; month: number; day: number | null };

export type DateWords = { at: number; end: number; date: StatedDate };

const months = [
  "januari jan january",
  "februari feb febr february",
  "mars mar march",
  "april apr",
  "maj may",
  "juni jun june",
  "juli jul july",
  "augusti aug august",
  "september sep sept",
  "oktober okt oct october",
  "november nov",
  "december dec",
].map((names) => names.split(" "));

const ordinals = [
  "första förste first",
  "andra andre second",
  "tredje third",
  "fjärde fourth",
  "femte fifth",
  "sjätte sixth",
  "sjunde seventh",
  "åttonde eighth",
  "nionde ninth",
  "tionde tenth",
  "elfte",
  "tolfte",
  "trettonde",
  "fjortonde",
  "femtonde fifteenth",
  "sextonde",
  "sjuttonde",
  "artonde",
  "nittonde",
  "tjugonde",
  "tjugoförsta tjugoförste",
  "tjugoandra tjugoandre",
  "tjugotredje",
  "tjugofjärde",
  "tjugofemte",
  "tjugosjätte",
  "tjugosjunde",
  "tjugoåttonde",
  "tjugonionde",
  "trettionde",
  "trettioförsta trettioförste",
].map((names) => names.split(" "));

const anyName = (names: string[][]) =>
  names
    .flat()
    .sort((a, b) => b.length - a.length)
    .join("|");
const numberOf = (names: string[][], name: string) =>
  names.findIndex((n) => n.includes(name.toLowerCase())) + 1;

const month = `(?<month>${anyName(months)})(?!\\p{L})`;
const longMonth = `(?<month>${anyName(months.map((names) => names.filter((name) => name.length > 4 || name === "mars" || name === "maj" || name === "juni" || name === "juli" || name === "may")))})(?!\\p{L})`;
const year = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
const day = "(?<![\\d/:])(?<![\\d.,]\\d?[.,])(?<day>\\d{1,2})";
const space = "[ \\n]";

/** How a date is written; the first that fits at a place wins. */
const forms = [
  `(?<![\\d/]|(?<!\\d{4}-\\d\\d-\\d\\d-?)-)${year}(?<sign>[-/.])(?<number>\\d\\d)\\k<sign>(?<day>\\d\\d)(?!\\d|[-/]\\d(?!\\d{3}-))`,
  "(?<![\\d-])(?<year>20\\d\\d)(?<number>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?![\\d-])",
  `${day}(?::?(?:e|a|de|te)|\\.|st|nd|rd|th)?${space}(?:of )?${month}\\.?(?:${space}\\((?:vecka|v\\.?) ?\\d{1,2}\\))?(?:,?${space}(?:år )?${year}| ?[-'’](?<short>[23]\\d)(?![\\d-]| ?\\p{L}))?`,
  `${day}${longMonth}(?:${space}${year})?`,
  `${day}-${month}-${year}`,
  `(?<![\\d/-])${year}-(?<number>\\d{1,2})-(?<day>\\d{1,2})(?![\\d-])`,
  `(?<![\\d/.-])(?<day>\\d{1,2})-(?<number>0[1-9]|1[0-2])-${year}(?!-)`,
  "(?<![\\d-])(?<short>[23]\\d)-(?<number>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?![\\d-])",
  `(?<=(?:senast|ansökningsdag|datum|stänger|öppnar|deadline):? (?:den )?)(?<short>[23]\\d)(?<number>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?![\\d-])`,
  `(?<=senast (?:den )?)${year} (?<number>0[1-9]|1[0-2]) (?<day>0[1-9]|[12]\\d|3[01])(?!\\d)`,
  `(?<=(?:^|[ \\n])(?:den|senast) )(?<last>sista|siste)${space}(?:dagen i )?${month}(?:,?${space}(?:år )?${year})?`,
  `(?<!\\p{L})(?<ordinal>${anyName(ordinals)})${space}(?:of )?${month}(?:,?${space}(?:år )?${year})?`,
  `(?<!\\p{L})${month}\\.?${space}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?${space}${year}`,
  `(?<!\\p{L})(?<month>january|february|march|june|july|august|october)${space}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])`,
  `(?<!\\p{L})(?<month>april|september|november|december)${space}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?=,| and |\\.(?!\\d)|$)`,
  `(?<![\\d.])(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.${year}`,
  `(?<![\\d.:])(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.?(?= ?[-–] ?\\d{1,2}\\.\\d{1,2}(?:\\.(?:19|20)\\d\\d| (?:varje år|årligen)))`,
  "(?<=(?:senast|ansökningsdag|ansökningsdatum):?(?: är)?(?: den)? )(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.?(?![\\d:])",
  "(?<=(?:ansökningstid|ansökningsperiod|söktid)\\p{L}*[^.\\n\\d]{0,60}\\d{1,2} ?[-–] ?)(?<day>\\d{1,2})\\.(?<number>\\d{1,2})(?!\\d|[:.]\\d)",
  `(?<=\\d\\.\\d{1,2}\\.? ?[-–] ?)(?<day>\\d{1,2})\\.(?<number>\\d{1,2})(?= (?:varje år|årligen))`,
  `(?<![\\d/.])(?!24/7)(?<day>\\d{1,2})/(?<number>\\d{1,2})(?:(?: ?[-–]? ?|/)${year}| ?-(?<short>\\d\\d)(?![\\d/]))?(?![\\d/]|[ -](?:av|del))`,
  `(?<!\\p{L})${longMonth}${space}(?:år )?${year}`,
  `(?<!\\p{L})${longMonth}`,
];

const pattern = new RegExp(forms.map((form, at) => named(form, at)).join("|"), "giu");

/** Group names must differ between alternatives: `(?<day>` of the third form becomes `(?<day_3>`. */
function named(form: string, at: number): string {
  return form.replace(/\(\?<([a-z]+)>|\\k<([a-z]+)>/g, (_, group?: string, back?: string) =>
    group ? `(?<${group}_${at}>` : `\\k<${back}_${at}>`,
  );
}

/** Every date and month named in the text, in its order. */
export function datesIn(text: string): DateWords[] {
  const found: DateWords[] = [];
  for (const match of text.matchAll(pattern)) {
    const date = stated(groupsOf(match));
    if (!date || !exists(date) || (date.day === null && isVague(text, match.index))) continue;
    const words = { at: match.index, end: match.index + match[0].length, date };
    if (date.day !== null) found.push(...sharingMonth(text, words, found.at(-1)?.end ?? 0));
    found.push(words);
  }
  return found;
}

const vague =
  /(?:veck(?:an|orna)|början|mitten|slutet|månadsskiftet|beginning|middle|end)[ \n](?:av|i|of)[ \n]$/i;

/** "Sista veckan i mars", "i mitten av april": no day, and less than the month. */
function isVague(text: string, at: number): boolean {
  return vague.test(text.slice(Math.max(0, at - 24), at));
}

function groupsOf(match: RegExpExecArray): Record<string, string | undefined> {
  const filled = Object.entries(match.groups ?? {}).filter(([, words]) => words !== undefined);
  return Object.fromEntries(filled.map(([name, words]) => [name.slice(0, name.indexOf("_")), words]));
}

function stated(words: Record<string, string | undefined>): StatedDate | null {
  const year = words.year ?? (words.short && `20${words.short}`);
  const day = words.day ? Number(words.day) : words.ordinal ? numberOf(ordinals, words.ordinal) : null;
  const month = words.number ? Number(words.number) : numberOf(months, words.month ?? "");
  const lastDay = words.last ? lastDayOf(month, year ? Number(year) : null) : day;
  return { year: year ? Number(year) : null, month, day: lastDay };
}

/** The last of February is known only with its year. */
function lastDayOf(month: number, year: number | null): number | null {
  if (month === 2 && year === null) return null;
  return [31, 30, 29, 28].find((day) => exists({ year, month, day })) ?? null;
}

function exists({ year, month, day }: StatedDate): boolean {
  if (month < 1 || month > 12) return false;
  return day === null || isDay(`${year ?? 2028}-${two(month)}-${two(day)}`);
}

const chainLink =
  /(?<![\d.,:/§–-]|§ )(?<=(?:^|[ \n(])(?:den )?)(\d{1,2})(?::e|:a)? ?(?:– ?|- ?|, |(?:och|till och med|till|t\.o\.m\.|eller|respektive|and|to) )(?:den )?$/;
const numbered = /(?:kl\.?|klockan|steg|omgång|etapp|fas|del|nr|nummer|bilaga|§|kap\.?|punkt|sida?) $/i;

/** The bare day numbers in front that lend their month: "3–28 maj", "mellan 3 och 28 maj", "den 1, 15 och 30 april". */
function sharingMonth(text: string, last: DateWords, from: number): DateWords[] {
  const chain: DateWords[] = [];
  for (let at = last.at; chain.length < 12; ) {
    const before = text.slice(Math.max(from, at - 24), at);
    const link = chainLink.exec(before);
    const day = Number(link?.[1]);
    const start = link ? at - before.length + link.index : 0;
    const comma = link?.[0].includes(",");
    if (!link || day < 1 || day >= (chain[0] ?? last).date.day! || (comma && !chain.length)) return chain;
    if (numbered.test(text.slice(Math.max(0, start - 12), start))) return chain;
    chain.unshift({ at: start, end: start + String(link[1]).length, date: { ...last.date, day } });
    at = start;
  }
  return chain;
}

export function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** `2027-03-15`, `2027-03` where no day is stated, `--03-15` where no year is; null where neither is. */
export function written({ year, month, day }: StatedDate): string | null {
  if (year === null) return day === null ? null : `--${two(month)}-${two(day)}`;
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}
