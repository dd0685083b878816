import type { Db } from "../../db/open";
import { type AnswerRow, answersOfParty, consentsOfParty } from "../applications/answers";
import {
  type Application,
  application,
  partiesOf,
  type Version,
  versionsOf,
} from "../applications/applications";
import { type Signoff, signoffsOf } from "../applications/signoff-records";
import { type BoardDecision, boardDecisionsOf } from "../boards/board-decisions";
import type { Instant } from "../calendar";
import { type Call, call } from "../calls/calls";
import { type HistoryRow, historyOf } from "../history";
import { type PartySupport, signingChecksOf, supportIn } from "../mandates/support";
import { type Municipality, municipality, networkProfile } from "../membership/register";
import { refuse } from "../refusal";
import type { Attachment } from "./attachments";
import { type DiaryEntry, diaryEntriesOf } from "./diary";
import { diaryNumberOf } from "./diary-numbers";
import { type PaperFacts, paperFacts } from "./facts";
import { type AttachedFile, attachedFiles } from "./packet-contents";

export type MandateCheck = NonNullable<ReturnType<ReturnType<typeof signingChecksOf>["get"]>>;

/** One application as a matter of one municipality's registrar: all that has gone between them. */
export type MatterRecord = {
  application: Application;
  call: Call;
  askedAt: Instant;
  diary: DiaryEntry[];
  /** "" when nobody has said one. */
  caseNumber: string;
  /** Those that the municipality is in, the first one first. */
  versions: { version: Version; facts: PaperFacts }[];
  answers: AnswerRow[];
  consents: ReturnType<typeof consentsOfParty>;
  signoffs: { signoff: Signoff; version: number; mandateCheck: MandateCheck | undefined }[];
  /** Decisions, mandates and signed forms, with what was found of them. */
  support: PartySupport;
  files: AttachedFile[];
  history: HistoryRow[];
};

export type MunicipalityRecord = {
  municipality: Municipality;
  network: string;
  matters: MatterRecord[];
  /** What its boards have decided about the network, with the extracts that are kept. */
  boardDecisions: { decision: BoardDecision; file: AttachedFile | undefined }[];
};

type AttachmentsOf = (db: Db, applicationId: number) => Attachment[];

/** Everything about one municipality in these applications, or in all that it has been asked in. */
export async function municipalityRecord(
  db: Db,
  code: string,
  { applicationIds, withBoardDecisions }: { applicationIds: readonly number[]; withBoardDecisions: boolean },
  attachments: AttachmentsOf,
  at: Instant,
): Promise<MunicipalityRecord> {
  const matters: MatterRecord[] = [];
  for (const id of applicationIds) matters.push(await matterRecord(db, id, code, attachments, at));
  const boardDecisions: MunicipalityRecord["boardDecisions"] = [];
  for (const decision of withBoardDecisions ? boardDecisionsOf(db, code) : []) {
    const kept: Attachment[] =
      decision.documentId === null ? [] : [{ code, kind: "decision", documentId: decision.documentId }];
    const [file] = await attachedFiles(db, kept);
    boardDecisions.push({ decision, file });
  }
  const network = networkProfile(db)?.name ?? "";
  return { municipality: municipality(db, code), network, matters, boardDecisions };
}

async function matterRecord(
  db: Db,
  id: number,
  code: string,
  attachments: AttachmentsOf,
  at: Instant,
): Promise<MatterRecord> {
  const found = application(db, id);
  const party = partiesOf(db, id).find((one) => one.code === code) ?? refuse("not_a_party");
  const files = attachments(db, id).filter((file) => file.code === code || file.code === "");
  const checks = signingChecksOf(db, id);
  return {
    application: found,
    call: call(db, found.callId),
    askedAt: party.askedAt,
    diary: diaryEntriesOf(db, id, code),
    caseNumber: diaryNumberOf(db, id).get(code) ?? "",
    versions: versionsOf(db, id)
      .toReversed()
      .map((version) => ({ version, facts: paperFacts(db, found, version.number, at) }))
      .filter(({ facts }) => facts.parties.some((one) => one.code === code)),
    answers: answersOfParty(db, id, code),
    consents: consentsOfParty(db, id, code),
    signoffs: signoffsOf(db, id)
      .filter(({ signoff }) => signoff.municipalityCode === code)
      .map((one) => ({ ...one, mandateCheck: checks.get(one.signoff.id) }))
      .toReversed(),
    support: supportIn(db, id)(code),
    files: await attachedFiles(db, files),
    history: historyOf(db, "application", id)
      .filter(({ municipalityCode }) => municipalityCode === code)
      .toReversed(),
  };
}
