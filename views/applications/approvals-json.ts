import type { Application } from "../../src/applications/applications";
import type { ApprovalTrail } from "../../src/applications/approval-trail";
import { type Instant, stockholmTime } from "../../src/calendar";
import { mandateCheckObject, supportObject } from "../mandates/support-json";
import { declaration } from "./declaration";

type Facts = {
  found: Application;
  call: { funder: string; title: string; programme: string };
  trail: ApprovalTrail;
  at: Instant;
};

type Party = ApprovalTrail["parties"][number];

const both = (at: Instant) => ({ utc: at, stockholm: stockholmTime(at) });
const orNull = (text: string) => (text === "" ? null : text);

/** How every decision and objection is given; no e-identification, so no level of assurance is claimed. */
const METHOD = { method: "personal_link_by_letter", levelOfAssurance: null, transactionId: null };

/** Every record of the application's approvals, in one file that stands on its own (docs/approvals-json.md). */
export function approvalsJson({ found, call, trail, at }: Facts): string {
  const { versions, steps, parties } = trail;
  const file = {
    format: "utlyst-approvals-1",
    exportedAt: both(at),
    application: { id: found.id, title: found.title, status: found.status, call },
    versions: versions.map((version) => ({
      number: version.number,
      sha256: version.sha256,
      frozenAt: both(version.frozenAt),
      sentBy: version.byName,
      changeClass: version.number === 1 ? null : version.changeClass,
      classReason: orNull(version.classReason),
      takenBack: version.takenBack
        ? { at: both(version.takenBack.at), by: version.takenBack.byName, reason: version.takenBack.reason }
        : null,
      content: version.content,
    })),
    municipalities: parties.map((party) => partyObject(party, versions)),
    trail: steps.map(({ step, fromStatus, toStatus, reason, at: stepAt, byName }) => ({
      step,
      from: fromStatus,
      to: toStatus,
      at: both(stepAt),
      by: byName,
      reason: orNull(reason),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function partyObject(party: Party, versions: ApprovalTrail["versions"]) {
  const { latest } = party;
  return {
    code: party.code,
    orgNumber: orNull(party.orgNumber),
    name: party.formalName,
    isProjectOwner: party.isOwner,
    askedAt: both(party.askedAt),
    counts: latest
      ? { signoffId: latest.signoff.id, approvedVersion: latest.version, standing: latest.standing }
      : null,
    signoffs: party.signoffs.map((signoff) => signoffObject(signoff, party, versions)),
    objections: party.objections.map((objection) => ({
      id: objection.id,
      version: objection.version,
      reason: objection.reason,
      by: { name: objection.personName, title: orNull(objection.personTitle) },
      ...METHOD,
      linkId: objection.linkId,
      at: both(objection.at),
    })),
    answers: party.answers.map(({ answer, reason, byName, at }) => ({
      answer,
      reason: orNull(reason),
      by: byName,
      at: both(at),
    })),
    ownerConsents: party.consents.map(({ condition, byName, at }) => ({
      condition: orNull(condition),
      by: byName,
      at: both(at),
    })),
    links: party.links.map(({ id, name, createdAt, expiresAt }) => ({
      id,
      to: name,
      sentAt: both(createdAt),
      expiresAt: both(expiresAt),
    })),
    ...supportObject(party.support),
    firstOpenings: party.openings.map(({ name, versionNumber, at }) => ({
      by: name,
      version: versionNumber,
      at: both(at),
    })),
  };
}

function signoffObject(
  signoff: Party["signoffs"][number],
  party: Party,
  versions: ApprovalTrail["versions"],
) {
  const seen = versions
    .find(({ number }) => number === signoff.version)
    ?.content.parties.find(({ code }) => code === party.code);
  return {
    id: signoff.id,
    decision: signoff.decision,
    version: signoff.version,
    versionSha256: signoff.versionSha256,
    /** As the version has it: the name of then. */
    municipality: seen?.name ?? party.formalName,
    role: seen?.role ?? null,
    budgetShareSek: seen?.budgetShareSek ?? null,
    coFinancingSek: seen?.coFinancingSek ?? null,
    ground: signoff.ground,
    board: orNull(signoff.board),
    decidedOn: signoff.decidedOn,
    paragraph: orNull(signoff.paragraph),
    immediateApproval:
      signoff.ground === "board" || signoff.ground === "execution" ? signoff.immediateApproval : null,
    delegationItem: orNull(signoff.delegationItem),
    caseNumber: orNull(signoff.caseNumber),
    reason: orNull(signoff.reason),
    by: { name: signoff.personName, title: orNull(signoff.personTitle) },
    mandateCheck: mandateCheckObject(signoff.mandateCheck),
    declaration: signoff.declaration
      ? {
          wording: signoff.declaration,
          text: declaration(signoff.declaration, seen?.name ?? party.formalName),
        }
      : null,
    ...METHOD,
    linkId: signoff.linkId,
    at: both(signoff.at),
  };
}
