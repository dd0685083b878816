import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { candidateFits, candidateMarks, candidates, sources } from "../../db/schema";
import { type Fit, fitOf, type Word } from "../watchwords/fit";
import { wordsToWatch } from "../watchwords/watchwords";
import { canonicalAddress } from "./canonical-address";
import { comparing } from "./comparing";
import { marksOf } from "./marks";
import { readingOf, summaryOf } from "./reading";
import { wordsNow } from "./recollection";

/** They have just come, or say something new. */
export function awaitWeighing(db: Db, ids: Iterable<number>): void {
  // In one short sentence, however many: a feed that comes for the first time is all new.
  db.run(sql`
    insert into candidate_fits (candidate_id) select value from json_each(${JSON.stringify([...ids])}) where true
    on conflict (candidate_id) do update set weighed = 0`);
}

/** Those that have come or changed since the last weighing, the newest first. */
export function unweighed(db: Db): number[] {
  return db
    .select({ id: candidateFits.candidateId })
    .from(candidateFits)
    .where(eq(candidateFits.weighed, false))
    .orderBy(desc(candidateFits.candidateId))
    .all()
    .map(({ id }) => id);
}

/**
 * Compares candidates with what the network looks for and with all that is here, and keeps how well each fits, what it is
 * like and what could be read of it. One transaction: give it as many as a page may wait for.
 */
export function weigh(db: Db, ids: readonly number[]): void {
  db.transaction((tx) => {
    const words = wordsToWatch(tx);
    const noteLikenesses = comparing(tx);
    for (const one of told(tx, ids)) {
      const reading = summaryOf(readingOf({ candidate: one, now: one }));
      keepFit(tx, one.id, { ...fitOf(one, words), reading, weighed: true });
      if (one.canonicalLink === null) keepAddress(tx, one.id, one.firstLink);
      const marks = marksOf(one);
      noteLikenesses(one, marks);
      if (marks.length > 0) keepMarks(tx, one.id, marks);
    }
  });
}

function keepMarks(db: Db, candidateId: number, marks: readonly number[]): void {
  db.insert(candidateMarks)
    .values(marks.map((mark) => ({ mark, candidateId })))
    .onConflictDoNothing()
    .run();
}

function told(db: Db, ids: readonly number[]) {
  const found = db
    .select({
      id: candidates.id,
      sourceId: candidates.sourceId,
      funder: sources.funder,
      title: candidates.title,
      link: candidates.link,
      text: candidates.text,
      publishedAt: candidates.publishedAt,
      firstLink: candidates.link,
      canonicalLink: candidates.canonicalLink,
    })
    .from(candidates)
    .innerJoin(sources, eq(sources.id, candidates.sourceId))
    .where(inArray(candidates.id, [...ids]))
    .orderBy(candidates.id)
    .all();
  const now = wordsNow(db, found);
  return found.map((one) => ({ ...one, ...now.get(one.id) }));
}

function keepFit(
  db: Db,
  candidateId: number,
  weight: Fit & Partial<typeof candidateFits.$inferInsert>,
): void {
  db.update(candidateFits).set(weight).where(eq(candidateFits.candidateId, candidateId)).run();
}

/** For candidates from before addresses were kept in one spelling. */
function keepAddress(db: Db, id: number, link: string | null): void {
  const canonicalLink = canonicalAddress(link);
  if (canonicalLink === null) return;
  db.update(candidates)
    .set({ canonicalLink })
    .where(and(eq(candidates.id, id), isNull(candidates.canonicalLink)))
    .run();
}

const AT_ONCE = 500;

/** The network looks for other words: how well everything fits is made anew. */
export function refit(db: Db, words: readonly Word[]): void {
  const keep = db
    .update(candidateFits)
    .set({ fit: sql`${sql.placeholder("fit")}`, reasons: sql`${sql.placeholder("reasons")}` })
    .where(eq(candidateFits.candidateId, sql.placeholder("id")))
    .prepare();
  const kept = db
    .select({ id: candidateFits.candidateId, reasons: candidateFits.reasons })
    .from(candidateFits)
    .where(eq(candidateFits.weighed, true))
    .all();
  for (let i = 0; i < kept.length; i += AT_ONCE) {
    const some = kept.slice(i, i + AT_ONCE);
    const before = new Map(some.map(({ id, reasons }) => [id, JSON.stringify(reasons)]));
    for (const one of told(db, [...before.keys()])) {
      const { fit, reasons } = fitOf(one, words);
      const now = JSON.stringify(reasons);
      if (now !== before.get(one.id)) keep.run({ id: one.id, fit, reasons: now });
    }
  }
}
