import type { ALLOCATION_KEYS, PART_YEAR_RULES } from "../../db/schema";
import { allocate } from "./allocation";

export type AllocationKey = (typeof ALLOCATION_KEYS)[number];
export type PartYearRule = (typeof PART_YEAR_RULES)[number];

/** How a cost is divided (clause 10), and what a part-year member pays: the agreement does not say. */
export type DivisionRule = {
  key: AllocationKey;
  /** Of a mixed key. */
  equalPercent: number | null;
  partYear: PartYearRule;
};

export type Payer = {
  code: string;
  residents: number | null;
  months: number;
  days: number;
  /** Of a fixed key. */
  fixedSek: number | null;
};

export type Part = { amountSek: number; equalSek: number; byResidentsSek: number };

/** Does the key ask how many live there? */
export function asksResidents({ key }: Pick<DivisionRule, "key">): boolean {
  return key === "population" || key === "mixed";
}

/** For how many months or days it pays; null by the rule that asks neither, and by amounts that are given. */
export function partsOfYear({ key, partYear }: DivisionRule, { months, days }: Payer): number | null {
  if (key === "fixed" || partYear === "whole_year") return null;
  return partYear === "months" ? months : days;
}

/** Of a mixed key: what is divided equally, in whole kronor rounded down. The rest goes by residents, with the odd krona. */
export function equalPartOf(totalSek: number, { key, equalPercent }: DivisionRule): number {
  if (key === "equal") return totalSek;
  return key === "mixed" ? Number((BigInt(totalSek) * BigInt(equalPercent ?? 0)) / 100n) : 0;
}

/**
 * What each pays. By residents, equally or both, the parts add up to the total exactly, each of the two in itself; a
 * part-year member weighs as much less as its months or days are fewer. Amounts that are given are taken as they are.
 */
export function divide(totalSek: number, rule: DivisionRule, payers: readonly Payer[]): Map<string, Part> {
  if (rule.key === "fixed") {
    return new Map(
      payers.map(({ code, fixedSek }) => [
        code,
        { amountSek: fixedSek ?? 0, equalSek: 0, byResidentsSek: 0 },
      ]),
    );
  }
  const time = (payer: Payer) => partsOfYear(rule, payer) ?? 1;
  const equalTotal = equalPartOf(totalSek, rule);
  const equal = allocate(equalTotal, new Map(payers.map((payer) => [payer.code, time(payer)])));
  const weights = payers.map((payer) => [payer.code, (payer.residents ?? 0) * time(payer)] as const);
  const byResidents = allocate(totalSek - equalTotal, new Map(weights));
  return new Map(
    payers.map(({ code }) => {
      const equalSek = equal.get(code) ?? 0;
      const byResidentsSek = byResidents.get(code) ?? 0;
      return [code, { amountSek: equalSek + byResidentsSek, equalSek, byResidentsSek }];
    }),
  );
}
