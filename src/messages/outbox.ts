import { and, asc, count, desc, eq, isNotNull, isNull, lte } from "drizzle-orm";
import type { Db } from "../../db/open";
import { letters } from "../../db/schema";
import { addMinutes, type Instant } from "../calendar";
import type { Act } from "../history";
import { newToken } from "../secrets";
import type { LetterFacts, LetterKind } from "./letters";

export type Letter = typeof letters.$inferSelect;

export type Receiver = { id: number; name: string; email: string };

/** Puts one letter to one person in the outbox; called inside the transaction of the change it tells of. */
export function writeLetter<Kind extends LetterKind>(
  db: Db,
  letter: { kind: Kind; to: Receiver; facts: LetterFacts[Kind]; applicationId?: number; secret?: string },
  act: Act,
): void {
  db.insert(letters)
    .values({
      kind: letter.kind,
      facts: letter.facts,
      toId: letter.to.id,
      toAddress: letter.to.email,
      toName: letter.to.name,
      applicationId: letter.applicationId ?? null,
      secret: letter.secret ?? null,
      key: newToken(),
      writtenAt: act.at,
      nextAttemptAt: act.at,
    })
    .run();
}

const waiting = and(isNull(letters.sentAt), isNull(letters.gaveUpAt));

export function lettersDue(db: Db, at: Instant, limit = 100): Letter[] {
  return db
    .select()
    .from(letters)
    .where(and(waiting, lte(letters.nextAttemptAt, at)))
    .orderBy(asc(letters.id))
    .limit(limit)
    .all();
}

/** The letter has left: what was said is kept, the personal link is not. */
export function letterSent(db: Db, id: number, sent: { subject: string; text: string }, at: Instant): void {
  db.update(letters)
    .set({ sentAt: at, secret: null, lastError: null, sentSubject: sent.subject, sentText: sent.text })
    .where(eq(letters.id, id))
    .run();
}

/** Minutes until the next attempt: soon at first, then four times a day for a week, and then Utlyst gives up. */
const BACK_OFF_MINUTES = [1, 5, 15, 60, 180, ...Array<number>(26).fill(360)];

/** The letter did not leave. It is tried again, each time later; after a week, or when refused for good, no more. */
export function letterFailed(
  db: Db,
  letter: Pick<Letter, "id" | "attempts">,
  failure: { message: string; forGood: boolean },
  at: Instant,
): void {
  const wait = BACK_OFF_MINUTES[letter.attempts];
  const over = failure.forGood || wait === undefined;
  db.update(letters)
    .set({
      attempts: letter.attempts + 1,
      lastError: failure.message,
      ...(over ? { gaveUpAt: at, secret: null } : { nextAttemptAt: addMinutes(at, wait) }),
    })
    .where(eq(letters.id, letter.id))
    .run();
}

export const OUTBOX_FILTERS = ["waiting", "sent", "given_up"] as const;
export type OutboxFilter = (typeof OUTBOX_FILTERS)[number];

const filters = { waiting, sent: isNotNull(letters.sentAt), given_up: isNotNull(letters.gaveUpAt) };

/** Letters in one state, the newest first; `page` counts from 1. */
export function outbox(
  db: Db,
  filter: OutboxFilter,
  page: number,
  perPage = 50,
): { letters: Letter[]; total: number } {
  const where = filters[filter];
  return {
    letters: db
      .select()
      .from(letters)
      .where(where)
      .orderBy(desc(letters.id))
      .limit(perPage)
      .offset((page - 1) * perPage)
      .all(),
    total: db.select({ total: count() }).from(letters).where(where).get()?.total ?? 0,
  };
}

export function letter(db: Db, id: number): Letter | undefined {
  return db.select().from(letters).where(eq(letters.id, id)).get();
}
