import { and, eq, gt } from "drizzle-orm";
import type { Db } from "../../db/open";
import { sessions } from "../../db/schema";
import { addMinutes, dayOf, type Instant } from "../calendar";
import type { Actor } from "../history";
import { newToken, tokenHash } from "../secrets";
import { actorOn } from "./persons";

/** A session that is not used for two weeks ends. */
const IDLE_MINUTES = 14 * 24 * 60;
/** Its end moves on at most once an hour, so that reading pages is not writing. */
const RENEWAL_MINUTES = 60;

export function beginSession(db: Db, personId: number, at: Instant): { token: string; expiresAt: Instant } {
  const token = newToken();
  const expiresAt = addMinutes(at, IDLE_MINUTES);
  db.insert(sessions)
    .values({ personId, tokenHash: tokenHash(token), createdAt: at, expiresAt })
    .run();
  return { token, expiresAt };
}

/** Who holds this token now; `renewedUntil` when the cookie should live on as well. */
export function sessionOf(
  db: Db,
  token: string,
  at: Instant,
): { actor: Actor; renewedUntil: Instant | null } | undefined {
  const session = db
    .select()
    .from(sessions)
    .where(and(eq(sessions.tokenHash, tokenHash(token)), gt(sessions.expiresAt, at)))
    .get();
  if (!session) return undefined;
  const actor = actorOn(db, session.personId, dayOf(at));
  if (!actor) return undefined;
  const expiresAt = addMinutes(at, IDLE_MINUTES);
  const due = expiresAt > addMinutes(session.expiresAt, RENEWAL_MINUTES);
  if (due) db.update(sessions).set({ expiresAt }).where(eq(sessions.id, session.id)).run();
  return { actor, renewedUntil: due ? expiresAt : null };
}

export function endSession(db: Db, token: string): void {
  db.delete(sessions)
    .where(eq(sessions.tokenHash, tokenHash(token)))
    .run();
}
