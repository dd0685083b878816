import { and, asc, count, desc, eq, inArray, isNull, max, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { candidates, fetches, sources } from "../../db/schema";
import { addMinutes, type Instant } from "../calendar";
import { type Act, record } from "../history";
import { requireRole, requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";

export type Source = typeof sources.$inferSelect;
export type SourceForm = Pick<Source, "name" | "url" | "funder" | "everyMinutes">;

export function source(db: Db, id: number): Source {
  return db.select().from(sources).where(eq(sources.id, id)).get() ?? refuse("not_found");
}

/** Refused with `already_a_source` when the address is watched already. */
export function addSource(db: Db, form: SourceForm, act: Act): number {
  requireRoleOrUtlyst(act.by, "adviser");
  return db.transaction((tx) => {
    if (tx.select().from(sources).where(eq(sources.url, form.url)).get()) refuse("already_a_source");
    const added = tx.insert(sources).values(form).returning({ id: sources.id }).get();
    const details = { name: form.name, url: form.url };
    record(tx, { subject: "source", subjectId: added.id, event: "source_added", details }, act);
    return added.id;
  });
}

/** A new address is read from the beginning: what the old one said of changes does not hold for it. */
export function changeSource(db: Db, id: number, form: SourceForm, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    const before = source(tx, id);
    const holder = tx.select().from(sources).where(eq(sources.url, form.url)).get();
    if (holder && holder.id !== id) refuse("already_a_source");
    const afresh = form.url === before.url ? {} : { etag: null, lastModified: null, restUntil: null };
    tx.update(sources)
      .set({ ...form, ...afresh })
      .where(eq(sources.id, id))
      .run();
    const details = { from: before.url, to: form.url };
    record(tx, { subject: "source", subjectId: id, event: "source_changed", details }, act);
  });
}

export function pauseSource(db: Db, id: number, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    if (source(tx, id).pausedAt !== null) return;
    tx.update(sources).set({ pausedAt: act.at }).where(eq(sources.id, id)).run();
    record(tx, { subject: "source", subjectId: id, event: "source_paused" }, act);
  });
}

export function resumeSource(db: Db, id: number, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    if (source(tx, id).pausedAt === null) return;
    tx.update(sources).set({ pausedAt: null, restUntil: null }).where(eq(sources.id, id)).run();
    record(tx, { subject: "source", subjectId: id, event: "source_resumed" }, act);
  });
}

const SUCCESS = ["content", "unchanged"] as const;

/** Each source with how its visits have gone: since when it fails, how many times, and why. */
export function sourcesWithHealth(db: Db) {
  const lastSuccess = db
    .select({ sourceId: fetches.sourceId, fetchId: max(fetches.id).as("last_success_id") })
    .from(fetches)
    .where(inArray(fetches.outcome, [...SUCCESS]))
    .groupBy(fetches.sourceId)
    .as("last_success");
  const troubles = db
    .select({
      sourceId: fetches.sourceId,
      times: count().as("times"),
      since: sql<Instant>`min(${fetches.at})`.as("since"),
      lastId: max(fetches.id).as("last_id"),
    })
    .from(fetches)
    .leftJoin(lastSuccess, eq(lastSuccess.sourceId, fetches.sourceId))
    .where(sql`${fetches.id} > coalesce(${lastSuccess.fetchId}, 0)`)
    .groupBy(fetches.sourceId)
    .all();
  const successes = db
    .select({ sourceId: fetches.sourceId, at: max(fetches.at) })
    .from(fetches)
    .where(inArray(fetches.outcome, [...SUCCESS]))
    .groupBy(fetches.sourceId)
    .all();
  const found = db
    .select({ sourceId: candidates.sourceId, items: count(), newest: max(candidates.foundAt) })
    .from(candidates)
    .groupBy(candidates.sourceId)
    .all();
  return db
    .select()
    .from(sources)
    .orderBy(asc(sources.name))
    .all()
    .map((one) => {
      const trouble = troubles.find(({ sourceId }) => sourceId === one.id);
      const last =
        trouble &&
        db
          .select()
          .from(fetches)
          .where(eq(fetches.id, trouble.lastId ?? 0))
          .get();
      const items = found.find(({ sourceId }) => sourceId === one.id);
      return {
        ...one,
        lastSuccessAt: successes.find(({ sourceId }) => sourceId === one.id)?.at ?? null,
        foundItems: items?.items ?? 0,
        newestItemAt: items?.newest ?? null,
        trouble: trouble && last ? { times: trouble.times, since: trouble.since, last } : null,
      };
    });
}

export type SourceHealth = ReturnType<typeof sourcesWithHealth>[number];

export function visitsOf(db: Db, sourceId: number, limit = 20) {
  return db
    .select()
    .from(fetches)
    .where(eq(fetches.sourceId, sourceId))
    .orderBy(desc(fetches.id))
    .limit(limit)
    .all();
}

/** Those not paused; with `dueAt`, only those whose interval has passed and who are not resting. */
export function sourcesToVisit(db: Db, dueAt: Instant | null): Source[] {
  const active = db
    .select()
    .from(sources)
    .where(and(isNull(sources.pausedAt)))
    .orderBy(asc(sources.id))
    .all();
  if (dueAt === null) return active;
  const visited = db
    .select({ id: fetches.sourceId, at: max(fetches.at) })
    .from(fetches)
    .groupBy(fetches.sourceId)
    .all();
  const lastVisit = new Map(visited.map(({ id, at }) => [id, at ?? ""]));
  return active.filter(({ id, everyMinutes, restUntil }) => {
    if (restUntil !== null && restUntil > dueAt) return false;
    const last = lastVisit.get(id);
    return !last || addMinutes(last, everyMinutes) <= dueAt;
  });
}
