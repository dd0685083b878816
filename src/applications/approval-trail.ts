import { asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import {
  answers,
  applicationSteps,
  municipalities,
  openings,
  ownerConsents,
  persons,
  signoffLinks,
} from "../../db/schema";
import type { Actor } from "../history";
import { signingChecksOf, supportIn } from "../mandates/support";
import { belongsTo, worksForNetwork } from "../people/permissions";
import { type Application, contentOf, partiesOf, versionsOf } from "./applications";
import { decisionsFor, objectionsOf } from "./approvals";
import { signoffsOf } from "./signoff-records";
import { versionTrail } from "./version-trail";

/**
 * Everything that is known of an application's approvals (DOMAIN B4), oldest first: versions with their classes, every
 * decision and objection, answers, consents, letters' links and openings, and the steps of its life. A municipality's
 * own people get their municipality's rows, the network's people all.
 */
export function approvalTrail(db: Db, found: Application, reader: Actor) {
  const may = ({ code }: { code: string }) => worksForNetwork(reader) || belongsTo(reader, code);
  const all = versionsOf(db, found.id);
  const latest = decisionsFor(db, all);
  const of = <T extends { municipalityCode: string }>(rows: T[], code: string) =>
    rows.filter((row) => row.municipalityCode === code);
  const support = supportIn(db, found.id);
  const checks = signingChecksOf(db, found.id);
  const [signoffs, objections] = [
    signoffsOf(db, found.id)
      .toReversed()
      .map(({ signoff, version }) => ({ ...signoff, version, mandateCheck: checks.get(signoff.id) })),
    objectionsOf(db, found.id)
      .toReversed()
      .map(({ objection, version }) => ({ ...objection, version })),
  ];
  const [given, consents, links, opened] = [
    db.select().from(answers).where(eq(answers.applicationId, found.id)).orderBy(asc(answers.id)).all(),
    db
      .select()
      .from(ownerConsents)
      .where(eq(ownerConsents.applicationId, found.id))
      .orderBy(asc(ownerConsents.id))
      .all(),
    linksOf(db, found.id),
    openingsOf(db, found.id),
  ];
  const orgNumbers = new Map(
    db
      .select({ code: municipalities.code, orgNumber: municipalities.orgNumber })
      .from(municipalities)
      .all()
      .map(({ code, orgNumber }) => [code, orgNumber]),
  );
  return {
    versions: versionTrail(db, found.id)
      .toReversed()
      .map((version) => ({ ...version, content: contentOf(version) })),
    steps: db
      .select()
      .from(applicationSteps)
      .where(eq(applicationSteps.applicationId, found.id))
      .orderBy(asc(applicationSteps.id))
      .all(),
    parties: partiesOf(db, found.id)
      .filter(may)
      .map((party) => ({
        ...party,
        orgNumber: orgNumbers.get(party.code) ?? "",
        isOwner: party.code === found.ownerCode,
        latest: latest.get(party.code),
        signoffs: of(signoffs, party.code),
        objections: of(objections, party.code),
        answers: of(given, party.code),
        consents: of(consents, party.code),
        links: of(links, party.code),
        openings: of(opened, party.code),
        support: support(party.code),
      })),
  };
}

export type ApprovalTrail = ReturnType<typeof approvalTrail>;

function linksOf(db: Db, applicationId: number) {
  return db
    .select({
      id: signoffLinks.id,
      municipalityCode: signoffLinks.municipalityCode,
      name: persons.name,
      createdAt: signoffLinks.createdAt,
      expiresAt: signoffLinks.expiresAt,
    })
    .from(signoffLinks)
    .innerJoin(persons, eq(persons.id, signoffLinks.personId))
    .where(eq(signoffLinks.applicationId, applicationId))
    .orderBy(asc(signoffLinks.id))
    .all();
}

function openingsOf(db: Db, applicationId: number) {
  return db
    .select({
      municipalityCode: openings.municipalityCode,
      name: persons.name,
      versionNumber: openings.versionNumber,
      at: openings.at,
    })
    .from(openings)
    .innerJoin(persons, eq(persons.id, openings.personId))
    .where(eq(openings.applicationId, applicationId))
    .orderBy(asc(openings.at))
    .all();
}
