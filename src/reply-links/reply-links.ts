import { and, desc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { replyLinks } from "../../db/schema";
import { addDays, addMinutes, dayOf, endOf, type Instant } from "../calendar";
import type { Act, Actor } from "../history";
import { type Receiver, writeLetter } from "../messages/outbox";
import { actorOn, addressChangedAt, type Person, person } from "../people/persons";
import { type RefusalCode, refuse } from "../refusal";
import { newToken, tokenHash } from "../secrets";

/** As long as a director's link: longer than most calls are open. */
const LINK_DAYS = 60;

/** A forwarded link can be pressed by many: its owner gets one new letter in so many minutes. */
const RENEWED_AFTER_MINUTES = 10;

export type Question = { applicationId: number; callId: null } | { applicationId: null; callId: number };

/** What a personal link opens, and for whom. */
export type ReplyLink = Question & { id: number; municipalityCode: string; person: Person };

/** Makes a link for a letter; answers its token, which is nowhere else. */
export function newReplyLink(
  db: Db,
  about: Question & { personId: number; municipalityCode: string },
  at: Instant,
): string {
  const token = newToken();
  db.insert(replyLinks)
    .values({
      ...about,
      tokenHash: tokenHash(token),
      createdAt: at,
      expiresAt: endOf(addDays(dayOf(at), LINK_DAYS)),
    })
    .run();
  return token;
}

function found(db: Db, token: string) {
  return (
    db
      .select()
      .from(replyLinks)
      .where(eq(replyLinks.tokenHash, tokenHash(token)))
      .get() ?? refuse("link_unknown")
  );
}

/** Whose link it is, also when it answers nothing any more. */
export function ownerOf(db: Db, token: string): ReplyLink {
  const { id, municipalityCode, applicationId, callId, personId } = found(db, token);
  return { id, municipalityCode, person: person(db, personId), applicationId, callId } as ReplyLink;
}

/** Why the link answers nothing now; null when it does. */
export function hindrance(db: Db, token: string, at: Instant): RefusalCode | null {
  const link = found(db, token);
  if (link.expiresAt <= at || (addressChangedAt(db, link.personId) ?? "") > link.createdAt) {
    return "link_expired";
  }
  const actor = actorOn(db, link.personId, dayOf(at));
  const speaksFor = actor?.roles.some((role) => role.municipalityCode === link.municipalityCode);
  return speaksFor ? null : "no_longer_contact";
}

/** Who answers through this link. Refused when it is unknown, too old, or its owner no longer speaks for the municipality. */
export function answererBy(db: Db, token: string, at: Instant): ReplyLink & { actor: Actor } {
  const refusal = hindrance(db, token, at);
  if (refusal !== null) refuse(refusal);
  const link = ownerOf(db, token);
  return { ...link, actor: actorOn(db, link.person.id, dayOf(at)) ?? refuse("no_longer_contact") };
}

/**
 * Sends a new link to its owner: for one that has gone out, and for one that somebody else was given by mistake. Nobody
 * learns the address, and however often it is pressed there is one letter in ten minutes.
 */
export function renewReplyLink(db: Db, token: string, act: Act): void {
  db.transaction((tx) => {
    const { municipalityCode, applicationId, callId, person: owner } = ownerOf(tx, token);
    if (hindrance(tx, token, act.at) === "no_longer_contact") refuse("no_longer_contact");
    const last = tx
      .select({ createdAt: replyLinks.createdAt })
      .from(replyLinks)
      .where(
        and(
          eq(replyLinks.personId, owner.id),
          eq(replyLinks.municipalityCode, municipalityCode),
          applicationId === null
            ? isNull(replyLinks.applicationId)
            : eq(replyLinks.applicationId, applicationId),
          callId === null ? isNull(replyLinks.callId) : eq(replyLinks.callId, callId),
        ),
      )
      .orderBy(desc(replyLinks.id))
      .limit(1)
      .get();
    if (last && addMinutes(last.createdAt, RENEWED_AFTER_MINUTES) > act.at) return;
    const about = { applicationId, callId } as Question;
    const secret = newReplyLink(tx, { ...about, personId: owner.id, municipalityCode }, act.at);
    writeLetter(tx, { kind: "link_renewed", to: owner satisfies Receiver, facts: {}, secret }, act);
  });
}
