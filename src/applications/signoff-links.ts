import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { signoffLinks } from "../../db/schema";
import { addDays, dayOf, endOf, type Instant } from "../calendar";
import { type Act, type Actor, record } from "../history";
import { municipality } from "../membership/register";
import type { ApplicationFacts } from "../messages/application-letters";
import { writeLetter } from "../messages/outbox";
import { belongsTo, holds } from "../people/permissions";
import {
  actorOn,
  addressChangedAt,
  holdersByMunicipality,
  holdersOf,
  type Person,
  person,
} from "../people/persons";
import { refuse } from "../refusal";
import { newToken, tokenHash } from "../secrets";
import { declinedParties } from "./answers";
import { type Application, application, contentOf, type Version, versionsOf } from "./applications";
import { decisionsFor, type PartyDecision, stands } from "./approvals";
import { type ContentChange, changesBetween } from "./content-changes";
import { applicationFacts } from "./letter-facts";
import { acceptsSignoffs, versionOut } from "./rounds";

/** A personal link lives this long: longer than most calls are open, shorter than a director's memory of it. */
const LINK_DAYS = 60;

type Asking = {
  found: Application;
  version: Version;
  code: string;
  facts: ApplicationFacts;
  resent: boolean;
  reminder?: boolean;
};

/** The way in for one director, and the last day it is open; only the letter knows the token. */
function newLink(db: Db, { found, code }: Asking, director: Person, act: Act) {
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
  return { token, lastDay };
}

/** One letter with a personal link to one director: to approve, or to know that the approval stands and may be voided. */
function sendLink(
  db: Db,
  asking: Asking,
  decision: PartyDecision | undefined,
  director: Person,
  act: Act,
): void {
  const { found, version, code, resent, reminder = false } = asking;
  const share = contentOf(version).parties.find((party) => party.code === code) ?? refuse("not_in_version");
  const { token, lastDay } = newLink(db, asking, director, act);
  const { from, changes } = changesSince(db, version, code, decision);
  const common = {
    ...asking.facts,
    municipality: share.name,
    version: version.number,
    changed: changes,
    changeClass: from === null ? null : version.changeClass,
    classReason: version.classReason,
    linkExpiresOn: lastDay,
    resent,
  };
  const way = { to: director, applicationId: found.id, secret: token };
  if (decision && decision.version < version.number && stands(decision)) {
    const facts = { ...common, as: "director" as const, approvedVersion: decision.version };
    writeLetter(db, { kind: "version_editorial", ...way, facts }, act);
    return;
  }
  const facts = {
    ...common,
    reminder,
    owner: municipality(db, found.ownerCode).formalName,
    replacesVersion: version.number > 1 ? version.number - 1 : null,
    approvedVersion: decision?.standing ? decision.version : null,
    budgetShareSek: share.budgetShareSek,
    coFinancingSek: share.coFinancingSek,
  };
  writeLetter(db, { kind: "for_approval", ...way, facts }, act);
}

/**
 * What differs for a municipality from the version that its director, or the one before, last approved; from the
 * version before when it has approved none.
 */
export function changesSince(
  db: Db,
  version: Version,
  code: string,
  decision: PartyDecision | undefined,
): { from: Version | null; changes: ContentChange[] } {
  const number =
    decision?.standing && decision.version < version.number ? decision.version : version.number - 1;
  const from = versionsOf(db, version.applicationId).find((one) => one.number === number) ?? null;
  return { from, changes: from ? changesBetween(contentOf(from), contentOf(version), code) : [] };
}

/** Asks the directors of every party in the version, or tells them that their approval stands. */
export function sendForApproval(db: Db, found: Application, version: Version, act: Act): void {
  const decisions = decisionsFor(db, versionsOf(db, found.id), true);
  const today = dayOf(act.at);
  const facts = applicationFacts(db, found.id, act);
  const directors = holdersByMunicipality(db, "director", today);
  const contacts = holdersByMunicipality(db, "contact", today);
  for (const { code } of contentOf(version).parties) {
    const asking = { found, version, code, facts, resent: false };
    for (const director of directors.get(code) ?? []) {
      sendLink(db, asking, decisions.get(code), director, act);
    }
    if (version.changeClass !== "editorial") continue;
    for (const contact of contacts.get(code) ?? []) {
      tellContact(db, asking, decisions.get(code), contact, act);
    }
  }
}

/** A reminder to a municipality's directors, each with a personal link of their own. */
export function remindDirectors(db: Db, found: Application, version: Version, code: string, act: Act): void {
  const decision = decisionsFor(db, versionsOf(db, found.id), true).get(code);
  const facts = applicationFacts(db, found.id, act);
  for (const director of holdersOf(db, "director", dayOf(act.at), code)) {
    sendLink(db, { found, version, code, facts, resent: false, reminder: true }, decision, director, act);
  }
}

/** An editorial change needs nobody's new approval, so those who prepared the decision are told that there was one. */
function tellContact(
  db: Db,
  { found, version, code, facts: common }: Asking,
  decision: PartyDecision | undefined,
  contact: Person,
  act: Act,
): void {
  const facts = {
    ...common,
    municipality: municipality(db, code).formalName,
    version: version.number,
    changed: changesSince(db, version, code, decision).changes,
    changeClass: version.changeClass,
    classReason: version.classReason,
    linkExpiresOn: null,
    resent: false,
    as: "contact" as const,
    approvedVersion: decision && stands(decision) ? decision.version : null,
  };
  writeLetter(db, { kind: "version_editorial", to: contact, facts, applicationId: found.id }, act);
}

/** A new letter to a municipality's directors, for the adviser or for one of the municipality's own. */
export function sendLinkAgain(db: Db, id: number, code: string, act: Act): void {
  if (!holds(act.by, "adviser") && !belongsTo(act.by, code)) refuse("not_yours");
  db.transaction((tx) => {
    const found = application(tx, id);
    const version = versionOut(tx, found) ?? refuse("not_sent");
    if (!acceptsSignoffs(tx, found)) refuse("not_sent");
    if (declinedParties(tx, id).has(code)) refuse("not_a_party");
    const directors = holdersOf(tx, "director", dayOf(act.at), code);
    const decision = decisionsFor(tx, versionsOf(tx, id), true).get(code);
    const facts = applicationFacts(tx, id, act);
    for (const director of directors) {
      sendLink(tx, { found, version, code, facts, resent: true }, decision, director, act);
    }
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
