import { and, desc, eq } from "drizzle-orm";
import type { Db } from "../db/open";
import { corrections } from "../db/schema";
import type { Act } from "./history";

/** Facts of the register that can turn out to have been wrong, by their tables. */
export type CorrectableFact =
  | "agreements"
  | "clauses"
  | "memberships"
  | "earlier_names"
  | "hosts"
  | "notices"
  | "signatures"
  | "roles"
  | "signatories"
  | "board_decisions"
  | "delegations"
  | "party_decisions"
  | "mandates"
  | "body_members"
  | "meeting_decisions"
  | "populations"
  | "fee_payments"
  | "outcomes"
  | "requisitions"
  | "grant_payments";

/**
 * Writes down that a fact was wrong, what stands in its place, and why. The caller has marked the old row and added the
 * new one in the same transaction; `replacementId` and `became` are null when nothing stands in its place.
 */
export function recordCorrection(
  db: Db,
  what: {
    fact: CorrectableFact;
    factId: number;
    replacementId: number | null;
    municipalityCode?: string | null;
    was: Record<string, unknown>;
    became: Record<string, unknown> | null;
    reason: string;
  },
  act: Act,
): void {
  db.insert(corrections)
    .values({ ...what, at: act.at, byId: act.by.personId, byName: act.by.name })
    .run();
}

/** The newest first; about one municipality when it is named. */
export function correctionsOf(db: Db, municipalityCode?: string, limit = 200) {
  return db
    .select()
    .from(corrections)
    .where(municipalityCode === undefined ? undefined : eq(corrections.municipalityCode, municipalityCode))
    .orderBy(desc(corrections.id))
    .limit(limit)
    .all();
}

export type Correction = ReturnType<typeof correctionsOf>[number];

/** What this row stands instead of, when it does. */
export function correctionThatLedTo(db: Db, fact: CorrectableFact, id: number): Correction | undefined {
  return db
    .select()
    .from(corrections)
    .where(and(eq(corrections.fact, fact), eq(corrections.replacementId, id)))
    .get();
}

/** What was done about this row when it turned out to be wrong. */
export function correctionFrom(db: Db, fact: CorrectableFact, id: number): Correction | undefined {
  return db
    .select()
    .from(corrections)
    .where(and(eq(corrections.fact, fact), eq(corrections.factId, id)))
    .get();
}
