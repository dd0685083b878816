import { and, asc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import {
  budgetParties,
  budgetRules,
  budgets,
  coFinancing,
  costLines,
  costTypes,
  municipalities,
} from "../../db/schema";
import { inNameOrder } from "../membership/register";
import type { CostLine } from "./cost-lines";

export type CostType = Pick<typeof costTypes.$inferSelect, "key" | "heading" | "kind">;
export type Rule = Omit<typeof budgetRules.$inferSelect, "applicationId">;
export type CoFinancing = { year: number; cashSek: number; inKindSek: number };

export type BudgetParty = Pick<
  typeof budgetParties.$inferSelect,
  "receivesMoney" | "key" | "fixedSek" | "percent" | "residents"
> & { code: string; shortName: string; formalName: string; coFinancing: CoFinancing[] };

export type Budget = Omit<typeof budgets.$inferSelect, "begunAt"> & {
  costTypes: CostType[];
  /** By cost type as the form has them, then by year. */
  lines: CostLine[];
  /** In name order, also those that take no part. */
  parties: BudgetParty[];
  rules: Rule[];
};

/** The budget by lines; null when the application has shares only. */
export function budgetOf(db: Db, applicationId: number): Budget | null {
  const found = db.select().from(budgets).where(eq(budgets.applicationId, applicationId)).get();
  if (!found) return null;
  const { begunAt: _begunAt, ...budget } = found;
  const types = costTypesOf(db, applicationId);
  return {
    ...budget,
    costTypes: types,
    lines: linesOf(db, applicationId, types),
    parties: budgetPartiesOf(db, applicationId),
    rules: rulesOf(db, applicationId),
  };
}

function costTypesOf(db: Db, applicationId: number): CostType[] {
  return db
    .select({ key: costTypes.key, heading: costTypes.heading, kind: costTypes.kind })
    .from(costTypes)
    .where(eq(costTypes.applicationId, applicationId))
    .orderBy(asc(costTypes.position))
    .all();
}

function linesOf(db: Db, applicationId: number, types: readonly CostType[]): CostLine[] {
  const place = new Map(types.map(({ key }, index) => [key, index]));
  return db
    .select()
    .from(costLines)
    .where(and(eq(costLines.applicationId, applicationId), isNull(costLines.removedAt)))
    .orderBy(asc(costLines.year), asc(costLines.id))
    .all()
    .map(({ applicationId: _id, addedAt: _at, removedAt: _removed, ...line }) => line)
    .toSorted((a, b) => (place.get(a.costType) ?? 0) - (place.get(b.costType) ?? 0));
}

function budgetPartiesOf(db: Db, applicationId: number): BudgetParty[] {
  const own = new Map<string, CoFinancing[]>();
  const years = db
    .select()
    .from(coFinancing)
    .where(eq(coFinancing.applicationId, applicationId))
    .orderBy(asc(coFinancing.year))
    .all();
  for (const { municipalityCode, year, cashSek, inKindSek } of years)
    if (cashSek + inKindSek > 0)
      own.set(municipalityCode, [...(own.get(municipalityCode) ?? []), { year, cashSek, inKindSek }]);
  const rows = db
    .select({
      code: municipalities.code,
      shortName: municipalities.shortName,
      formalName: municipalities.formalName,
      receivesMoney: budgetParties.receivesMoney,
      key: budgetParties.key,
      fixedSek: budgetParties.fixedSek,
      percent: budgetParties.percent,
      residents: budgetParties.residents,
    })
    .from(budgetParties)
    .innerJoin(municipalities, eq(municipalities.code, budgetParties.municipalityCode))
    .where(eq(budgetParties.applicationId, applicationId))
    .all();
  return inNameOrder(rows).map((row) => ({ ...row, coFinancing: own.get(row.code) ?? [] }));
}

function rulesOf(db: Db, applicationId: number): Rule[] {
  return db
    .select({
      kind: budgetRules.kind,
      value: budgetRules.value,
      day: budgetRules.day,
      blocks: budgetRules.blocks,
    })
    .from(budgetRules)
    .where(eq(budgetRules.applicationId, applicationId))
    .all();
}
