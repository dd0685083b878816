import type { Seeker } from "./meeting-file";

const plain = (text: string) => text.toLocaleLowerCase("sv").replace(/\s+/g, " ").trim();

/** Words that make a text speak of a part of the board and not of the board itself. */
const PARTS =
  /(?<!\p{L})(?:au|arbetsutskott\p{L}*|\p{L}*utskott\p{L}*|presidi\p{L}*|beredning\p{L}*)(?!\p{L})/u;

/** A cell that names a board names one, the whole of it. */
export function isName(cell: string, { name }: Seeker): boolean {
  return plain(cell) === plain(name);
}

/** Whether the words of an event name the board: as whole words, and not as part of a longer name or of its committee. */
export function names(title: string, { name, kind, others }: Seeker): boolean {
  const text = plain(title);
  if (!holds(text, plain(name))) return false;
  const longer = others.map(plain).filter((other) => other !== plain(name) && other.includes(plain(name)));
  if (longer.some((other) => holds(text, other))) return false;
  return kind === "committee" || !PARTS.test(text.replace(plain(name), " "));
}

function holds(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  const isLetter = (letter = "") => /\p{L}/u.test(letter);
  return !isLetter(text[at - 1]) && !isLetter(text[at + words.length]);
}
