import { and, count, desc, eq, exists, gt, isNotNull, isNull, lt, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { candidateDecisions, candidateFits, candidates, candidateVersions, sources } from "../../db/schema";
import type { Instant } from "../calendar";
import { type CandidateRow, candidatesById, standing } from "./candidates";

export const INBOX_SELECTIONS = ["undecided", "taken_in", "dismissed", "merged"] as const;
export const INBOX_ORDERS = ["fit", "newest"] as const;

export type InboxFilter = {
  show: (typeof INBOX_SELECTIONS)[number];
  order: (typeof INBOX_ORDERS)[number];
  /** Null for all. */
  sourceId: number | null;
};

const selections = {
  undecided: isNull(candidateDecisions.id),
  taken_in: isNotNull(candidateDecisions.callId),
  dismissed: eq(candidateDecisions.decision, "dismissed"),
  merged: eq(candidateDecisions.decision, "merged"),
} as const;

export const CANDIDATES_PER_PAGE = 25;

function chosenBy({ show, sourceId }: InboxFilter) {
  return and(selections[show], sourceId === null ? undefined : eq(candidates.sourceId, sourceId));
}

export type Inbox = {
  rows: CandidateRow[];
  /** How many the filter lets through, and how many of them have more that speaks against than for. */
  total: number;
  fitBadly: number;
};

/**
 * The adviser's inbox; `page` counts from 1. What has not been weighed yet stands among what fits neither well nor badly.
 * Only ids are put in order: the texts are read for one page.
 */
export function inbox(db: Db, filter: InboxFilter, page: number): Inbox {
  const { fit, candidateId } = candidateFits;
  const ids = db
    .select({ id: candidates.id })
    .from(candidates)
    .innerJoin(candidateFits, eq(candidateId, candidates.id))
    .leftJoin(candidateDecisions, standing)
    .where(chosenBy(filter))
    .orderBy(...(filter.order === "fit" ? [desc(fit), desc(candidateId)] : [desc(candidates.id)]))
    .limit(CANDIDATES_PER_PAGE)
    .offset((page - 1) * CANDIDATES_PER_PAGE)
    .all()
    .map(({ id }) => id);
  return {
    rows: candidatesById(db, ids),
    total: countOf(db, filter),
    fitBadly: badlyFitting(db, filter),
  };
}

function countOf(db: Db, filter: InboxFilter): number {
  const rows = db.select({ total: count() }).from(candidates).leftJoin(candidateDecisions, standing);
  return rows.where(chosenBy(filter)).get()?.total ?? 0;
}

function badlyFitting(db: Db, filter: InboxFilter): number {
  const rows = db
    .select({ total: count() })
    .from(candidateFits)
    .innerJoin(candidates, eq(candidates.id, candidateFits.candidateId))
    .leftJoin(candidateDecisions, standing);
  return rows.where(and(lt(candidateFits.fit, 0), chosenBy(filter))).get()?.total ?? 0;
}

/** For the menu and the start page. */
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

/** Sources that candidates have come from, for the filter. */
export function sourcesOfCandidates(db: Db): { id: number; name: string }[] {
  const carried = db
    .select({ id: candidates.id })
    .from(candidates)
    .where(eq(candidates.sourceId, sources.id));
  return db
    .select({ id: sources.id, name: sources.name })
    .from(sources)
    .where(exists(carried))
    .orderBy(sql`sv_key(${sources.name})`)
    .all();
}

/** Dismissed, and the source has said something new of it since: it stays dismissed, and this is its trace. */
export function changedSinceDismissed(db: Db): number[] {
  return db
    .selectDistinct({ id: candidateDecisions.candidateId })
    .from(candidateDecisions)
    .innerJoin(candidateVersions, eq(candidateVersions.candidateId, candidateDecisions.candidateId))
    .where(
      and(
        eq(candidateDecisions.decision, "dismissed"),
        isNull(candidateDecisions.undoneAt),
        gt(candidateVersions.at, candidateDecisions.at),
      ),
    )
    .all()
    .map(({ id }) => id);
}

/** What a person dismissed in one go, and has not taken back. */
export function dismissedAt(
  db: Db,
  personId: number | null,
  at: Instant,
): { count: number; reason: string } | null {
  const rows = db
    .select({ reason: candidateDecisions.reason })
    .from(candidateDecisions)
    .where(dismissedTogether(personId, at))
    .all();
  return rows[0] ? { count: rows.length, reason: rows[0].reason } : null;
}

export function dismissedTogether(personId: number | null, at: Instant) {
  return and(
    eq(candidateDecisions.decision, "dismissed"),
    eq(candidateDecisions.at, at),
    personId === null ? isNull(candidateDecisions.byId) : eq(candidateDecisions.byId, personId),
    isNull(candidateDecisions.undoneAt),
  );
}
