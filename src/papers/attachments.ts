import type { Db } from "../../db/open";
import { submissionOf } from "../applications/submission";

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
  return submission ? [{ code: "", kind: "submission", documentId: submission.documentId }] : [];
}
