import type { Db } from "../../db/open";
import { type SIGNOFF_GROUNDS, signoffs } from "../../db/schema";
import { type Day, dayOf, type Instant } from "../calendar";
import { type Act, record } from "../history";
import {
  amountAtStake,
  keepSigningCheck,
  requireMandate,
  type SigningCheck,
  signingCheck,
} from "../mandates/signing";
import { municipality } from "../membership/register";
import { writeLetter } from "../messages/outbox";
import { refuse } from "../refusal";
import { noteIfAllApproved } from "./all-approved";
import { addAnswer, standingAnswers } from "./answers";
import { contentOf, currentVersion, type Version, versionsOf } from "./applications";
import { decisionsFor, stands } from "./approvals";
import { board } from "./board";
import { concernedByLeaving, workingWith } from "./concerned";
import { applicationFacts } from "./letter-facts";
import { acceptsSignoffs } from "./rounds";
import { type Signatory, signatory } from "./signoff-links";
import type { Signoff } from "./signoff-records";

export type Ground = (typeof SIGNOFF_GROUNDS)[number];

/** The wording of the declaration that is shown (views/applications/declaration.tsx); a new wording gets a new name. */
export const DECLARATION = "2026-11";

/** What the decision to take part rests on (DOMAIN B2); the municipality says which, never the app. */
export type GroundForm = {
  ground: Ground;
  /** The board or committee; for a delegated decision, the one that delegated. */
  board: string;
  decidedOn: Day;
  paragraph: string;
  caseNumber: string;
  immediateApproval: boolean;
  delegationItem: string;
};

/** The version the director has read: refused when another is out by now, or when the party is not in it. */
export function versionRead(db: Db, by: Signatory, number: number): Version {
  if (!acceptsSignoffs(db, by.application)) refuse("not_in_this_status");
  const version = currentVersion(db, by.application.id) ?? refuse("not_sent");
  if (version.number !== number) refuse("version_replaced");
  if (!contentOf(version).parties.some(({ code }) => code === by.code)) refuse("not_in_version");
  return version;
}

type Decision = Pick<Signoff, "decision"> & Partial<GroundForm> & { reason?: string; declaration?: string };

/** What the letters about a decision say beside it. */
type Told = { tookBack: boolean };

function addSignoff(db: Db, by: Signatory, version: Version, decision: Decision, act: Act): number {
  const { id } = db
    .insert(signoffs)
    .values({
      ...decision,
      versionId: version.id,
      versionSha256: version.sha256,
      municipalityCode: by.code,
      personId: by.person.id,
      personName: by.person.name,
      personTitle: by.person.title,
      linkId: by.linkId,
      at: act.at,
    })
    .returning({ id: signoffs.id })
    .get();
  const event = decision.decision === "approved" ? "version_approved" : "version_declined";
  const { ground, board: decidedBy, decidedOn, paragraph, caseNumber, reason } = decision;
  const details = {
    version: version.number,
    ground,
    board: decidedBy,
    decidedOn,
    paragraph,
    caseNumber,
    reason,
  };
  record(
    db,
    { subject: "application", subjectId: by.application.id, event, municipalityCode: by.code, details },
    act,
  );
  return id;
}

/** The mandate that the director would sign this version on, and what speaks against it. */
export function mandateOf(db: Db, by: Signatory, version: Version, day: Day): SigningCheck {
  const { id: personId, title } = by.person;
  const amountSek = amountAtStake(contentOf(version), by.code);
  return signingCheck(db, by.application, { code: by.code, personId, title, day, amountSek });
}

function shareOf(version: Version, code: string) {
  const share = contentOf(version).parties.find((party) => party.code === code) ?? refuse("not_in_version");
  return { budgetShareSek: share.budgetShareSek, coFinancingSek: share.coFinancingSek };
}

/**
 * The receipt to the director, and word of it: of an approval to the adviser, the owner's and the municipality's own
 * contacts; that a municipality leaves concerns them all.
 */
