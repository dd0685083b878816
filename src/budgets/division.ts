import { allocate } from "../fees/allocation";
import { partOf } from "./cost-lines";

/** How one takes part in a sum: by residents, alike, by a fixed amount, or by hundredths of a percent. */
export type Sharer =
  | { code: string; key: "population"; residents: number }
  | { code: string; key: "equal" }
  | { code: string; key: "fixed"; sek: number }
  | { code: string; key: "percent"; percent: number };

/**
 * Fixed amounts are taken first, then percents of the whole. What is left is parted by head between those who share
 * alike and those who share by residents, and inside each group by its key. Every step by largest remainder, so that the
 * parts and what is left over are the sum to the krona.
 */
export function divide(totalSek: number, sharers: readonly Sharer[]): Map<string, number> {
  const of = <K extends Sharer["key"]>(key: K) =>
    sharers.filter((one): one is Extract<Sharer, { key: K }> => one.key === key);
  const shares = new Map(sharers.map(({ code }) => [code, 0]));
  const give = (parts: ReadonlyMap<string, number>) => {
    for (const [code, sek] of parts) shares.set(code, sek);
  };
  const [fixed, percents, alike, byResidents] = [of("fixed"), of("percent"), of("equal"), of("population")];
  give(new Map(fixed.map(({ code, sek }) => [code, sek])));
  const hundredths = percents.reduce((sum, { percent }) => sum + percent, 0);
  give(allocate(partOf(totalSek, hundredths), new Map(percents.map(({ code, percent }) => [code, percent]))));
  const left = totalSek - sum(shares);
  if (left <= 0) return shares;
  const heads = new Map([
    ["alike", alike.length],
    ["residents", byResidents.length],
  ]);
  const groups = allocate(left, heads);
  give(allocate(groups.get("alike") ?? 0, new Map(alike.map(({ code }) => [code, 1]))));
  give(
    allocate(
      groups.get("residents") ?? 0,
      new Map(byResidents.map(({ code, residents }) => [code, residents])),
    ),
  );
  return shares;
}

function sum(shares: ReadonlyMap<string, number>): number {
  return [...shares.values()].reduce((a, b) => a + b, 0);
}
