/** `§ 46`, `46 §` and `46` are stored as "46", `§§ 12-14` as "12–14"; null when it is no paragraph of any minutes. */
export function plainParagraph(written: string): string | null {
  const bare = written.replace(/§/g, " ").trim();
  const [, first, last] = /^(\d{1,4}[a-z]?)(?:\s*[-–—]\s*(\d{1,4}[a-z]?))?$/i.exec(bare) ?? [];
  if (first === undefined) return null;
  return (last === undefined ? first : `${first}–${last}`).toLowerCase();
}

/** A case number has as many forms as there are diaries: kept as it is written, but for the word before it. */
export function plainCaseNumber(written: string): string {
  return written
    .trim()
    .replace(/^(?:dnr|diarienummer|diarienr)\.?\s*:?\s*/i, "")
    .trim();
}
