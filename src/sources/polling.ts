import { desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { fetches, polls, sources } from "../../db/schema";
import { addMinutes, type Instant } from "../calendar";
import { type Act, UTLYST } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { takeIn } from "./candidates";
import { type FeedReading, readFeed } from "./feed";
import type { Fetch, Fetched } from "./fetching";
import { type Source, sourcesToVisit, sourcesWithHealth } from "./sources";

/** A round that has not ended by now was cut off (the process died); the next one does not wait for it. */
const ROUND_MINUTES = 10;
/** Sources visited at once. */
const AT_ONCE = 8;
const LONGEST_REST_MINUTES = 24 * 60;

export type Poll = typeof polls.$inferSelect;

/** A round with how many of its sources have been visited and what came of it. */
export function pollProgress(db: Db, id: number) {
  const poll = db.select().from(polls).where(eq(polls.id, id)).get() ?? refuse("not_found");
  const visits = db
    .select({ fetch: fetches, name: sources.name })
    .from(fetches)
    .innerJoin(sources, eq(sources.id, fetches.sourceId))
    .where(eq(fetches.pollId, id))
    .orderBy(desc(fetches.id))
    .all();
  return { ...poll, visits };
}

export function isCutOff(poll: Poll, at: Instant): boolean {
  return poll.finishedAt === null && addMinutes(poll.startedAt, ROUND_MINUTES) <= at;
}

export function newestPoll(db: Db): Poll | undefined {
  return db.select().from(polls).orderBy(desc(polls.id)).get();
}

export type Round = { poll: Poll; toVisit: Source[] };

/** The round that is going on, so that two never ask the same servers at once. */
function runningPoll(db: Db, at: Instant): Poll | undefined {
  const newest = newestPoll(db);
  return newest && newest.finishedAt === null && !isCutOff(newest, at) ? newest : undefined;
}

function newRound(db: Db, toVisit: Source[], act: Act): Round {
  const poll = db
    .insert(polls)
    .values({
      startedAt: act.at,
      startedById: act.by.personId,
      total: toVisit.length,
      finishedAt: toVisit.length === 0 ? act.at : null,
    })
    .returning()
    .get();
  return { poll, toVisit };
}

/** Somebody wants a round now, over every source that is not paused; while one is going on, it is that one. */
export function beginPoll(db: Db, act: Act): Round {
  requireRoleOrUtlyst(act.by, "adviser");
  return db.transaction((tx) => {
    const running = runningPoll(tx, act.at);
    return running ? { poll: running, toVisit: [] } : newRound(tx, sourcesToVisit(tx, null), act);
  });
}

/** The clock's round over what is due; undefined when nothing is, or while another round is going on. */
export function beginDuePoll(db: Db, act: Act): Round | undefined {
  return db.transaction((tx) => {
    const due = sourcesToVisit(tx, act.at);
    return due.length === 0 || runningPoll(tx, act.at) ? undefined : newRound(tx, due, act);
  });
}

type Visit = { fetched: Fetched; reading: FeedReading | null };

async function visit(source: Source, fetch: Fetch): Promise<Visit> {
  const fetched = await fetch(source);
  return { fetched, reading: fetched.kind === "content" ? await readFeed(fetched) : null };
}

/** How the visit went, as the columns of its row. */
function outcomeOf({ fetched, reading }: Visit) {
  if (fetched.kind === "failed") {
    return { outcome: "failed" as const, failure: fetched.failure, detail: fetched.detail };
  }
  if (fetched.kind === "unchanged" || reading === null) return { outcome: "unchanged" as const };
  if (reading.kind === "unreadable") {
    return { outcome: "unreadable" as const, failure: reading.why, detail: reading.detail };
  }
  if (reading.items.length === 0) return { outcome: "empty" as const, failure: "no_items" };
  return { outcome: "content" as const, items: reading.items.length };
}

/** Longer for each failure in a row, or as long as the server asks for. */
function restUntil(db: Db, source: Source, fetched: Fetched, at: Instant): Instant | null {
  if (fetched.kind !== "failed") return null;
  const times = sourcesWithHealth(db).find(({ id }) => id === source.id)?.trouble?.times ?? 1;
  const ownRest = source.everyMinutes * 2 ** Math.min(times - 1, 10);
  const asked = (fetched.retryAfterSeconds ?? 0) / 60;
  return addMinutes(at, Math.min(Math.max(ownRest, asked), LONGEST_REST_MINUTES));
}

/** One transaction: the visit's row, the new candidates, and what to tell the server next time. */
function recordVisit(db: Db, pollId: number, source: Source, result: Visit, at: Instant): void {
  db.transaction((tx) => {
    const { fetched, reading } = result;
    const items = reading?.kind === "items" ? reading.items : [];
    const newItems = takeIn(tx, source.id, items, at);
    const outcome = outcomeOf(result);
    tx.insert(fetches)
      .values({ sourceId: source.id, pollId, at, ...outcome, newItems })
      .run();
    // What could not be read must come again in full, so its ETag is not kept.
    const validators =
      fetched.kind === "content" && outcome.outcome === "content"
        ? { etag: fetched.etag, lastModified: fetched.lastModified }
        : {};
    tx.update(sources)
      .set({ ...validators, restUntil: restUntil(tx, source, fetched, at) })
      .where(eq(sources.id, source.id))
      .run();
  });
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}

/** Sources of the same host stand in one queue, so that no server is asked twice at once. */
function queuesByHost(toVisit: readonly Source[]): Source[][] {
  const queues = new Map<string, Source[]>();
  for (const source of toVisit) {
    const host = hostOf(source.url);
    queues.set(host, [...(queues.get(host) ?? []), source]);
  }
  return [...queues.values()];
}

/** Visits the sources of a round, several hosts at once. One source that fails is a row, and stops no other. */
export async function runPoll(
  db: Db,
  round: Round,
  tools: { fetch: Fetch; now: () => Instant },
): Promise<void> {
  if (round.poll.finishedAt !== null || round.toVisit.length === 0) return;
  const queues = queuesByHost(round.toVisit);
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const source of queue)
        recordVisit(db, round.poll.id, source, await visit(source, tools.fetch), tools.now());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  db.update(polls).set({ finishedAt: tools.now() }).where(eq(polls.id, round.poll.id)).run();
}

/** The clock's own round: only what is due. */
export async function pollDue(db: Db, tools: { fetch: Fetch; now: () => Instant }): Promise<void> {
  const round = beginDuePoll(db, { by: UTLYST, at: tools.now() });
  if (round) await runPoll(db, round, tools);
}
