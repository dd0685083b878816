/**
 * What a person typed, as an FTS5 query: every word must be found (as the beginning of a word), "quoted words" stand
 * together, -word must not be there. Null when nothing is left to look for.
 */
export function ftsQuery(typed: string): string | null {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const [, minus, phrase, word] of typed.normalize("NFC").matchAll(/(-?)(?:"([^"]*)"|([^\s"]+))/gu)) {
    const words = (phrase ?? word ?? "").match(/[\p{L}\p{N}]+/gu);
    if (!words) continue;
    const term =
      phrase === undefined ? words.map((one) => `"${one}"*`).join(" AND ") : `"${words.join(" ")}"`;
    (minus ? unwanted : wanted).push(`(${term})`);
  }
  if (wanted.length === 0) return null;
  return [wanted.join(" AND "), ...unwanted].join(" NOT ");
}
