import type { Db } from "../../db/open";
import { type Budget, budgetOf, type CoFinancing } from "./budget";
import type { CostedLine } from "./cost-lines";
import { sumsOf } from "./party-sums";

/** The money of one municipality, as an approval is about it. */
export type FrozenParty = {
  code: string;
  receivesMoney: boolean;
  key: Budget["parties"][number]["key"];
  fixedSek: number;
  percent: number;
  residents: number | null;
  ownSek: number;
  commonSek: number;
  costSek: number;
  requestedSek: number;
  coFinancing: CoFinancing[];
};

/** A budget by lines as it is frozen in a version: costs, keys and the residents that the keys were reckoned with. */
export type FrozenBudget = {
  costTypes: { key: string; heading: string }[];
  lines: Omit<CostedLine, "id" | "amountSek">[];
  commonKey: Budget["commonKey"];
  populationYear: number | null;
  populationTable: string;
  /** By municipality code, without those that have declined. */
  parties: FrozenParty[];
};

/** The budget as it would be frozen now; null when the application has shares only. */
export function frozenBudget(
  db: Db,
  applicationId: number,
  declined: ReadonlySet<string>,
): FrozenBudget | null {
  const budget = budgetOf(db, applicationId);
  if (!budget) return null;
  const { lines, parties } = sumsOf(budget);
  const { commonKey, populationYear, populationTable } = budget;
  return {
    costTypes: budget.costTypes.map(({ key, heading }) => ({ key, heading })),
    lines: lines.map(({ id: _id, amountSek: _amountSek, ...line }) => line),
    commonKey,
    populationYear,
    populationTable,
    parties: parties
      .filter(({ code }) => !declined.has(code))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map((party) => ({
        code: party.code,
        receivesMoney: party.receivesMoney,
        key: party.key,
        fixedSek: party.fixedSek,
        percent: party.percent,
        residents: party.residents,
        ownSek: party.ownSek,
        commonSek: party.commonSek,
        costSek: party.costSek,
        requestedSek: party.requestedSek,
        coFinancing: party.coFinancing,
      })),
  };
}

/** Of those who have not left since: a leaver's own figures are no part of what the others approved. */
export function withoutLeavers(
  frozen: FrozenBudget | null,
  staying: ReadonlySet<string>,
): FrozenBudget | null {
  return frozen && { ...frozen, parties: frozen.parties.filter(({ code }) => staying.has(code)) };
}
