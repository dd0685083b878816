import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { candidateDecisions } from "../../db/schema";
import type { Instant } from "../calendar";
import { addCall, type CallForm, call } from "../calls/calls";
import { type Act, record } from "../history";
import { requireRole } from "../people/permissions";
import { refuse } from "../refusal";
import { candidate } from "./candidates";
import { dismissedTogether } from "./inbox";

type Decision = Pick<typeof candidateDecisions.$inferInsert, "decision" | "callId" | "intoId" | "reason">;

function decide(db: Db, id: number, decision: Decision, act: Act): void {
  if (candidate(db, id).decision) refuse("already_decided");
  db.insert(candidateDecisions)
    .values({ candidateId: id, ...decision, at: act.at, byId: act.by.personId })
    .run();
  const event = `candidate_${decision.decision}` as const;
  const { callId, intoId, reason } = decision;
  record(db, { subject: "candidate", subjectId: id, event, details: { callId, intoId, reason } }, act);
}

/** The candidate becomes a call. Refused when somebody has decided about it already. */
export function makeCall(db: Db, id: number, form: CallForm, act: Act): number {
  requireRole(act.by, "adviser");
  return db.transaction((tx) => {
    const callId = addCall(tx, form, act);
    decide(tx, id, { decision: "made_call", callId }, act);
    return callId;
  });
}

/** The candidate tells of a call that is here already. */
export function linkToCall(db: Db, id: number, callId: number, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    call(tx, callId);
    decide(tx, id, { decision: "linked", callId }, act);
  });
}

/**
 * The candidate tells of the same as another one, which goes on for both; what each of them said stays. Merging into one
 * that is merged itself is merging into where that one went; refused with `same_candidate` when that is here.
 */
export function merge(db: Db, id: number, otherId: number, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    const intoId = lastInto(tx, otherId);
    if (intoId === id) refuse("same_candidate");
    decide(tx, id, { decision: "merged", intoId }, act);
  });
}

function lastInto(db: Db, id: number): number {
  const next = candidate(db, id).decision?.intoId;
  return next ? lastInto(db, next) : id;
}

export function dismiss(db: Db, id: number, reason: string, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => decide(tx, id, { decision: "dismissed", reason }, act));
}

/** Those that somebody else has decided about meanwhile stay as they are. Answers how many were dismissed. */
export function dismissAll(db: Db, ids: readonly number[], reason: string, act: Act): number {
  requireRole(act.by, "adviser");
  return db.transaction((tx) => {
    const open = [...new Set(ids)].filter((id) => !candidate(tx, id).decision);
    for (const id of open) decide(tx, id, { decision: "dismissed", reason }, act);
    return open.length;
  });
}

/** Back to the inbox. A call that was made stays; only what was said of the candidate is taken back. */
export function undoDecision(db: Db, id: number, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    const { decision } = candidate(tx, id);
    if (!decision) return;
    tx.update(candidateDecisions)
      .set({ undoneAt: act.at })
      .where(eq(candidateDecisions.id, decision.id))
      .run();
    const details = { decision: decision.decision };
    record(tx, { subject: "candidate", subjectId: id, event: "candidate_decision_undone", details }, act);
  });
}

/** All that the same person dismissed at that moment; twice does nothing more. Answers how many came back. */
export function undoDismissals(db: Db, dismissedAt: Instant, act: Act): number {
  requireRole(act.by, "adviser");
  return db.transaction((tx) => {
    const rows = tx
      .select({ id: candidateDecisions.candidateId })
      .from(candidateDecisions)
      .where(dismissedTogether(act.by.personId, dismissedAt))
      .all();
    for (const { id } of rows) undoDecision(tx, id, act);
    return rows.length;
  });
}
