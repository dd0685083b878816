import { eq, gte, inArray } from "drizzle-orm";
import type { Db } from "../../db/open";
import { calendarEvents, calendarListings } from "../../db/schema";
import { type Day, dayOf, type Instant } from "../calendar";
import type { Audience, CalendarEvent, Kept } from "./calendar-event";
import { EVENT_SOURCES } from "./sources";

/**
 * Compares what is ahead with what was last said of it. What differs gets a higher sequence, and what is no longer ahead
 * for somebody is marked as withdrawn there: reading a calendar changes nothing. An event that has passed simply stays.
 * Answers how many events changed; doing it again changes nothing.
 */
export function keepCalendars(db: Db, at: Instant): number {
  const day = dayOf(at);
  return db.transaction((tx) => {
    const ahead = EVENT_SOURCES.flatMap((source) => source(tx, day));
    const changes = changesOf(tx, ahead, day);
    for (const change of changes) keep(tx, change, at);
    return changes.length;
  });
}

type Known = {
  event: typeof calendarEvents.$inferSelect;
  /** By audience: when it was withdrawn there, or null while it stands. */
  listings: Map<Audience, Instant | null>;
};

type Change = { uid: string; now: CalendarEvent | null; known: Known | undefined };

function changesOf(db: Db, ahead: readonly CalendarEvent[], day: Day): Change[] {
  const known = knownEvents(db, ahead, day);
  const changed = ahead
    .map((now): Change => ({ uid: now.uid, now, known: known.get(now.uid) }))
    .filter(({ now, known: before }) => !before || differs(now as CalendarEvent, before));
  const named = new Set(ahead.map(({ uid }) => uid));
  const gone = [...known.values()].filter(
    ({ event, listings }) =>
      !named.has(event.uid) && event.lastOn >= day && [...listings.values()].includes(null),
  );
  return [...changed, ...gone.map((one) => ({ uid: one.event.uid, now: null, known: one }))];
}

function knownEvents(db: Db, ahead: readonly CalendarEvent[], day: Day): Map<string, Known> {
  const coming = db.select().from(calendarEvents).where(gte(calendarEvents.lastOn, day)).all();
  // Moved from a day that has passed, or not yet taken away though it has.
  const seen = new Set(coming.map(({ uid }) => uid));
  const others = ahead.map(({ uid }) => uid).filter((uid) => !seen.has(uid));
  const passed = db.select().from(calendarEvents).where(inArray(calendarEvents.uid, others)).all();
  const known = new Map(
    [...coming, ...passed].map((event): [string, Known] => [event.uid, { event, listings: new Map() }]),
  );
  const listings = db
    .select()
    .from(calendarListings)
    .where(inArray(calendarListings.uid, [...known.keys()]))
    .all();
  for (const { uid, audience, withdrawnAt } of listings) known.get(uid)?.listings.set(audience, withdrawnAt);
  return known;
}

const keptOf = ({ kind, facts, when, path }: CalendarEvent) => ({ kind, facts, when, path }) as Kept;

function differs(now: CalendarEvent, { event, listings }: Known): boolean {
  const standing = [...listings].filter(([, withdrawnAt]) => withdrawnAt === null).map(([one]) => one);
  return (
    JSON.stringify(keptOf(now)) !== JSON.stringify(event.facts) ||
    standing.toSorted().join() !== [...new Set(now.audiences)].toSorted().join()
  );
}

/** One number for all calendars that an event stands in: who moves from one to another never meets a lower one. */
function keep(db: Db, { uid, now, known }: Change, at: Instant): void {
  const sequence = Math.max(now?.leastSequence ?? 0, known ? known.event.sequence + 1 : 0);
  const facts = now ? keptOf(now) : undefined;
  if (!known && now && facts)
    db.insert(calendarEvents).values({ uid, facts, lastOn: now.when.on, sequence, changedAt: at }).run();
  else
    db.update(calendarEvents)
      .set({ sequence, changedAt: at, ...(now && facts ? { facts, lastOn: now.when.on } : {}) })
      .where(eq(calendarEvents.uid, uid))
      .run();
  const wanted = new Set(now?.audiences);
  for (const audience of wanted) list(db, audience, uid, null);
  for (const [audience, withdrawnAt] of known?.listings ?? [])
    if (withdrawnAt === null && !wanted.has(audience)) list(db, audience, uid, at);
}

function list(db: Db, audience: Audience, uid: string, withdrawnAt: Instant | null): void {
  db.insert(calendarListings)
    .values({ audience, uid, withdrawnAt })
    .onConflictDoUpdate({
      target: [calendarListings.audience, calendarListings.uid],
      set: { withdrawnAt },
    })
    .run();
}
