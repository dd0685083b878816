import { and, asc, desc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { newsletterSubscribers } from "../../db/schema";
import { addMinutes, type Instant } from "../calendar";
import { UTLYST } from "../history";
import { writeLetter } from "../messages/outbox";
import { refuse } from "../refusal";
import { newToken, tokenHash } from "../secrets";

export type Subscriber = typeof newsletterSubscribers.$inferSelect;

/** A form that anybody can send for anybody: one confirmation in so many minutes to an address. */
const ASKED_AGAIN_AFTER_MINUTES = 60;

/** Those outside the network who have confirmed, and have not left. */
export function subscribers(db: Db): Subscriber[] {
  return db
    .select()
    .from(newsletterSubscribers)
    .where(and(isNotNull(newsletterSubscribers.confirmedAt), isNull(newsletterSubscribers.endedAt)))
    .orderBy(asc(newsletterSubscribers.id))
    .all();
}

/**
 * Somebody wants the newsletter: a letter asks whether it really was they. The answer is the same for every address, so
 * that nobody learns who subscribes.
 */
export function askForNewsletter(
  db: Db,
  form: { email: string; name: string; organisation: string },
  at: Instant,
): void {
  const email = form.email.toLocaleLowerCase("sv");
  db.transaction((tx) => {
    const last = tx
      .select()
      .from(newsletterSubscribers)
      .where(eq(newsletterSubscribers.email, email))
      .orderBy(desc(newsletterSubscribers.id))
      .limit(1)
      .get();
    if (last?.confirmedAt && last.endedAt === null) return;
    if (last && addMinutes(last.askedAt, ASKED_AGAIN_AFTER_MINUTES) > at) return;
    const secret = newToken();
    tx.insert(newsletterSubscribers)
      .values({ ...form, email, tokenHash: tokenHash(secret), askedAt: at })
      .run();
    const to = { id: null, name: form.name, email };
    writeLetter(tx, { kind: "newsletter_confirmation", to, facts: {}, secret }, { by: UTLYST, at });
  });
}

function byToken(db: Db, token: string): Subscriber {
  return (
    db
      .select()
      .from(newsletterSubscribers)
      .where(eq(newsletterSubscribers.tokenHash, tokenHash(token)))
      .get() ?? refuse("subscription_unknown")
  );
}

/** Whose link it is, for the page with the button. */
export function subscription(db: Db, token: string): Subscriber {
  return byToken(db, token);
}

/** The second yes. Confirming twice is once; a link to something that was ended begins nothing anew. */
export function confirmSubscription(db: Db, token: string, at: Instant): void {
  db.transaction((tx) => {
    const found = byToken(tx, token);
    if (found.endedAt !== null) refuse("subscription_unknown");
    if (found.confirmedAt !== null) return;
    const standing = subscribers(tx).some(({ email }) => email === found.email);
    tx.update(newsletterSubscribers)
      .set(standing ? { confirmedAt: at, endedAt: at } : { confirmedAt: at })
      .where(eq(newsletterSubscribers.id, found.id))
      .run();
  });
}

/** No more newsletters to this address. Ending twice is once. */
export function endSubscription(db: Db, email: string, at: Instant): void {
  db.update(newsletterSubscribers)
    .set({ endedAt: at })
    .where(and(eq(newsletterSubscribers.email, email), isNull(newsletterSubscribers.endedAt)))
    .run();
}
