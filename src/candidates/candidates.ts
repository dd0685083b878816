import { and, count, desc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { calls, candidateDecisions, candidates, sources } from "../../db/schema";
import { addCall, type CallForm, call } from "../calls/calls";
import { type Act, record } from "../history";
import { requireRole } from "../people/permissions";
import { refuse } from "../refusal";

const standing = and(eq(candidateDecisions.candidateId, candidates.id), isNull(candidateDecisions.undoneAt));

const listed = {
  candidate: candidates,
  source: { id: sources.id, name: sources.name, funder: sources.funder },
  decision: candidateDecisions,
  callTitle: calls.title,
};

function selectCandidates(db: Db) {
  return db
    .select(listed)
    .from(candidates)
    .innerJoin(sources, eq(sources.id, candidates.sourceId))
    .leftJoin(candidateDecisions, standing)
    .leftJoin(calls, eq(calls.id, candidateDecisions.callId));
}

export type InboxFilter = "undecided" | "dismissed" | "taken_in";

const filters = {
  undecided: isNull(candidateDecisions.id),
  dismissed: eq(candidateDecisions.decision, "dismissed"),
  taken_in: isNotNull(candidateDecisions.callId),
} as const;

export const CANDIDATES_PER_PAGE = 25;

/** The adviser's inbox, newest first; `page` counts from 1. */
export function inbox(db: Db, filter: InboxFilter, page: number) {
  return selectCandidates(db)
    .where(filters[filter])
    .orderBy(desc(candidates.foundAt), desc(candidates.publishedAt), desc(candidates.id))
    .limit(CANDIDATES_PER_PAGE)
    .offset((page - 1) * CANDIDATES_PER_PAGE)
    .all();
}

export type InboxRow = ReturnType<typeof inbox>[number];

export function undecidedCount(db: Db): number {
  return (
    db
      .select({ total: count() })
      .from(candidates)
      .leftJoin(candidateDecisions, standing)
      .where(isNull(candidateDecisions.id))
      .get()?.total ?? 0
  );
}

export function candidate(db: Db, id: number): InboxRow {
  return selectCandidates(db).where(eq(candidates.id, id)).get() ?? refuse("not_found");
}

/** Where a call came from: the candidates it was made from or that were linked to it. */
export function candidatesOfCall(db: Db, callId: number) {
  return selectCandidates(db).where(eq(candidateDecisions.callId, callId)).orderBy(desc(candidates.id)).all();
}

type Decision = Pick<typeof candidateDecisions.$inferInsert, "decision" | "callId" | "reason">;

function decide(db: Db, id: number, decision: Decision, act: Act): void {
  if (candidate(db, id).decision) refuse("already_decided");
  db.insert(candidateDecisions)
    .values({ candidateId: id, ...decision, at: act.at, byId: act.by.personId })
    .run();
  const event = `candidate_${decision.decision}` as const;
  const details = { callId: decision.callId, reason: decision.reason };
  record(db, { subject: "candidate", subjectId: id, event, details }, act);
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

export function dismiss(db: Db, id: number, reason: string, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => decide(tx, id, { decision: "dismissed", reason }, act));
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
