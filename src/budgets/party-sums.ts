import type { Budget, BudgetParty } from "./budget";
import { type CostedLine, costed } from "./cost-lines";
import { divide, type Sharer } from "./division";

/** What the money comes to for one municipality. */
export type PartySums = BudgetParty & {
  /** Lines of its own. */
  ownSek: number;
  /** Its part of the common costs. */
  commonSek: number;
  costSek: number;
  cashSek: number;
  inKindSek: number;
  coFinancingSek: number;
  requestedSek: number;
  /** What neither the funder nor the municipality pays; below zero when it pays more than its cost. */
  uncoveredSek: number;
};

/** Of all lines, to the krona: cost = requested + co-financing + uncovered + undivided. */
export type BudgetSums = {
  lines: CostedLine[];
  parties: PartySums[];
  costSek: number;
  commonSek: number;
  cashSek: number;
  inKindSek: number;
  coFinancingSek: number;
  requestedSek: number;
  uncoveredSek: number;
  /** Common costs that no key gives to anybody; below zero when the keys give away more than there is. */
  undividedSek: number;
};

export function total<Row>(rows: readonly Row[], sek: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + sek(row), 0);
}

export function sumsOf(budget: Pick<Budget, "lines" | "parties" | "commonKey">): BudgetSums {
  const lines = costed(budget.lines);
  const common = total(
    lines.filter(({ bearerCode }) => bearerCode === null),
    ({ costSek }) => costSek,
  );
  const own = new Map<string, number>();
  for (const { bearerCode, costSek } of lines)
    if (bearerCode !== null) own.set(bearerCode, (own.get(bearerCode) ?? 0) + costSek);
  const ownOf = ({ code }: BudgetParty) => own.get(code) ?? 0;
  const shares = divide(
    common,
    budget.parties.flatMap((party) => sharerOf(party, ownOf(party), budget.commonKey)),
  );
  const parties = budget.parties.map((party) => moneyOf(party, ownOf(party), shares.get(party.code) ?? 0));
  return {
    lines,
    parties,
    costSek: total(lines, ({ costSek }) => costSek),
    commonSek: common,
    cashSek: total(parties, ({ cashSek }) => cashSek),
    inKindSek: total(parties, ({ inKindSek }) => inKindSek),
    coFinancingSek: total(parties, ({ coFinancingSek }) => coFinancingSek),
    requestedSek: total(parties, ({ requestedSek }) => requestedSek),
    uncoveredSek: total(parties, ({ uncoveredSek }) => uncoveredSek),
    undividedSek: common - total(parties, ({ commonSek }) => commonSek),
  };
}

export function coFinancingOf({ coFinancing }: Pick<BudgetParty, "coFinancing">): number {
  return total(coFinancing, ({ cashSek, inKindSek }) => cashSek + inKindSek);
}

/** One without money bears of the common costs what it puts in beyond its own: nobody else pays for it. */
function sharerOf(party: BudgetParty, ownSek: number, commonKey: Budget["commonKey"]): Sharer[] {
  const { code } = party;
  if (party.key === "none") return [];
  if (!party.receivesMoney) return [{ code, key: "fixed", sek: Math.max(0, coFinancingOf(party) - ownSek) }];
  const key = party.key === "common" ? commonKey : party.key;
  if (key === "population") return [{ code, key, residents: party.residents ?? 0 }];
  if (key === "equal") return [{ code, key }];
  return key === "fixed" ? [{ code, key, sek: party.fixedSek }] : [{ code, key, percent: party.percent }];
}

function moneyOf(party: BudgetParty, ownSek: number, commonSek: number): PartySums {
  const cashSek = total(party.coFinancing, (year) => year.cashSek);
  const inKindSek = total(party.coFinancing, (year) => year.inKindSek);
  const coFinancingSek = cashSek + inKindSek;
  const costSek = ownSek + commonSek;
  const rest = costSek - coFinancingSek;
  const requestedSek = party.receivesMoney ? Math.max(0, rest) : 0;
  return {
    ...party,
    ownSek,
    commonSek,
    costSek,
    cashSek,
    inKindSek,
    coFinancingSek,
    requestedSek,
    uncoveredSek: rest - requestedSek,
  };
}
