import { setImmediate as othersFirst } from "node:timers/promises";
import type { Db } from "../../db/open";
import { declinedParties } from "../applications/answers";
import { application, versionsOf } from "../applications/applications";
import { decisionsFor, type PartyDecision } from "../applications/approvals";
import type { Day, Instant } from "../calendar";
import { dayOf } from "../calendar";
import { document } from "../documents/documents";
import type { Attachment } from "./attachments";
import { type PaperFacts, paperFacts } from "./facts";

export type AttachedFile = Attachment & {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  sha256: string;
  on: Day;
};

export type PacketContents = {
  facts: PaperFacts;
  /** What each municipality has decided that counts for this version, also by an approval of an earlier one. */
  decisions: ReadonlyMap<string, PartyDecision>;
  declined: ReadonlySet<string>;
  files: AttachedFile[];
};

/** What an application's packet holds. Pages are let in between the files: a large one takes a while to read. */
export async function packetContents(
  db: Db,
  asked: { applicationId: number; version: number | null },
  attachments: readonly Attachment[],
  at: Instant,
): Promise<PacketContents> {
  const facts = paperFacts(db, application(db, asked.applicationId), asked.version, at);
  const versions = versionsOf(db, asked.applicationId).filter(({ number }) => number <= (asked.version ?? 0));
  const declined = declinedParties(db, asked.applicationId);
  const counting = [...decisionsFor(db, versions)].filter(
    ([code, { standing, version }]) => standing?.stands ?? (version === asked.version && declined.has(code)),
  );
  const decisions = new Map(counting);
  return { facts, decisions, declined, files: await attachedFiles(db, attachments) };
}

export async function attachedFiles(db: Db, attachments: readonly Attachment[]): Promise<AttachedFile[]> {
  const files: AttachedFile[] = [];
  for (const attachment of attachments) {
    const { name, mediaType, bytes, sha256, at } = document(db, attachment.documentId);
    files.push({ ...attachment, name, mediaType, bytes: new Uint8Array(bytes), sha256, on: dayOf(at) });
    await othersFirst();
  }
  return files;
}
