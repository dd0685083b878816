/** Whether a line is one of those to ignore: patterns of plain text, in which `*` is anything. Big and small letters are alike. */
export function isIgnored(line: string, patterns: readonly string[]): boolean {
  const text = line.toLowerCase();
  return patterns.some((pattern) => matches(text, pattern.trim().toLowerCase()));
}

/** No regular expression: a pattern with many stars would take one for ever. */
function matches(text: string, pattern: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === undefined) return pattern !== "" && text === pattern;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}
