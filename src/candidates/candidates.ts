import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Db } from "../../db/open";
import {
  calls,
  candidateDecisions,
  candidateFits,
  candidateSightings,
  candidates,
  candidateVersions,
  sources,
} from "../../db/schema";
import { refuse } from "../refusal";
import type { ReadingSummary } from "./reading";
import { wordsNow } from "./recollection";

/** The decision that holds about a candidate: the one that nobody has undone. */
export const standing = and(
  eq(candidateDecisions.candidateId, candidates.id),
  isNull(candidateDecisions.undoneAt),
);

const into = alias(candidates, "into");

function selectCandidates(db: Db) {
  return db
    .select({
      candidate: candidates,
      source: { id: sources.id, name: sources.name, funder: sources.funder, kind: sources.kind },
      decision: candidateDecisions,
      callTitle: calls.title,
      intoTitle: into.title,
      weighing: candidateFits,
    })
    .from(candidates)
    .innerJoin(sources, eq(sources.id, candidates.sourceId))
    .leftJoin(candidateDecisions, standing)
    .leftJoin(calls, eq(calls.id, candidateDecisions.callId))
    .leftJoin(into, eq(into.id, candidateDecisions.intoId))
    .innerJoin(candidateFits, eq(candidateFits.candidateId, candidates.id));
}

/** In the order of the ids; `now` is what the candidate says now, which may be something else than at first. */
export function candidatesById(db: Db, ids: readonly number[]) {
  const rows = selectCandidates(db)
    .where(inArray(candidates.id, [...ids]))
    .all();
  const now = wordsNow(
    db,
    rows.map(({ candidate }) => candidate),
  );
  const found = new Map(
    rows.map(({ candidate, weighing: { fit, reasons, reading }, ...row }) => {
      const { title, link, text } = now.get(candidate.id) ?? candidate;
      const weighing = { fit, reasons, reading: reading as ReadingSummary | null };
      return [candidate.id, { candidate, ...row, weighing, now: { title, link, text } }];
    }),
  );
  return ids.flatMap((id) => found.get(id) ?? []);
}

export type CandidateRow = ReturnType<typeof candidatesById>[number];

export function candidate(db: Db, id: number): CandidateRow {
  return candidatesById(db, [id])[0] ?? refuse("not_found");
}

/** All that was said of it after the first time, the newest first. */
export function versionsOf(db: Db, id: number) {
  return db
    .select({ version: candidateVersions, source: sources.name })
    .from(candidateVersions)
    .innerJoin(sources, eq(sources.id, candidateVersions.sourceId))
    .where(eq(candidateVersions.candidateId, id))
    .orderBy(desc(candidateVersions.id))
    .all();
}

export type VersionRow = ReturnType<typeof versionsOf>[number];

/** Where else the same was seen. */
export function sightingsOf(db: Db, id: number) {
  return db
    .select({
      at: candidateSightings.at,
      link: candidateSightings.link,
      sourceId: sources.id,
      source: sources.name,
    })
    .from(candidateSightings)
    .innerJoin(sources, eq(sources.id, candidateSightings.sourceId))
    .where(eq(candidateSightings.candidateId, id))
    .orderBy(desc(candidateSightings.id))
    .all();
}

export type SightingRow = ReturnType<typeof sightingsOf>[number];

/** The call that a candidate became or was linked to, also by way of the one it was merged into. */
export function callOf(db: Db, id: number): number | null {
  const decision = db
    .select({ callId: candidateDecisions.callId, intoId: candidateDecisions.intoId })
    .from(candidateDecisions)
    .where(and(eq(candidateDecisions.candidateId, id), isNull(candidateDecisions.undoneAt)))
    .get();
  if (!decision) return null;
  return decision.intoId === null ? decision.callId : callOf(db, decision.intoId);
}

/** The candidates that were merged into this one, at any remove. */
export function mergedInto(db: Db, ids: readonly number[]): number[] {
  if (ids.length === 0) return [];
  const merged = db
    .select({ id: candidateDecisions.candidateId })
    .from(candidateDecisions)
    .where(and(inArray(candidateDecisions.intoId, [...ids]), isNull(candidateDecisions.undoneAt)))
    .all()
    .map(({ id }) => id);
  return [...merged, ...mergedInto(db, merged)];
}

/** Where a call came from: the candidates it was made from or that were linked to it, and those merged into them. */
export function candidatesOfCall(db: Db, callId: number): CandidateRow[] {
  const own = db
    .select({ id: candidateDecisions.candidateId })
    .from(candidateDecisions)
    .where(and(eq(candidateDecisions.callId, callId), isNull(candidateDecisions.undoneAt)))
    .all()
    .map(({ id }) => id);
  return candidatesById(
    db,
    [...own, ...mergedInto(db, own)].toSorted((a, b) => b - a),
  );
}
