import { asc, desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { fetches, sources } from "../../db/schema";
import { type Act, record } from "../history";
import { requireRole, requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";

export type Source = typeof sources.$inferSelect;
export type SourceForm = Pick<Source, "name" | "url" | "funder" | "everyMinutes"> &
  Partial<Pick<Source, "kind" | "settings">>;

/** How often a source may be asked, in minutes. */
export const INTERVALS = ["15", "60", "360", "1440"] as const;

export function allSources(db: Db): Source[] {
  return db.select().from(sources).orderBy(asc(sources.name)).all();
}

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

/** A new address, or other settings, are read from the beginning: what was remembered does not hold for them. */
export function changeSource(db: Db, id: number, form: SourceForm, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    const before = source(tx, id);
    const holder = tx.select().from(sources).where(eq(sources.url, form.url)).get();
    if (holder && holder.id !== id) refuse("already_a_source");
    const same = form.url === before.url && sameSettings(form.settings ?? before.settings, before.settings);
    const afresh = same
      ? {}
      : { memory: {}, etag: null, lastModified: null, restUntil: null, restAsked: false };
    tx.update(sources)
      .set({ ...form, ...afresh })
      .where(eq(sources.id, id))
      .run();
    const details = { from: before.url, to: form.url };
    record(tx, { subject: "source", subjectId: id, event: "source_changed", details }, act);
  });
}

function sameSettings(one: Source["settings"], other: Source["settings"]): boolean {
  const inOrder = (settings: Source["settings"]) => JSON.stringify(Object.entries(settings).toSorted());
  return inOrder(one) === inOrder(other);
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
    const { pausedAt, restUntil, restAsked } = source(tx, id);
    if (pausedAt === null) return;
    // Our own patience is forgotten; what a server asked for is not.
    tx.update(sources)
      .set({ pausedAt: null, restUntil: restAsked ? restUntil : null })
      .where(eq(sources.id, id))
      .run();
    record(tx, { subject: "source", subjectId: id, event: "source_resumed" }, act);
  });
}

export function visitsOf(db: Db, sourceId: number, limit = 20) {
  return db
    .select()
    .from(fetches)
    .where(eq(fetches.sourceId, sourceId))
    .orderBy(desc(fetches.id))
    .limit(limit)
    .all();
}

export function hasSources(db: Db): boolean {
  return db.select({ id: sources.id }).from(sources).limit(1).get() !== undefined;
}
