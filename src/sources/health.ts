import { and, asc, count, desc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { prepared } from "../../db/prepared";
import { candidates, fetches, sourceNotices, sources } from "../../db/schema";
import { addMinutes, dayOf, type Instant } from "../calendar";
import { UTLYST } from "../history";
import { writeLetter } from "../messages/outbox";
import { holdersOf } from "../people/persons";
import { type Doubt, doubtOf } from "./doubt";
import type { Source } from "./sources";

const SUCCESS = ["content", "unchanged"] as const;

/** A source that comes and goes is not told of more often. */
const BETWEEN_LETTERS_MINUTES = 24 * 60;

type Outcome = (typeof fetches.$inferSelect)["outcome"];

function lastVisit(db: Db, sourceId: number, ...outcomes: Outcome[]) {
  const [last] = outcomes
    .map((outcome) =>
      db
        .select()
        .from(fetches)
        .where(and(eq(fetches.sourceId, sourceId), eq(fetches.outcome, outcome)))
        .orderBy(desc(fetches.id))
        .limit(1)
        .get(),
    )
    .filter((visit) => visit !== undefined)
    .toSorted((one, other) => other.id - one.id);
  return last;
}

/** Visits since the last that went well. */
export function failuresInARow(db: Db, sourceId: number): number {
  return troubleOf(db, sourceId, lastVisit(db, sourceId, ...SUCCESS)?.id ?? 0)?.times ?? 0;
}

function troubleOf(db: Db, sourceId: number, lastSuccessId: number) {
  const failures = db
    .select()
    .from(fetches)
    .where(and(eq(fetches.sourceId, sourceId), gt(fetches.id, lastSuccessId)))
    .orderBy(asc(fetches.id))
    .all();
  const [first, last] = [failures[0], failures.at(-1)];
  return first && last ? { times: failures.length, since: first.at, last } : null;
}

const notices = prepared((db) =>
  db
    .select()
    .from(sourceNotices)
    .where(eq(sourceNotices.sourceId, sql.placeholder("sourceId")))
    .orderBy(desc(sourceNotices.id))
    .prepare(),
);

/** What Utlyst has said of the source, the newest first. */
export function noticesOf(db: Db, sourceId: number) {
  return notices(db).all({ sourceId });
}

/** A source with how its visits have gone: since when it fails and why, and whether what it gives can be trusted. */
function withHealth(db: Db, source: Source, foundItems: number) {
  const success = lastVisit(db, source.id, ...SUCCESS);
  const news = db
    .select({ at: fetches.at })
    .from(fetches)
    .where(and(eq(fetches.sourceId, source.id), gt(fetches.newItems, 0)))
    .orderBy(desc(fetches.id))
    .limit(1)
    .get();
  const [notice] = noticesOf(db, source.id);
  return {
    ...source,
    lastSuccessAt: success?.at ?? null,
    lastContentAt: lastVisit(db, source.id, "content")?.at ?? null,
    newestItemAt: news?.at ?? null,
    foundItems,
    trouble: troubleOf(db, source.id, success?.id ?? 0),
    unsure: notice?.state === "unsure" ? { since: notice.at, reason: notice.reason as Doubt } : null,
  };
}

export type SourceHealth = ReturnType<typeof withHealth>;

export function sourceWithHealth(db: Db, source: Source): SourceHealth {
  const found = db
    .select({ items: count() })
    .from(candidates)
    .where(eq(candidates.sourceId, source.id))
    .get();
  return withHealth(db, source, found?.items ?? 0);
}

export function sourcesWithHealth(db: Db): SourceHealth[] {
  const found = new Map(
    db
      .select({ id: candidates.sourceId, items: count() })
      .from(candidates)
      .groupBy(candidates.sourceId)
      .all()
      .map(({ id, items }) => [id, items]),
  );
  return db
    .select()
    .from(sources)
    .orderBy(sql`sv_key(${sources.name})`)
    .all()
    .map((source) => withHealth(db, source, found.get(source.id) ?? 0));
}

/** Those that Utlyst doubts and the adviser should look at. */
export function unsureSources(db: Db): SourceHealth[] {
  const newest = db
    .select({ id: sql<number>`max(${sourceNotices.id})` })
    .from(sourceNotices)
    .groupBy(sourceNotices.sourceId);
  const unsure = db
    .select({ source: sources })
    .from(sourceNotices)
    .innerJoin(sources, eq(sources.id, sourceNotices.sourceId))
    .where(
      and(inArray(sourceNotices.id, newest), eq(sourceNotices.state, "unsure"), isNull(sources.pausedAt)),
    )
    .orderBy(sql`sv_key(${sources.name})`)
    .all();
  return unsure.map(({ source }) => sourceWithHealth(db, source));
}

/**
 * After a visit: begins or ends doubting the source, and tells the advisers, once each. A source that comes and goes is
 * doubted again at the earliest a day after the last time; until then its visits show how it is.
 */
export function noteHealth(
  db: Db,
  source: Source,
  visit: { outcome: string; failure: string | null; detail: string; newItems: number },
  failures: number,
  at: Instant,
): void {
  const told = noticesOf(db, source.id);
  const standing = told[0]?.state === "unsure" ? told[0] : undefined;
  const doubt = doubtOf(db, source, visit, failures, standing?.reason ?? null, at);
  if ((doubt !== null) === (standing !== undefined)) return;
  const lastDoubt = told.find(({ state }) => state === "unsure");
  if (doubt && lastDoubt && addMinutes(lastDoubt.at, BETWEEN_LETTERS_MINUTES) > at) return;
  const state = doubt ? ("unsure" as const) : ("recovered" as const);
  db.insert(sourceNotices)
    .values({ sourceId: source.id, at, state, reason: doubt ?? "" })
    .run();
  const act = { by: UTLYST, at };
  const about = { sourceId: source.id, name: source.name };
  const { failure, detail } = visit;
  for (const to of holdersOf(db, "adviser", dayOf(at))) {
    if (doubt) {
      writeLetter(
        db,
        { kind: "source_unsure", to, facts: { ...about, reason: doubt, failure, detail } },
        act,
      );
    } else {
      const facts = { ...about, unsureSince: standing?.at ?? at };
      writeLetter(db, { kind: "source_recovered", to, facts }, act);
    }
  }
}
