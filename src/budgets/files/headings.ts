import type { LINE_WAYS, PARTY_KEYS } from "../../../db/schema";
import { plainHeading } from "../../sheets/columns";

/** What heads a column of lines; the first is how our own workbook writes it. */
export const LINE_HEADINGS = {
  id: ["rad", "radnummer", "nr"],
  text: ["beskrivning", "kostnad avser", "vad"],
  costType: ["kostnadsslag", "kostnadstyp"],
  year: ["år"],
  bearer: ["bärs av", "part"],
  way: ["sätt"],
  amount: ["belopp", "belopp kr", "kronor"],
  quantity: ["antal", "timmar"],
  unit: ["pris per enhet", "pris", "timpris"],
  rate: ["procent"],
  base: ["procent av"],
} as const;
export type LineField = keyof typeof LINE_HEADINGS;

export const PARTY_HEADINGS = {
  code: ["kommunkod"],
  money: ["får pengar"],
  key: ["nyckel"],
  fixed: ["fast belopp"],
  percent: ["egen procent"],
} as const;
export type PartyField = keyof typeof PARTY_HEADINGS;

/** "Kontant 2027" and "Naturainsats 2027": what a municipality puts in, by year. */
export function coFinancingHeading(heading: string): { kind: "cash" | "kind"; year: number } | null {
  const [, word, year] = /^(kontant|naturainsats) (\d{4})$/.exec(plainHeading(heading)) ?? [];
  return word === undefined ? null : { kind: word === "kontant" ? "cash" : "kind", year: Number(year) };
}

export const COMMON_WORDS: readonly string[] = ["", "gemensamt", "gemensam", "alla", "projektägaren"];

export const WAY_WORDS: Record<(typeof LINE_WAYS)[number], readonly string[]> = {
  amount: ["belopp", "fast"],
  units: ["antal × pris", "antal x pris", "antal * pris", "enhetskostnad"],
  rate: ["procent", "schablon"],
};

export const KEY_WORDS: Record<(typeof PARTY_KEYS)[number], readonly string[]> = {
  common: ["budgetens nyckel", "som de andra"],
  population: ["folkmängd", "invånare"],
  equal: ["lika"],
  fixed: ["fast belopp", "fast"],
  percent: ["egen procent", "egen"],
  none: ["ingen del", "ingen"],
};

export const YES: readonly string[] = ["ja", "j", "x", "yes", "true"];
export const NO: readonly string[] = ["nej", "n", "", "no", "false"];
