import type { Budget, BudgetParty, CostType } from "../../src/budgets/budget";
import type { CostLine } from "../../src/budgets/cost-lines";
import type { LeavingWay } from "../../src/budgets/leaving";
import { number, sek } from "../format";

export const commonKeyText: Record<Budget["commonKey"], string> = {
  population: "Efter folkmängd",
  equal: "Lika",
};

/** As they stand in the workbook too. */
export const partyKeyText: Record<BudgetParty["key"], string> = {
  common: "Budgetens nyckel",
  population: "Folkmängd",
  equal: "Lika",
  fixed: "Fast belopp",
  percent: "Egen procent",
  none: "Ingen del",
};

export const leavingWayText: Record<LeavingWay, string> = {
  taken_over: "De andra tar över kommunens del",
  struck: "Kommunens del stryks ur budgeten",
};

/** "15 %", "7,5 %" */
export function percentText(hundredths: number): string {
  return `${String(hundredths / 100).replace(".", ",")}\u00a0%`;
}

type Part = Pick<BudgetParty, "key" | "fixedSek" | "percent" | "receivesMoney" | "residents">;

/** How a municipality takes part in the common costs, with the residents where they count. */
export function partInWords(party: Part, commonKey: Budget["commonKey"]): string {
  if (party.key === "none") return "Ingen del av det gemensamma";
  if (!party.receivesMoney) return "Bär det den själv betalar";
  if (party.key === "fixed") return `Fast belopp, ${sek(party.fixedSek)}`;
  if (party.key === "percent") return `Egen procent, ${percentText(party.percent)}`;
  const key = party.key === "common" ? commonKey : party.key;
  if (key === "equal") return "Lika del";
  return party.residents === null ? "Folkmängd saknas" : `${number(party.residents)} invånare`;
}

/** A sum that is often none. */
export function sekOrNone(kronor: number): string {
  return kronor === 0 ? "–" : sek(kronor);
}

type Reckoned = Pick<CostLine, "way" | "quantity" | "unitSek" | "rate" | "base">;

/** How a line's sum is reckoned; "" for a typed amount. */
export function reckoningInWords(
  { way, quantity, unitSek, rate, base }: Reckoned,
  types: readonly Pick<CostType, "key" | "heading">[],
): string {
  if (way === "amount") return "";
  if (way === "units") return `${number(quantity)} × ${sek(unitSek)}`;
  const names = base.map((key) => (types.find((type) => type.key === key)?.heading ?? key).toLowerCase());
  return `${percentText(rate)} av ${names.join(" och ")}`;
}

export function keySentence({
  commonKey,
  populationYear,
  populationTable,
}: Pick<Budget, "commonKey" | "populationYear" | "populationTable">): string {
  const source =
    populationYear === null
      ? "Folkmängd saknas."
      : `Folkmängden är den 31 december ${populationYear} (SCB, tabell ${populationTable}).`;
  return commonKey === "population"
    ? `De gemensamma kostnaderna delas efter folkmängd där inget annat är sagt. ${source}`
    : "De gemensamma kostnaderna delas lika där inget annat är sagt.";
}

/** Printed wherever shares are. */
export const ROUNDING =
  "Alla belopp är hela kronor. Varje del rundas nedåt, och de kronor som blir över går till de största resterna, så att delarna alltid blir summan. Är två rester lika stora går kronan till den större kommunen och sedan till den lägre kommunkoden. Schabloner rundas nedåt.";

export function budgetPath(applicationId: number): string {
  return `/applications/${applicationId}/budget`;
}
