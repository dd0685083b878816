import fc from "fast-check";
import { beginBudget } from "../../src/budgets/beginning";
import { type Budget, type BudgetParty, budgetOf } from "../../src/budgets/budget";
import type { CostLine } from "../../src/budgets/cost-lines";
import { addCostLine, type LineForm } from "../../src/budgets/line-changes";
import { act, type World } from "../support/world";

const LINE: LineForm = {
  text: "Rådgivare",
  costType: "staff",
  year: 2027,
  bearerCode: null,
  way: "amount",
  amountSek: 0,
  quantity: 0,
  unitSek: 0,
  rate: 0,
  base: [],
};

export const line = (facts: Partial<LineForm>): LineForm => ({ ...LINE, ...facts });

export function budgetFor(w: World, id: number): Budget {
  const found = budgetOf(w.db, id);
  if (!found) throw new Error(`application ${id} has no budget`);
  return found;
}

/** A budget by lines, begun and filled in. */
export function withBudget(w: World, id: number, lines: Partial<LineForm>[]): Budget {
  beginBudget(w.db, id, "general", act(w.adviser, 5));
  for (const one of lines) addCostLine(w.db, id, line(one), budgetFor(w, id).revision, act(w.adviser, 5));
  return budgetFor(w, id);
}

const TYPES = [
  { key: "staff", heading: "Personal", kind: "staff" },
  { key: "travel", heading: "Resor och logi", kind: "other" },
  { key: "indirect", heading: "Indirekta kostnader", kind: "indirect" },
] as const;

const YEARS = [2027, 2028, 2029];
const money = fc.nat(3_000_000);

function lineOf(codes: readonly string[]) {
  const amount = fc.record({ way: fc.constant("amount" as const), amountSek: money });
  const units = fc.record({
    way: fc.constant("units" as const),
    quantity: fc.integer({ min: 1, max: 1720 }),
    unitSek: fc.nat(900),
  });
  const rate = fc.record({
    way: fc.constant("rate" as const),
    rate: fc.integer({ min: 1, max: 10_000 }),
    base: fc.constantFrom<string[]>(["staff"], ["staff", "travel"], ["travel"]),
  });
  return fc
    .tuple(
      fc.oneof({ weight: 3, arbitrary: amount }, units, rate),
      fc.record({
        text: fc.constantFrom("Lön", "Resor; möten", "Åtgärd 24.300", "=1+1", "0114"),
        costType: fc.constantFrom(...TYPES.map(({ key }) => key)),
        year: fc.constantFrom(...YEARS),
        bearerCode: fc.option(fc.constantFrom(...codes)),
      }),
    )
    .map(([way, facts]) => line({ ...facts, ...way }));
}

function partyOf(code: string) {
  const years = fc.uniqueArray(
    fc.record({ year: fc.constantFrom(...YEARS), cashSek: money, inKindSek: money }),
    { selector: ({ year }) => year, maxLength: 3 },
  );
  return fc
    .record({
      receivesMoney: fc.boolean(),
      key: fc.constantFrom("common", "population", "equal", "fixed", "percent", "none"),
      fixedSek: money,
      percent: fc.integer({ min: 1, max: 10_000 }),
      residents: fc.option(fc.integer({ min: 1, max: 900_000 })),
      coFinancing: years,
    })
    .map(
      (party): BudgetParty => ({
        ...party,
        code,
        shortName: `K${code}`,
        formalName: `K${code} kommun`,
        fixedSek: party.key === "fixed" ? party.fixedSek : 0,
        percent: party.key === "percent" ? party.percent : 0,
        coFinancing: party.coFinancing
          .filter(({ cashSek, inKindSek }) => cashSek + inKindSek > 0)
          // Made plain: the generator's own have no prototype.
          .map((year) => ({ ...year }))
          .toSorted((a, b) => a.year - b.year),
      }),
    );
}

/** Any budget that could be written, sound or not. */
export const anyBudget: fc.Arbitrary<Budget> = fc
  .uniqueArray(fc.stringMatching(/^[1-9]\d{3}$/), { minLength: 1, maxLength: 8 })
  .chain((codes) =>
    fc.record({
      lines: fc.array(lineOf(codes), { maxLength: 12 }),
      parties: fc.tuple(...codes.map(partyOf)),
      commonKey: fc.constantFrom("population", "equal"),
    }),
  )
  .map(({ lines, parties, commonKey }) => ({
    applicationId: 1,
    form: "general",
    commonKey,
    populationYear: 2025,
    populationTable: "TAB5557",
    revision: 1,
    costTypes: [...TYPES],
    lines: lines.map((one, index): CostLine => ({ id: index + 1, ...one })),
    parties,
    rules: [],
  }));
