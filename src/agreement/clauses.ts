import { and, asc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { clauses } from "../../db/schema";
import { recordCorrection } from "../corrections";
import type { Act } from "../history";
import { tellOfNetwork } from "../membership/telling";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import { agreement } from "./agreement";
import { type ClauseText, compareNumbers } from "./clause-reading";

export type Clause = typeof clauses.$inferSelect;

/** Of the agreement and all its amendments, as they were added. */
export function clausesOf(db: Db, agreementId: number): Clause[] {
  return db
    .select()
    .from(clauses)
    .where(and(eq(clauses.agreementId, agreementId), isNull(clauses.correctedAt)))
    .orderBy(asc(clauses.id))
    .all();
}

/** The text that the agreement began with. */
export function baseClauses(db: Db, agreementId: number): Clause[] {
  return inClauseOrder(clausesOf(db, agreementId).filter(({ amendmentId }) => amendmentId === null));
}

export function inClauseOrder<T extends { number: string; id: number }>(list: T[]): T[] {
  return list.toSorted((a, b) => compareNumbers(a.number, b.number) || a.id - b.id);
}

/** Numbers that stand twice among these clauses, or that the agreement has already. */
export function numbersTaken(db: Db, agreementId: number, added: readonly ClauseText[]): string[] {
  const seen = new Set(baseClauses(db, agreementId).map(({ number }) => number));
  return added.flatMap(({ number }) => {
    if (seen.has(number)) return [number];
    seen.add(number);
    return [];
  });
}

/** Adds to the text that the agreement began with. Refused when a number is there already. */
export function addClauses(db: Db, agreementId: number, added: readonly ClauseText[], act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    agreement(tx, agreementId);
    if (numbersTaken(tx, agreementId, added).length > 0) refuse("clause_exists");
    for (const clause of added)
      tx.insert(clauses)
        .values({ agreementId, ...clause })
        .run();
    tellOfNetwork(tx, { event: "clauses_added", details: { count: added.length } }, act);
  });
}

export function baseClause(db: Db, id: number): Clause {
  const found = db
    .select()
    .from(clauses)
    .where(and(eq(clauses.id, id), isNull(clauses.correctedAt), isNull(clauses.amendmentId)))
    .get();
  return found ?? refuse("not_found");
}

/** The register's copy was wrong; what the parties have agreed on is changed by an amendment (clause 12). */
export function correctClause(
  db: Db,
  id: number,
  form: Pick<ClauseText, "heading" | "text">,
  reason: string,
  act: Act,
): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    const { agreementId, number, heading, text } = baseClause(tx, id);
    tx.update(clauses).set({ correctedAt: act.at }).where(eq(clauses.id, id)).run();
    const added = tx
      .insert(clauses)
      .values({ agreementId, number, ...form })
      .returning({ id: clauses.id })
      .get();
    recordCorrection(
      tx,
      {
        fact: "clauses",
        factId: id,
        replacementId: added.id,
        was: { number, heading, text },
        became: { number, ...form },
        reason,
      },
      act,
    );
    tellOfNetwork(tx, { event: "clause_corrected", details: { number, heading: form.heading, reason } }, act);
    return added.id;
  });
}
