import { and, asc, count, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { savedSearches, savedSearchHits } from "../../db/schema";
import type { Instant } from "../calendar";
import type { CallFilter } from "../calls/call-filter";
import { type CallRow, foundIds, rowsOf } from "../calls/call-list";
import { filterIn, filterParts } from "../calls/filter-form";
import type { Act, Actor } from "../history";
import { refuse } from "../refusal";

export type SavedSearch = typeof savedSearches.$inferSelect;

/** A filter as it is kept: its address, without the order, which finds nothing more. */
export function queryOf(filter: CallFilter): string {
  return new URLSearchParams(filterParts({ ...filter, order: null })).toString();
}

export function filterOf({ query }: Pick<SavedSearch, "query">): CallFilter {
  return filterIn(Object.fromEntries(new URLSearchParams(query)));
}

/** One's own search; somebody else's does not exist. */
export function savedSearch(db: Db, id: number, of: Actor): SavedSearch {
  const found = db.select().from(savedSearches).where(eq(savedSearches.id, id)).get();
  return found && found.personId === of.personId ? found : refuse("not_found");
}

/** One's own searches, the running ones first, with how many hits have come that were not there from the start. */
export function savedSearchesOf(db: Db, of: Actor): (SavedSearch & { hits: number })[] {
  if (of.personId === null) return [];
  return db
    .select()
    .from(savedSearches)
    .where(eq(savedSearches.personId, of.personId))
    .orderBy(sql`${savedSearches.endedAt} is not null`, asc(savedSearches.id))
    .all()
    .map((search) => ({
      ...search,
      hits: hitsOfSearch(db, search).filter(({ dismissedAt }) => !dismissedAt).length,
    }));
}

/** What has come since the search was saved. */
const cameLater = (search: SavedSearch) =>
  and(eq(savedSearchHits.searchId, search.id), sql`${savedSearchHits.foundAt} > ${search.createdAt}`);

type Hit = { call: CallRow; foundAt: Instant; toldAt: Instant | null; dismissedAt: Instant | null };

/** The hits that have come since the search was saved, the newest first. */
export function hitsOfSearch(db: Db, search: SavedSearch): Hit[] {
  const hits = db
    .select()
    .from(savedSearchHits)
    .where(cameLater(search))
    .orderBy(desc(savedSearchHits.id))
    .all();
  const rows = new Map(
    rowsOf(
      db,
      hits.map(({ callId }) => callId),
    ).map((call) => [call.id, call]),
  );
  return hits.flatMap(({ callId, foundAt, toldAt, dismissedAt }) => {
    const call = rows.get(callId);
    return call ? [{ call, foundAt, toldAt, dismissedAt }] : [];
  });
}

/** Notes what a search finds now and has not found before; `told` when it is no news. */
export function noteHits(db: Db, search: SavedSearch, at: Instant, told: "told" | "news"): void {
  const ids = JSON.stringify(foundIds(db, filterOf(search), at));
  db.run(
    sql`insert into ${savedSearchHits} (search_id, call_id, found_at, told_at)
      select ${search.id}, value, ${at}, ${told === "told" ? at : null} from json_each(${ids}) where true
      on conflict do nothing`,
  );
}

/** Saves a search for oneself. What it finds now is no news; what it finds later is told of by letter. */
export function saveSearch(db: Db, form: { name: string; filter: CallFilter }, act: Act): number {
  const personId = act.by.personId ?? refuse("not_yours");
  return db.transaction((tx) => {
    const search = tx
      .insert(savedSearches)
      .values({ personId, name: form.name, query: queryOf(form.filter), createdAt: act.at })
      .returning()
      .get();
    noteHits(tx, search, act.at, "told");
    return search.id;
  });
}

/** Ended twice is ended once. */
export function endSearch(db: Db, id: number, act: Act): void {
  savedSearch(db, id, act.by);
  db.update(savedSearches)
    .set({ endedAt: act.at })
    .where(and(eq(savedSearches.id, id), isNull(savedSearches.endedAt)))
    .run();
}

/** Begins anew: what came while it was ended is no news. */
export function resumeSearch(db: Db, id: number, act: Act): void {
  db.transaction((tx) => {
    const search = savedSearch(tx, id, act.by);
    if (search.endedAt === null) return;
    tx.update(savedSearches).set({ endedAt: null }).where(eq(savedSearches.id, id)).run();
    tx.update(savedSearchHits)
      .set({ toldAt: act.at })
      .where(and(eq(savedSearchHits.searchId, id), isNull(savedSearchHits.toldAt)))
      .run();
    noteHits(tx, search, act.at, "told");
  });
}

const hitOf = (searchId: number, callId: number) =>
  and(eq(savedSearchHits.searchId, searchId), eq(savedSearchHits.callId, callId));

/** The hit is of no interest: it leaves the list, and no letter tells of it. */
export function dismissHit(db: Db, searchId: number, callId: number, act: Act): void {
  savedSearch(db, searchId, act.by);
  const dismissed = db
    .update(savedSearchHits)
    .set({ dismissedAt: act.at })
    .where(and(hitOf(searchId, callId), isNull(savedSearchHits.dismissedAt)))
    .run();
  if (dismissed.changes === 0 && !hasHit(db, searchId, callId)) refuse("not_found");
}

export function restoreHit(db: Db, searchId: number, callId: number, act: Act): void {
  savedSearch(db, searchId, act.by);
  if (!hasHit(db, searchId, callId)) refuse("not_found");
  db.update(savedSearchHits)
    .set({ dismissedAt: null })
    .where(and(hitOf(searchId, callId), isNotNull(savedSearchHits.dismissedAt)))
    .run();
}

function hasHit(db: Db, searchId: number, callId: number): boolean {
  const found = db.select({ hits: count() }).from(savedSearchHits).where(hitOf(searchId, callId)).get();
  return (found?.hits ?? 0) > 0;
}
