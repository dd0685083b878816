import { asc, eq, inArray } from "drizzle-orm";
import type { Db } from "../../db/open";
import { documents, mandateChecks, partnerFormChecks, signoffs, versions } from "../../db/schema";
import { diaryEntriesIn } from "../papers/diary";
import { papersSubmittedOf } from "./case-steps";
import { decisionsOf } from "./decisions";
import { reportsOfApplication } from "./delegated";
import type { Finding } from "./mandate-check";
import { mandatesEver } from "./mandates";
import { handedInForms } from "./partner-forms";

/**
 * Every record of what stands beside the municipalities' approvals (DOMAIN B4): diaries, decisions with the fingerprints
 * of their extracts, mandates, signed forms and what was found of each. The oldest first; asked for by municipality.
 */
export function supportIn(db: Db, applicationId: number) {
  const diary = diaryEntriesIn(db, applicationId);
  const submitted = papersSubmittedOf(db, applicationId);
  const decisions = decisionsOf(db, applicationId).toReversed();
  const extracts = hashes(
    db,
    decisions.flatMap(({ documentId }) => documentId ?? []),
  );
  const reports = reportsOfApplication(db, applicationId);
  const mandates = mandatesEver(db, applicationId).toReversed();
  const forms = handedInForms(db, applicationId).toReversed();
  const checks = checksOf(
    db,
    forms.map(({ id }) => id),
  );
  const ofMunicipality =
    (code: string) =>
    ({ municipalityCode }: { municipalityCode: string }) =>
      municipalityCode === code;
  return (code: string) => ({
    diary: diary.filter(ofMunicipality(code)),
    papersSubmitted: submitted.get(code),
    decisions: decisions
      .filter((one) => one.code === code)
      .map((decision) => ({
        ...decision,
        extractSha256: decision.documentId === null ? "" : (extracts.get(decision.documentId) ?? ""),
        reportedOn:
          reports.find((one) => one.code === code && one.decidedOn === decision.decidedOn)?.reportedOn ??
          null,
      })),
    mandates: mandates.filter(ofMunicipality(code)),
    forms: forms
      .filter((one) => one.code === code)
      .map((form) => ({
        ...form,
        checks: checks.filter(({ formId }) => formId === form.id),
      })),
  });
}

export type PartySupport = ReturnType<ReturnType<typeof supportIn>>;

function hashes(db: Db, ids: readonly number[]): Map<number, string> {
  const rows = db
    .select({ id: documents.id, sha256: documents.sha256 })
    .from(documents)
    .where(inArray(documents.id, [...ids]))
    .all();
  return new Map(rows.map(({ id, sha256 }) => [id, sha256]));
}

function checksOf(db: Db, formIds: readonly number[]) {
  return db
    .select()
    .from(partnerFormChecks)
    .where(inArray(partnerFormChecks.formId, [...formIds]))
    .orderBy(asc(partnerFormChecks.id))
    .all();
}

/** What the mandates said of each approval when it was given, by the approval. */
export function signingChecksOf(db: Db, applicationId: number) {
  const rows = db
    .select({ check: mandateChecks })
    .from(mandateChecks)
    .innerJoin(signoffs, eq(signoffs.id, mandateChecks.signoffId))
    .innerJoin(versions, eq(versions.id, signoffs.versionId))
    .where(eq(versions.applicationId, applicationId))
    .all();
  return new Map(
    rows.map(({ check: { signoffId, mandateId, findings } }) => [
      signoffId,
      // What was kept are findings: keepSigningCheck is the only one that writes.
      { mandateId, findings: findings as Finding[] },
    ]),
  );
}
