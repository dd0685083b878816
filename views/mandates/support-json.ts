import { type Instant, stockholmTime } from "../../src/calendar";
import type { Finding } from "../../src/mandates/mandate-check";
import type { PartySupport } from "../../src/mandates/support";

const both = (at: Instant) => ({ utc: at, stockholm: stockholmTime(at) });
const orNull = (text: string) => (text === "" ? null : text);

/** A municipality's diary, decisions, mandates and signed forms, beside its approvals (docs/approvals-json.md). */
export function supportObject({ diary, papersSubmitted, decisions, mandates, forms }: PartySupport) {
  return {
    diary: diary.map(({ caseNumber, registeredOn, byName, at }) => ({
      caseNumber,
      registeredOn,
      by: byName,
      at: both(at),
    })),
    boardPapers: papersSubmitted
      ? {
          submittedOn: papersSubmitted.on,
          board: papersSubmitted.boardName,
          forMeetingOn: papersSubmitted.meetsOn,
          by: papersSubmitted.byName,
          at: both(papersSubmitted.at),
        }
      : null,
    decisions: decisions.map((one) => ({
      id: one.id,
      form: one.form,
      outcome: one.outcome,
      board: orNull(one.boardName),
      decidedOn: one.decidedOn,
      paragraph: orNull(one.paragraph),
      caseNumber: orNull(one.caseNumber),
      wording: orNull(one.wording),
      immediateApproval: one.immediateApproval,
      minutesApprovedOn: one.adjustedOn,
      extractSha256: orNull(one.extractSha256),
      decider: orNull(one.decider),
      reference: orNull(one.reference),
      reason: orNull(one.reason),
      reportedToBoardOn: one.reportedOn,
      version: one.versionNumber,
      carriesOwnership: one.carriesOwnership,
      by: one.byName,
      at: both(one.at),
    })),
    mandates: mandates.map((one) => ({
      id: one.id,
      post: orNull(one.post),
      person: one.personName,
      forThisApplicationOnly: one.applicationId !== null,
      ceilingSek: one.ceilingSek,
      fromOn: one.fromOn,
      validUntilOn: one.validUntilOn,
      decisionId: one.decisionId,
      source: orNull(one.source) ?? orNull(one.delegationSource),
      struckAt: one.correctedAt ? both(one.correctedAt) : null,
      by: one.byName,
      at: both(one.at),
    })),
    partnerForms: forms.map((one) => ({
      id: one.id,
      version: one.versionNumber,
      file: one.fileName,
      sha256: one.sha256,
      signer: { name: one.signer, title: orNull(one.signerTitle) },
      signedOn: one.signedOn,
      method: one.method,
      checks: one.checks.map(({ verdict, reason, byName, at }) => ({
        verdict,
        reason: orNull(reason),
        by: byName,
        at: both(at),
      })),
      by: one.byName,
      at: both(one.at),
    })),
  };
}

/** Null when nobody had asked for a mandate. */
export function mandateCheckObject(check: { mandateId: number | null; findings: Finding[] } | undefined) {
  return check ? { mandateId: check.mandateId, findings: check.findings } : null;
}
