import type { AllocationKey, DivisionRule, PartYearRule } from "../../src/fees/division";
import type { FeeCategory } from "../../src/fees/fee-runs";
import type { Proposal, ProposalProblem } from "../../src/fees/proposal";
import { sek } from "../format";

export const keyText: Record<AllocationKey, string> = {
  population: "Efter folkmängd",
  equal: "Lika för alla",
  fixed: "Fasta belopp",
  mixed: "Blandat: en del lika, resten efter folkmängd",
};

export const partYearText: Record<PartYearRule, string> = {
  whole_year: "Som för hela året",
  months: "För de månader som kommunen är medlem, påbörjad månad räknas",
  days: "För de dagar som kommunen är medlem",
};

export const categoryText: Record<FeeCategory, string> = {
  annual: "Årsavgift",
  overrun: "Överskriden budget",
  wind_down: "Avslut av den gemensamma tjänsten",
};

/** "Blandat: 30 % lika, resten efter folkmängd" */
export function ruleWords({ key, equalPercent }: Pick<DivisionRule, "key" | "equalPercent">): string {
  return key === "mixed" ? `Blandat: ${equalPercent} % lika, resten efter folkmängd` : keyText[key];
}

/** The unit that a part-year rule counts in; undefined by the rules that count none. */
export function partsWord(partYear: PartYearRule): string | undefined {
  return { whole_year: undefined, months: "Månader", days: "Dagar" }[partYear];
}

const problemText: Record<ProposalProblem, string> = {
  fee_without_members: "Ingen kommun är medlem det året, så det finns ingen att dela på.",
  fee_without_residents:
    "Folkmängden saknas för minst en av kommunerna, så summan går inte att dela efter folkmängd ännu.",
  fixed_fees_differ: "De fasta beloppen är inte lika med summan.",
};

/** By how much amounts miss what they should add up to; "" when they do not. */
export function differsText(aboveSek: number, totalSek: number): string {
  if (aboveSek === 0) return "";
  const sum = sek(totalSek + aboveSek);
  return `Beloppen blir ${sum} tillsammans. Det är ${sek(Math.abs(aboveSek))} ${aboveSek > 0 ? "mer" : "mindre"} än ${sek(totalSek)}.`;
}

export function problemWords({ problem, aboveSek, totalSek }: Proposal): string {
  if (problem === null) return "";
  if (problem === "fixed_fees_differ" && aboveSek === 0)
    return "Ett fast belopp saknas för minst en av kommunerna.";
  return problem === "fixed_fees_differ"
    ? `${problemText[problem]} ${differsText(aboveSek, totalSek)}`
    : problemText[problem];
}

/** "Betalt", "60 000 kr återstår", "500 kr för mycket" */
export function leftWords(leftSek: number): string {
  if (leftSek === 0) return "betalt";
  return leftSek > 0 ? `${sek(leftSek)} återstår` : `${sek(-leftSek)} för mycket`;
}

/** "Källa: SCB, tabell TAB638, hämtad 2 april 2025." */
export function sourceWords(table: string, fetchedOn: string | null): string {
  const fetched = fetchedOn ? `, hämtad ${fetchedOn}` : ". Dagen för hämtningen är inte antecknad";
  return `Källa: SCB, tabell ${table}${fetched}.`;
}
