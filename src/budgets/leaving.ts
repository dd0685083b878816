import { allocate } from "../fees/allocation";
import type { Budget, BudgetParty, CoFinancing } from "./budget";
import { asAmount, type CostLine } from "./cost-lines";
import { type BudgetSums, sumsOf, total } from "./party-sums";

/**
 * What becomes of a leaver's part: `taken_over` keeps all costs and the requested sum, and the others take over its costs
 * and its co-financing; `struck` takes its part out of the budget, and the requested sum is so much less.
 */
export const LEAVING_WAYS = ["taken_over", "struck"] as const;
export type LeavingWay = (typeof LEAVING_WAYS)[number];

/** The budget without one municipality. To the krona, whichever way: what leaves is what it had. */
export function withoutParty(budget: Budget, code: string, way: LeavingWay): Budget {
  const sums = sumsOf(budget);
  const leaver = sums.parties.find((party) => party.code === code);
  if (!leaver) return budget;
  const lines = way === "taken_over" ? takenOver(sums, code) : struck(sums, code, leaver.commonSek);
  const out = { key: "none", receivesMoney: false, fixedSek: 0, percent: 0, coFinancing: [] } as const;
  const without: Budget = {
    ...budget,
    lines,
    parties: budget.parties.map((party) =>
      party.code === code ? { ...party, ...out, coFinancing: [] } : party,
    ),
  };
  return way === "taken_over" ? withCoFinancingOf(leaver, without) : without;
}

/** Its own costs become common ones. Flat rates are held at what they come to: their base is another from now on. */
function takenOver({ lines }: BudgetSums, code: string): CostLine[] {
  if (!lines.some(({ bearerCode }) => bearerCode === code)) return plain(lines);
  const touched = ({ bearerCode }: CostLine) => bearerCode === null || bearerCode === code;
  return lines.map(({ costSek, ...line }) => {
    const held = line.way === "rate" && touched(line) ? asAmount(line, costSek) : line;
    return line.bearerCode === code ? { ...held, bearerCode: null } : held;
  });
}

/** Its own costs go, and the common ones are less by its part, each in proportion (largest remainder). */
function struck({ lines, commonSek }: BudgetSums, code: string, partSek: number): CostLine[] {
  const staying = lines.filter(({ bearerCode }) => bearerCode !== code);
  if (partSek === 0) return plain(staying);
  const common = staying.filter(({ bearerCode }) => bearerCode === null);
  const less = allocate(
    Math.max(0, commonSek - partSek),
    new Map(common.map(({ id, costSek }) => [String(id), costSek])),
  );
  return staying.map(({ costSek: _costSek, ...line }) =>
    line.bearerCode === null ? asAmount(line, less.get(String(line.id)) ?? 0) : line,
  );
}

function plain(lines: BudgetSums["lines"]): CostLine[] {
  return lines.map(({ costSek: _costSek, ...line }) => line);
}

/** Year by year, by what each of the others bears of the common costs. */
function withCoFinancingOf(leaver: BudgetParty, budget: Budget): Budget {
  const remaining = sumsOf(budget).parties.filter(
    ({ key, receivesMoney }) => key !== "none" && receivesMoney,
  );
  const weighed = remaining.some(({ commonSek }) => commonSek > 0);
  const weights = new Map(remaining.map(({ code, commonSek }) => [code, weighed ? commonSek : 1]));
  const more = leaver.coFinancing.map(({ year, cashSek, inKindSek }) => ({
    year,
    cash: allocate(cashSek, weights),
    inKind: allocate(inKindSek, weights),
  }));
  const parties = budget.parties.map((party) => ({
    ...party,
    coFinancing: added(
      party.coFinancing,
      more.map(({ year, cash, inKind }) => ({
        year,
        cashSek: cash.get(party.code) ?? 0,
        inKindSek: inKind.get(party.code) ?? 0,
      })),
    ),
  }));
  return { ...budget, parties };
}

function added(own: readonly CoFinancing[], more: readonly CoFinancing[]): CoFinancing[] {
  const years = [...new Set([...own, ...more].map(({ year }) => year))].toSorted((a, b) => a - b);
  return years
    .map((year) => {
      const both = [...own, ...more].filter((one) => one.year === year);
      const sum = (sek: (one: CoFinancing) => number) => total(both, sek);
      return { year, cashSek: sum((one) => one.cashSek), inKindSek: sum((one) => one.inKindSek) };
    })
    .filter(({ cashSek, inKindSek }) => cashSek + inKindSek > 0);
}
