/**
 * Text as we store it: composed letters, one kind of line break, no runs of spaces or empty lines, none of the characters
 * that are not seen (soft hyphens and the marks that turn reading direction make two texts look alike that are not).
 */
export function tidy(text: string): string {
  const usual = UNUSUAL.test(text) ? composed(text) : text;
  if (!LOOSE.test(usual)) return usual.trim();
  return usual
    .replace(/[\t\f][ \t\f]*| [ \t\f]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Anything beyond what our languages are written with, which needs no more than its spaces put right. */
const UNUSUAL = /[^\n\t -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20ac]/;

const LOOSE = /[\t\f]| {2}| \n|\n |\n{3}/;

function composed(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/(?![\n\t\f\u200c\u200d])[\p{Cc}\p{Cf}]/gu, "");
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** At most `length` characters, ending in an ellipsis where something is left out, never in half a character. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
