/** "15", "7,5 %" or "12.25" as hundredths of a percent, at most 100 %; null when it is something else. */
export function readPercent(written: string): number | null {
  const [, whole, decimals = ""] = /^(\d{1,3})(?:[,.](\d{1,2}))?\s?%?$/.exec(written.trim()) ?? [];
  if (whole === undefined) return null;
  const hundredths = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  return hundredths <= 10_000 ? hundredths : null;
}

/** As it is typed: 750 is "7,5". */
export function typedPercent(hundredths: number): string {
  return String(hundredths / 100).replace(".", ",");
}
