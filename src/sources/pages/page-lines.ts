import { tidy } from "../../tidy-text";
import { plainText } from "../feeds/plain-text";

/** The lines of a page as a reader sees them, without the bullets and blanks between. */
export function linesOf(html: string): string[] {
  return plainText(html)
    .split("\n")
    .map((line) => line.replace(/^- /, "").trim())
    .filter((line) => line !== "");
}

/** What the adviser does not want to hear of: a line's text, where `*` stands for anything. */
export function ignoring(patterns: readonly string[]): (line: string) => boolean {
  const tidied = patterns
    .map((pattern) => tidy(pattern).toLocaleLowerCase("sv"))
    .filter((pattern) => pattern !== "");
  return (line) => tidied.some((pattern) => matches(line.toLocaleLowerCase("sv"), pattern.split("*")));
}

/** Whether a line is made of these pieces with anything between. A plain search, since a person typed the pattern. */
function matches(line: string, pieces: readonly string[]): boolean {
  const [first = "", ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return line === first;
  if (!line.startsWith(first) || !line.endsWith(last)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = line.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= line.length - last.length;
}

/** Lines that are there now and were not before, and the other way round; a line that only moved is neither. */
export function changedLines(before: readonly string[], now: readonly string[]) {
  return { added: without(now, before), removed: without(before, now) };
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
}
