import { tidy } from "../tidy-text";

/** A clause as it is written. `number` is "10", "7.1", "Bilaga 1" or the like; "" for what comes before the first. */
export type ClauseText = { number: string; heading: string; text: string };

/** Longer than this, or with a full stop at the end, it is a sentence that happens to begin with a number. */
const LONGEST_HEADING = 120;
const NUMBERED = /^(\d{1,3}(?:\.\d{1,3})+|\d{1,3}(?=\.))\.?\s+(\S.*)$/;
const UNNUMBERED = /^(Försäkran|Bilaga(?: \d{1,3})?)(?:$|[:.]?\s+(?=\p{Lu})(.*)$)/u;
/** What word processors put before the lines of a list, in a code of their own. */
const PRIVATE_BULLET = /[\uf0b7\uf0a7]/g;

function headingIn(line: string): { number: string; heading: string } | null {
  const [, number, heading = ""] = NUMBERED.exec(line) ?? UNNUMBERED.exec(line) ?? [];
  return number !== undefined && isHeading(heading) ? { number, heading } : null;
}

function isHeading(words: string): boolean {
  return words.length <= LONGEST_HEADING && !/[.,;:]$/.test(words);
}

const partsOf = (number: string) => number.split(".").map(Number);

/** Order of clauses: what comes before, then by number (7, 7.1, 10), then declarations and annexes as they came. */
export function compareNumbers(a: string, b: string): number {
  const rank = (number: string) => (number === "" ? 0 : /^\d/.test(number) ? 1 : 2);
  if (rank(a) !== rank(b) || rank(a) !== 1) return rank(a) - rank(b);
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * A numbered line is a heading only where its number can come: in a whole agreement the next one, or one below; in an
 * amendment, which leaves clauses out, any higher one. So "12. …" in a list within clause 14 stays text.
 */
function follows(last: string, number: string, whole: boolean): boolean {
  if (!/^\d/.test(number) || !/^\d/.test(last)) return /^\d/.test(number) ? last === "" : true;
  if (compareNumbers(last, number) >= 0) return false;
  if (!whole) return true;
  const [of, to] = [partsOf(last), partsOf(number)];
  return to.length === 1 ? to[0] === (of[0] ?? 0) + 1 : to[0] === of[0];
}

/** Splits a pasted text at headings such as "1. Syfte", "7.1 Anställning", "Försäkran" and "Bilaga 1". */
export function readClauses(pasted: string, { whole }: { whole: boolean }): ClauseText[] {
  const clauses: { number: string; heading: string; lines: string[] }[] = [];
  let open = { number: "", heading: "", lines: [] as string[] };
  for (const line of tidy(pasted.replace(PRIVATE_BULLET, "•")).split("\n")) {
    const found = headingIn(line);
    if (found && follows(open.number, found.number, whole)) {
      clauses.push(open);
      open = { ...found, lines: [] };
    } else open.lines.push(line);
  }
  clauses.push(open);
  return clauses
    .map(({ lines, ...clause }) => withAnnexHeading({ ...clause, text: tidy(lines.join("\n")) }))
    .filter(({ number, text }) => number !== "" || text !== "");
}

/** An annex mostly says on the next line what it is. */
function withAnnexHeading(clause: ClauseText): ClauseText {
  const [first = "", ...rest] = clause.text.split("\n");
  const named = clause.heading === "" && clause.number.startsWith("Bilaga") && isHeading(first);
  return named ? { ...clause, heading: first, text: tidy(rest.join("\n")) } : clause;
}
