/**
 * A count of people as lists write it: "50323", "50 323" with any space, "50323,0". A point may part thousands or decimals
 * and is not guessed at: null, as for anything else that is no whole number.
 */
export function readCount(written: string): number | null {
  const plain = written.replace(/[\s\u00a0\u2000-\u200a\u202f\u205f]+/g, " ").trim();
  if (!/^(?:\d{1,9}|\d{1,3}(?: \d{3}){1,2})(?:,0+)?$/.test(plain)) return null;
  return Number(plain.replace(/,0+$/, "").replaceAll(" ", ""));
}
