import { and, count, eq, gt, isNull, lt, type SQL } from "drizzle-orm";
import type { Db } from "../../db/open";
import { sessions, signInLinks, signInRequests } from "../../db/schema";
import { addMinutes, dayOf, type Instant } from "../calendar";
import { type Act, record } from "../history";
import { writeLetter } from "../messages/outbox";
import { refuse } from "../refusal";
import { newToken, sha256, tokenHash } from "../secrets";
import { actorOn, canonicalEmail, person, personByEmail } from "./persons";
import { beginSession } from "./sessions";

const LINK_MINUTES = 15;
const WINDOW_MINUTES = 60;
/** From one client to one address; somebody else's requests must not shut its owner out. */
const PER_ADDRESS_AND_CLIENT = 5;
const PER_ADDRESS = 20;
/** A whole town hall may share one network address. */
const PER_CLIENT = 60;

/**
 * Writes a sign-in letter when the address belongs to somebody who holds a role. The caller answers the same
 * whatever happens, so that nobody learns which addresses are known; too many requests are simply not met.
 */
export function requestSignIn(
  db: Db,
  request: { email: string; client: string; next: string },
  act: Act,
): void {
  db.transaction((tx) => {
    const addressHash = sha256(canonicalEmail(request.email));
    const clientHash = sha256(request.client);
    const since = addMinutes(act.at, -WINDOW_MINUTES);
    const ofAddress = eq(signInRequests.addressHash, addressHash);
    const ofClient = eq(signInRequests.clientHash, clientHash);
    const times = (which: SQL | undefined) =>
      tx
        .select({ times: count() })
        .from(signInRequests)
        .where(and(which, gt(signInRequests.at, since)))
        .get()?.times ?? 0;
    const tooMany =
      times(and(ofAddress, ofClient)) >= PER_ADDRESS_AND_CLIENT ||
      times(ofAddress) >= PER_ADDRESS ||
      times(ofClient) >= PER_CLIENT;
    if (tooMany) return;
    tx.insert(signInRequests).values({ addressHash, clientHash, at: act.at }).run();
    const found = personByEmail(tx, request.email);
    if (!found || !actorOn(tx, found.id, dayOf(act.at))) return;
    const token = newToken();
    tx.insert(signInLinks)
      .values({
        personId: found.id,
        tokenHash: tokenHash(token),
        createdAt: act.at,
        expiresAt: addMinutes(act.at, LINK_MINUTES),
      })
      .run();
    writeLetter(
      tx,
      { kind: "sign_in", to: found, facts: { minutes: LINK_MINUTES, next: request.next }, secret: token },
      act,
    );
  });
}

function usableLink(db: Db, token: string, at: string) {
  const link =
    db
      .select()
      .from(signInLinks)
      .where(and(eq(signInLinks.tokenHash, tokenHash(token)), isNull(signInLinks.usedAt)))
      .get() ?? refuse("link_unknown");
  if (link.expiresAt <= at) refuse("link_expired");
  return link;
}

/** Whose link it is; opening it uses nothing up, since mail scanners open links too. */
export function signInLinkHolder(db: Db, token: string, at: string): { name: string } {
  return { name: person(db, usableLink(db, token, at).personId).name };
}

/** Uses the link up. Refused when it is unknown, used or older than 15 minutes. */
export function signIn(db: Db, token: string, act: Act): { token: string; expiresAt: string } {
  return db.transaction((tx) => {
    const link = usableLink(tx, token, act.at);
    const by = actorOn(tx, link.personId, dayOf(act.at)) ?? refuse("link_unknown");
    tx.update(signInLinks).set({ usedAt: act.at }).where(eq(signInLinks.id, link.id)).run();
    record(tx, { subject: "person", subjectId: link.personId, event: "signed_in" }, { by, at: act.at });
    return beginSession(tx, link.personId, act.at);
  });
}

/** Deletes links and sessions that ended before that moment, and the requests made before it. */
export function forgetSignInsBefore(db: Db, before: Instant): void {
  db.transaction((tx) => {
    tx.delete(signInLinks).where(lt(signInLinks.expiresAt, before)).run();
    tx.delete(signInRequests).where(lt(signInRequests.at, before)).run();
    tx.delete(sessions).where(lt(sessions.expiresAt, before)).run();
  });
}
