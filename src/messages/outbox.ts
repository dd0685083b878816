import { and, asc, desc, eq, lte } from "drizzle-orm";
import type { Db } from "../../db/open";
import { letters } from "../../db/schema";
import { addMinutes, type Instant } from "../calendar";
import type { Act } from "../history";
import { newToken, tokenHash } from "../secrets";
import { choiceOf } from "./choices";
import { liftMark } from "./held-letters";
import { isNews, letterKinds } from "./letter-kinds";
import type { LetterFacts, LetterKind } from "./letters";
import { isWaiting } from "./waiting";

export type Letter = typeof letters.$inferSelect;

export type Receiver = { id: number; name: string; email: string };

/** Somebody outside the register, who can choose nothing but to leave. */
export type Outsider = { id: null; name: string; email: string };

/**
 * Puts one letter to one person in the outbox; called inside the transaction of the change it tells of. When it leaves
 * follows from its kind and from what its receiver has chosen. Answers its id.
 */
export function writeLetter<Kind extends LetterKind>(
  db: Db,
  letter: {
    kind: Kind;
    to: Receiver | Outsider;
    facts: LetterFacts[Kind];
    applicationId?: number;
    secret?: string;
  },
  act: Act,
): number {
  const choice =
    letter.to.id === null ? letterKinds[letter.kind].pace : choiceOf(db, letter.to.id, letter.kind);
  const exit = isNews(letter) ? newToken() : null;
  return db
    .insert(letters)
    .values({
      kind: letter.kind,
      facts: letter.facts,
      toId: letter.to.id,
      toAddress: letter.to.email,
      toName: letter.to.name,
      applicationId: letter.applicationId ?? null,
      secret: letter.secret ?? null,
      key: newToken(),
      exit,
      exitHash: exit && tokenHash(exit),
      ...(choice === "never" ? { heldAt: act.at, heldBecause: "not_wanted" as const } : { pace: choice }),
      writtenAt: act.at,
      nextAttemptAt: act.at,
    })
    .returning({ id: letters.id })
    .get().id;
}

/** Those that leave by themselves, and whose time has come. Somebody sits and waits for a letter to sign in with. */
export function lettersDue(db: Db, at: Instant, limit = 50): Letter[] {
  return db
    .select()
    .from(letters)
    .where(and(isWaiting, eq(letters.pace, "at_once"), lte(letters.nextAttemptAt, at)))
    .orderBy(desc(eq(letters.kind, "sign_in")), asc(letters.id))
    .limit(limit)
    .all();
}

/** The letter has left: what was said is kept, the personal link is not. */
export function letterSent(db: Db, id: number, sent: { subject: string; text: string }, at: Instant): void {
  db.transaction((tx) => {
    const { toAddress } = tx
      .update(letters)
      .set({
        sentAt: at,
        secret: null,
        exit: null,
        lastError: null,
        sentSubject: sent.subject,
        sentText: sent.text,
      })
      .where(eq(letters.id, id))
      .returning({ toAddress: letters.toAddress })
      .get();
    liftMark(tx, toAddress, "got_through", { byId: null, at });
  });
}

/** Minutes until the next attempt: soon at first, then four times a day for a week, and then Utlyst gives up. */
const BACK_OFF_MINUTES = [1, 5, 15, 60, 180, ...Array<number>(26).fill(360)];

/** The letter did not leave. It is tried again, each time later; after a week no more. */
export function letterFailed(
  db: Db,
  letter: Pick<Letter, "id" | "attempts">,
  message: string,
  at: Instant,
): void {
  const wait = BACK_OFF_MINUTES[letter.attempts];
  db.update(letters)
    .set({
      attempts: letter.attempts + 1,
      lastError: message,
      ...(wait === undefined
        ? { gaveUpAt: at, secret: null, exit: null }
        : { nextAttemptAt: addMinutes(at, wait) }),
    })
    .where(eq(letters.id, letter.id))
    .run();
}

export function letter(db: Db, id: number): Letter | undefined {
  return db.select().from(letters).where(eq(letters.id, id)).get();
}
