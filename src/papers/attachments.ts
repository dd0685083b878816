import type { Db } from "../../db/open";
import { submissionOf } from "../applications/submission";
import { applicationDecisions } from "../mandates/decisions";
import { partnerForms } from "../mandates/partner-forms";

export const ATTACHMENT_KINDS = ["decision", "partner_form", "submission"] as const;

/** A PDF that came in and belongs with an application: whose it is, what it is, and where it is kept. */
export type Attachment = {
  /** The municipality; "" for what is everybody's. */
  code: string;
  kind: (typeof ATTACHMENT_KINDS)[number];
  documentId: number;
};

/** In the order that they stand in a packet. */
export function attachmentsOf(db: Db, applicationId: number): Attachment[] {
  const submission = submissionOf(db, applicationId);
  const decisions = applicationDecisions(db, applicationId).flatMap(({ code, documentId }) =>
    documentId === null ? [] : [{ code, kind: "decision" as const, documentId }],
  );
  const forms = partnerForms(db, applicationId)
    .filter(({ state }) => state === "checked" || state === "awaiting_check")
    .map(({ code, documentId }) => ({ code, kind: "partner_form" as const, documentId }));
  return [
    ...decisions,
    ...forms,
    ...(submission ? [{ code: "", kind: "submission" as const, documentId: submission.documentId }] : []),
  ];
}
