import type { costLines } from "../../db/schema";

export type CostLine = Omit<typeof costLines.$inferSelect, "applicationId" | "addedAt" | "removedAt">;

/** A whole budget that comes to more is a slip of the finger, and nothing below it loses a krona. */
export const MOST_SEK = 100_000_000_000;

/** A line with what it comes to. */
export type CostedLine = CostLine & { costSek: number };

/** Whole kronor of hundredths of a percent, rounded down: a flat rate is never exceeded. */
export function partOf(sek: number, rate: number): number {
  // BigInt: the product passes 2^53 for large sums.
  return Number((BigInt(sek) * BigInt(rate)) / 10_000n);
}

/**
 * What each line comes to. A flat rate is of the same bearer's costs of the same year, of the cost types it names; other
 * flat rates are no part of what it is reckoned on, so that none hangs on another.
 */
export function costed(lines: readonly CostLine[]): CostedLine[] {
  return lines.map((line) => ({ ...line, costSek: costOf(line, lines) }));
}

function costOf(line: CostLine, all: readonly CostLine[]): number {
  if (line.way === "amount") return line.amountSek;
  if (line.way === "units") return line.quantity * line.unitSek;
  const base = all.filter(
    ({ way, year, bearerCode, costType }) =>
      way !== "rate" && year === line.year && bearerCode === line.bearerCode && line.base.includes(costType),
  );
  return partOf(
    base.reduce((sum, one) => sum + costOf(one, all), 0),
    line.rate,
  );
}

/** The line with a typed amount in place of how it was reckoned. */
export function asAmount(line: CostLine, amountSek: number): CostLine {
  return { ...line, way: "amount", amountSek, quantity: 0, unitSek: 0, rate: 0, base: [] };
}
