import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { signoffLinks } from "../../db/schema";
import { addDays, dayOf, endOf, type Instant } from "../calendar";
import { type Act, type Actor, record } from "../history";
import { municipality } from "../membership/register";
import { writeLetter } from "../messages/outbox";
import { belongsTo, holds } from "../people/permissions";
import { actorOn, addressChangedAt, holdersOf, type Person, person } from "../people/persons";
import { refuse } from "../refusal";
import { newToken, tokenHash } from "../secrets";
import { declinedParties } from "./answers";
import {
  type Application,
  application,
  contentOf,
  currentVersion,
  type Version,
  versionsOf,
} from "./applications";
import { type ContentChange, changesBetween } from "./content";
import { applicationFacts } from "./letter-facts";

/** A personal link lives this long: longer than most calls are open, shorter than a director's memory of it. */
const LINK_DAYS = 60;

type Asking = { found: Application; version: Version; code: string; resent: boolean; reminder?: boolean };

/** One letter with a personal link to one director. */
function sendLink(
  db: Db,
  { found, version, code, resent, reminder = false }: Asking,
  director: Person,
  act: Act,
): void {
  const share = contentOf(version).parties.find((party) => party.code === code) ?? refuse("not_in_version");
  const token = newToken();
  const lastDay = addDays(dayOf(act.at), LINK_DAYS);
  db.insert(signoffLinks)
    .values({
      applicationId: found.id,
      municipalityCode: code,
      personId: director.id,
      tokenHash: tokenHash(token),
      createdAt: act.at,
      expiresAt: endOf(lastDay),
    })
    .run();
  const facts = {
    ...applicationFacts(db, found.id, act),
    municipality: share.name,
    owner: municipality(db, found.ownerCode).formalName,
    version: version.number,
    replacesVersion: version.number > 1 ? version.number - 1 : null,
    budgetShareSek: share.budgetShareSek,
    coFinancingSek: share.coFinancingSek,
    linkExpiresOn: lastDay,
    changed: changesSince(db, version, code),
    resent,
    reminder,
  };
  writeLetter(db, { kind: "for_approval", to: director, facts, applicationId: found.id, secret: token }, act);
}

/** What this version changes for a municipality; nothing when it is the first. */
export function changesSince(db: Db, version: Version, code: string): ContentChange[] {
  const before = versionsOf(db, version.applicationId).find(({ number }) => number === version.number - 1);
  return before ? changesBetween(contentOf(before), contentOf(version), code) : [];
}

/** Asks the directors of every party in the version. */
export function sendForApproval(db: Db, found: Application, version: Version, act: Act): void {
  for (const { code } of contentOf(version).parties) {
    for (const director of holdersOf(db, "director", dayOf(act.at), code)) {
      sendLink(db, { found, version, code, resent: false }, director, act);
    }
  }
}

/** A reminder to a municipality's directors, each with a personal link of their own. */
export function remindDirectors(db: Db, found: Application, version: Version, code: string, act: Act): void {
  for (const director of holdersOf(db, "director", dayOf(act.at), code)) {
    sendLink(db, { found, version, code, resent: false, reminder: true }, director, act);
  }
}

/** A new letter to a municipality's directors, for the adviser or for one of the municipality's own. */
export function sendLinkAgain(db: Db, id: number, code: string, act: Act): void {
  if (!holds(act.by, "adviser") && !belongsTo(act.by, code)) refuse("not_yours");
  db.transaction((tx) => {
    const found = application(tx, id);
    const version = currentVersion(tx, id);
    if (!acceptsSignoffs(found) || !version) refuse("not_sent");
    if (declinedParties(tx, id).has(code)) refuse("not_a_party");
    const directors = holdersOf(tx, "director", dayOf(act.at), code);
    for (const director of directors) sendLink(tx, { found, version, code, resent: true }, director, act);
    const details = { names: directors.map(({ name }) => name) };
    record(
      tx,
      { subject: "application", subjectId: id, event: "link_sent", municipalityCode: code, details },
      act,
    );
  });
}

export type Signatory = {
  linkId: number;
  application: Application;
  code: string;
  person: Person;
  actor: Actor;
  expiresAt: Instant;
};

/**
 * Whose personal link this is. Refused when it is unknown or too old, when its letter went to an address that its
 * owner no longer has, and when its owner is no longer the director of that municipality: a mandate follows the role,
 * not the letter.
 */
export function signatory(db: Db, token: string, at: Instant): Signatory {
  const link =
    db
      .select()
      .from(signoffLinks)
      .where(eq(signoffLinks.tokenHash, tokenHash(token)))
      .get() ?? refuse("link_unknown");
  if (link.expiresAt <= at) refuse("link_expired");
  if ((addressChangedAt(db, link.personId) ?? "") > link.createdAt) refuse("link_expired");
  const actor = actorOn(db, link.personId, dayOf(at)) ?? refuse("not_director");
  const isDirector = actor.roles.some(
    ({ role, municipalityCode }) => role === "director" && municipalityCode === link.municipalityCode,
  );
  if (!isDirector) refuse("not_director");
  return {
    linkId: link.id,
    application: application(db, link.applicationId),
    code: link.municipalityCode,
    person: person(db, link.personId),
    actor,
    expiresAt: link.expiresAt,
  };
}

export function acceptsSignoffs(found: Application): boolean {
  return found.status === "out_for_approval" || found.status === "completion_requested";
}
