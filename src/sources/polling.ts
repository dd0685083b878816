import { desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { fetches, polls, sources } from "../../db/schema";
import { addMinutes, type Instant } from "../calendar";
import { type Act, UTLYST } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { sourcesToVisit } from "./due";
import { keepVisit } from "./keeping";
import type { Finding, Visit } from "./kinds/kind";
import type { PollTurn } from "./poll-turn";
import { shortChanges } from "./short-changes";
import type { Source } from "./sources";

/** A round that has visited nothing for so long was cut off: no visit takes longer. */
const QUIET_MINUTES = 15;
/** Sources visited at once. */
const AT_ONCE = 8;

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

/** For who cannot ask the process that began it: whether the round has long been silent without having ended. */
export function isCutOff(db: Db, poll: Poll, at: Instant): boolean {
  if (poll.finishedAt !== null) return false;
  const newest = db
    .select({ at: fetches.at })
    .from(fetches)
    .where(eq(fetches.pollId, poll.id))
    .orderBy(desc(fetches.id))
    .limit(1)
    .get();
  return addMinutes(newest?.at ?? poll.startedAt, QUIET_MINUTES) <= at;
}

export function newestPoll(db: Db): Poll | undefined {
  return db.select().from(polls).orderBy(desc(polls.id)).get();
}

export type Round = { poll: Poll; toVisit: Source[] };

/** The newest round, when it has not ended. */
function unfinishedPoll(db: Db): Poll | undefined {
  const newest = newestPoll(db);
  return newest?.finishedAt === null ? newest : undefined;
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

/** What a round that was cut off did not come to. */
function restOf(db: Db, poll: Poll, at: Instant): Round {
  const visited = db
    .select({ id: fetches.sourceId })
    .from(fetches)
    .where(eq(fetches.pollId, poll.id))
    .all()
    .map(({ id }) => id);
  const wanted = sourcesToVisit(db, at, poll.startedById === null);
  return { poll, toVisit: wanted.filter(({ id }) => !visited.includes(id)) };
}

/**
 * Somebody wants a round now, over every source that is not paused; while one is going on, it is that one. Whoever holds the
 * turn (`alone`) knows that none is.
 */
export function beginPoll(db: Db, act: Act, alone = false): Round {
  requireRoleOrUtlyst(act.by, "adviser");
  return db.transaction((tx) => {
    const unfinished = alone ? undefined : unfinishedPoll(tx);
    return unfinished && !isCutOff(tx, unfinished, act.at)
      ? { poll: unfinished, toVisit: [] }
      : newRound(tx, sourcesToVisit(tx, act.at, false), act);
  });
}

/** The clock's round: the rest of one that was cut off, or what is due; undefined when nothing is, or while one is going on. */
export function beginDuePoll(db: Db, act: Act, alone = false): Round | undefined {
  return db.transaction((tx) => {
    const unfinished = unfinishedPoll(tx);
    if (unfinished) {
      if (!alone && !isCutOff(tx, unfinished, act.at)) return undefined;
      const rest = restOf(tx, unfinished, act.at);
      if (rest.toVisit.length > 0) return rest;
      tx.update(polls).set({ finishedAt: act.at }).where(eq(polls.id, unfinished.id)).run();
    }
    const due = sourcesToVisit(tx, act.at, true);
    return due.length === 0 ? undefined : newRound(tx, due, act);
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

export type PollTools = {
  visit: Visit;
  now: () => Instant;
  /** Without one (tests), rounds are told apart by their rows alone. */
  turn?: PollTurn;
  logError?: (reference: string, error: unknown) => void;
};

/** Visits the sources of a round, several hosts at once. One source that fails is a row, and stops no other. */
export async function runPoll(db: Db, round: Round, tools: PollTools): Promise<void> {
  if (round.poll.finishedAt !== null || round.toVisit.length === 0) return;
  const queues = queuesByHost(round.toVisit);
  const write = shortChanges(db);
  const worker = async () => {
    // The next source is visited while this one is kept.
    let kept = Promise.resolve();
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const source of queue) {
        const [finding] = await Promise.all([found(source, tools), kept]);
        kept = keepVisit(write, round.poll.id, source, finding, tools.now());
      }
    }
    await kept;
  };
  // Whatever happens to one, the others have ended when the turn is given back.
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  db.update(polls).set({ finishedAt: tools.now() }).where(eq(polls.id, round.poll.id)).run();
}

/** A mistake of ours in a reader is a source that cannot be read, too. */
async function found(source: Source, { visit, logError }: PollTools): Promise<Finding> {
  try {
    return await visit(source);
  } catch (error) {
    logError?.(`source ${source.id}`, error);
    return { kind: "unreadable", why: "malformed", detail: (error as Error).name };
  }
}

/** Begins somebody's round and answers at once; while another is going on, with that one. */
export function pollNow(db: Db, act: Act, tools: PollTools): { pollId: number; ended: Promise<void> } {
  requireRoleOrUtlyst(act.by, "adviser");
  const alone = tools.turn?.take() ?? false;
  const other = tools.turn && !alone ? newestPoll(db) : undefined;
  if (other) return { pollId: other.id, ended: Promise.resolve() };
  try {
    const round = beginPoll(db, act, alone);
    const ended = runPoll(db, round, tools).finally(() => tools.turn?.giveBack());
    return { pollId: round.poll.id, ended };
  } catch (error) {
    tools.turn?.giveBack();
    throw error;
  }
}

/** The clock's own round: what a cut-off one left, or what is due. */
export async function pollDue(db: Db, tools: PollTools): Promise<void> {
  const alone = tools.turn?.take() ?? false;
  if (tools.turn && !alone) return;
  try {
    const round = beginDuePoll(db, { by: UTLYST, at: tools.now() }, alone);
    if (round) await runPoll(db, round, tools);
  } finally {
    tools.turn?.giveBack();
  }
}
