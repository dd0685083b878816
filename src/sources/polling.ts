import { desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { fetches, polls, sources } from "../../db/schema";
import { addMinutes, type Instant } from "../calendar";
import { takeIn } from "../candidates/taking-in";
import { type Act, UTLYST } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import type { Finding, Visit } from "./kinds/kind";
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

/** How the visit went, as the columns of its row. */
function outcomeOf(finding: Finding) {
  switch (finding.kind) {
    case "failed":
      return { outcome: "failed" as const, failure: finding.failure, detail: finding.detail };
    case "unchanged":
      return { outcome: "unchanged" as const };
    case "unreadable": {
      const outcome = finding.why === "no_items" ? ("empty" as const) : ("unreadable" as const);
      return { outcome, failure: finding.why, detail: finding.detail };
    }
    case "found":
      return { outcome: "content" as const, items: finding.items.length, leftOut: finding.leftOut };
  }
}

/** Longer for each failure in a row, or as long as the server asks for. */
function restUntil(db: Db, source: Source, finding: Finding, at: Instant): Instant | null {
  if (finding.kind !== "failed") return null;
  const times = sourcesWithHealth(db).find(({ id }) => id === source.id)?.trouble?.times ?? 1;
  const ownRest = source.everyMinutes * 2 ** Math.min(times - 1, 10);
  const asked = (finding.retryAfterSeconds ?? 0) / 60;
  return addMinutes(at, Math.min(Math.max(ownRest, asked), LONGEST_REST_MINUTES));
}

/** One transaction: the visit's row, the new candidates, and what to tell the server next time. */
function recordVisit(db: Db, pollId: number, source: Source, finding: Finding, at: Instant): void {
  db.transaction((tx) => {
    const items = finding.kind === "found" ? finding.items : [];
    const { added, changed } = takeIn(tx, source.id, items, at);
    tx.insert(fetches)
      .values({
        sourceId: source.id,
        pollId,
        at,
        ...outcomeOf(finding),
        newItems: added,
        changedItems: changed,
      })
      .run();
    // What could not be read must come again in full, so its ETag is not kept.
    const told =
      finding.kind === "found"
        ? { etag: finding.etag, lastModified: finding.lastModified, memory: finding.memory }
        : {};
    tx.update(sources)
      .set({ ...told, restUntil: restUntil(tx, source, finding, at) })
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

export type PollTools = { visit: Visit; now: () => Instant };

/** Visits the sources of a round, several hosts at once. One source that fails is a row, and stops no other. */
export async function runPoll(db: Db, round: Round, tools: PollTools): Promise<void> {
  if (round.poll.finishedAt !== null || round.toVisit.length === 0) return;
  const queues = queuesByHost(round.toVisit);
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const source of queue)
        recordVisit(db, round.poll.id, source, await tools.visit(source), tools.now());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  db.update(polls).set({ finishedAt: tools.now() }).where(eq(polls.id, round.poll.id)).run();
}

/** The clock's own round: only what is due. */
export async function pollDue(db: Db, tools: PollTools): Promise<void> {
  const round = beginDuePoll(db, { by: UTLYST, at: tools.now() });
  if (round) await runPoll(db, round, tools);
}
