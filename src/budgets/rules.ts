import { isDeepStrictEqual as isSame } from "node:util";
import { and, eq, notInArray } from "drizzle-orm";
import type { Db } from "../../db/open";
import { budgetRules } from "../../db/schema";
import type { Act } from "../history";
import type { Rule } from "./budget";
import { changeBudgetTo } from "./changing";

/** The funder's rules as they are to stand: one of each kind at most. History keeps those that stood before. */
export function changeRules(db: Db, id: number, rules: readonly Rule[], revision: number, act: Act): void {
  changeBudgetTo(
    db,
    id,
    revision,
    (budget, tx) => {
      const inOrder = (all: readonly Rule[]) => all.toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
      if (isSame(inOrder(budget.rules), inOrder(rules))) return null;
      const kinds = rules.map(({ kind }) => kind);
      tx.delete(budgetRules)
        .where(and(eq(budgetRules.applicationId, id), notInArray(budgetRules.kind, kinds)))
        .run();
      for (const { kind, ...said } of rules)
        tx.insert(budgetRules)
          .values({ applicationId: id, kind, ...said })
          .onConflictDoUpdate({ target: [budgetRules.applicationId, budgetRules.kind], set: said })
          .run();
      const details = { was: budget.rules, became: rules };
      return { budget, told: { event: "budget_rules_changed", details } };
    },
    act,
  );
}