function tellOf(
  db: Db,
  by: Signatory,
  version: Version,
  decision: Decision,
  { tookBack }: Told,
  act: Act,
): void {
  const applicationId = by.application.id;
  const common = {
    ...applicationFacts(db, applicationId, act),
    municipality: municipality(db, by.code).formalName,
    version: version.number,
    decision: decision.decision,
    reason: decision.reason ?? "",
  };
  const ground =
    decision.ground && decision.decidedOn
      ? {
          ground: decision.ground,
          board: decision.board ?? "",
          decidedOn: decision.decidedOn,
          paragraph: decision.paragraph ?? "",
          caseNumber: decision.caseNumber ?? "",
        }
      : null;
  writeLetter(
    db,
    {
      kind: "receipt",
      to: by.person,
      facts: { ...common, ...shareOf(version, by.code), sha256: version.sha256, at: act.at, ground },
      applicationId,
    },
    act,
  );
  const { approved, takingPart } = board(db, by.application, act.at);
  const facts = {
    ...common,
    byName: by.person.name,
    byTitle: by.person.title,
    approvedCount: approved,
    askedCount: takingPart,
    tookBack,
  };
  const receivers =
    decision.decision === "approved"
      ? workingWith(db, by.application, by.code, dayOf(act.at))
      : concernedByLeaving(db, by.application, by.code, act);
  for (const to of receivers) {
    writeLetter(db, { kind: "signed_off", to, facts, applicationId }, act);
  }
  noteIfAllApproved(db, by.application, act);
}

/** The same ground, said again: a double click. */
function repeats(standing: Signoff, form: GroundForm): boolean {
  return (Object.keys(form) as (keyof GroundForm)[]).every((name) => standing[name] === form[name]);
}

/**
 * The director who holds this link approves the municipality's part in exactly this version. The same approval again
 * changes nothing; another ground is a new row. Refused when another version is out: its text must be read first.
 */
export function approve(db: Db, token: string, number: number, form: GroundForm, at: Instant): void {
  db.transaction((tx) => {
    const by = signatory(tx, token, at);
    const version = versionRead(tx, by, number);
    const before = decisionsFor(tx, versionsOf(tx, by.application.id)).get(by.code);
    if (before?.version === version.number && stands(before) && repeats(before.signoff, form)) return;
    const act = { by: by.actor, at };
    const decision: Decision = { decision: "approved", ...form, declaration: DECLARATION };
    const mandate = mandateOf(tx, by, version, dayOf(at));
    requireMandate(mandate);
    keepSigningCheck(tx, addSignoff(tx, by, version, decision, act), mandate);
    if (standingAnswers(tx, by.application.id).get(by.code)?.answer !== "takes_part") {
      answer(tx, by, "takes_part", "", act);
    }
    tellOf(tx, by, version, decision, { tookBack: false }, act);
  });
}

/** The director declines: the municipality stays out of the application, with the reason for all to read. */
export function decline(db: Db, token: string, number: number, reason: string, at: Instant): void {
  db.transaction((tx) => {
    const by = signatory(tx, token, at);
    const version = versionRead(tx, by, number);
    const before = decisionsFor(tx, versionsOf(tx, by.application.id)).get(by.code);
    if (repeatsDecline(tx, by, version, before?.signoff, reason)) return;
    const act = { by: by.actor, at };
    const decision: Decision = { decision: "declined", reason };
    addSignoff(tx, by, version, decision, act);
    answer(tx, by, "declines", reason, act);
    tellOf(tx, by, version, decision, { tookBack: stands(before) }, act);
  });
}

/** The same no, said again, while it still is the municipality's answer. */
function repeatsDecline(
  db: Db,
  by: Signatory,
  version: Version,
  newest: Signoff | undefined,
  reason: string,
): boolean {
  return (
    newest?.decision === "declined" &&
    newest.versionId === version.id &&
    newest.reason === reason &&
    standingAnswers(db, by.application.id).get(by.code)?.answer === "declines"
  );
}

function answer(db: Db, by: Signatory, given: "takes_part" | "declines", reason: string, act: Act): void {
  addAnswer(db, { applicationId: by.application.id, municipalityCode: by.code, answer: given, reason }, act);
}
