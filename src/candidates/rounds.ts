import { COUNTY_ENDING, COUNTY_NAMES } from "../../db/defaults/counties";

export type Said = { title: string; text: string };

const countyNamed = new RegExp(`(?<!\\p{L})(?:${COUNTY_NAMES.join("|")})(?=s?(?!\\p{L}))`, "gu");

function countiesIn(text: string): Set<string> {
  return new Set(text.match(countyNamed));
}

function yearsIn(text: string): Set<string> {
  return new Set(text.match(/(?<!\d)20\d\d(?!\d)/g));
}

/** Both name some, and none is the same: a text that names none may be about any. */
function apart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((name) => other.has(name));
}

/** What is said of one county is never said of another, however alike the words are. */
export function otherCounty(one: Said, other: Said): boolean {
  const titles = [countiesIn(one.title), countiesIn(other.title)] as const;
  if (titles[0].size > 0 && titles[1].size > 0) return apart(...titles);
  return apart(countiesIn(`${one.title} ${one.text}`), countiesIn(`${other.title} ${other.text}`));
}

/** The same page rewritten for the next year is another call. */
export function otherYear(one: Said, other: Said): boolean {
  return (
    otherYearInTitle(one, other) ||
    apart(yearsIn(`${one.title} ${one.text}`), yearsIn(`${other.title} ${other.text}`))
  );
}

/** For words that the source itself calls the same: a deadline moved into January is no other round, another title is. */
export function otherYearInTitle(one: Pick<Said, "title">, other: Pick<Said, "title">): boolean {
  return apart(yearsIn(one.title), yearsIn(other.title));
}

/** "Omgång 2" and "omgång 1", "steg 1" and "steg 2": both titles count, and they count to different numbers. */
export function otherRound(one: Said, other: Said): boolean {
  if (otherYear(one, other) || otherCounty(one, other)) return true;
  const [a, b] = [one, other].map(({ title }) => (title.match(/\d+/g) ?? []).toSorted().join(" "));
  return a !== "" && b !== "" && a !== b;
}

const countyByName = new RegExp(`(?<!\\p{L})(?:${COUNTY_NAMES.join("|")})${COUNTY_ENDING}(?!\\p{L})`, "gu");

/** The county that it is about, as the funder writes it ("Stockholms län"); null where none or several are named so. */
export function countyIn({ title, text }: Said): string | null {
  const named = new Set(`${title}\n${text}`.match(countyByName));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}
