import type { LetterFacts, LetterKind } from "../../src/messages/letters";
import { allApprovedLetter } from "./all-approved";
import { answerDeclinedLetter } from "./answer-declined";
import { askedLetter } from "./asked";
import { callChangedLetter } from "./call-changed";
import { deadlineMovedLetter } from "./deadline-moved";
import { forApprovalLetter } from "./for-approval";
import { handedInLetter } from "./handed-in";
import { interestAskedLetter } from "./interest-asked";
import { asHtml, asText, type Letter } from "./letter";
import { newHitsLetter } from "./new-hits";
import { noticeReceivedLetter } from "./notice-received";
import { noticeTakenBackLetter } from "./notice-taken-back";
import { objectionLetter } from "./objection";
import { populationFailingLetter } from "./population-failing";
import { populationWaitingLetter } from "./population-waiting";
import { receiptLetter } from "./receipt";
import { renegotiationDemandedLetter } from "./renegotiation-demanded";
import { signInLetter } from "./sign-in";
import { signedOffLetter } from "./signed-off";
import { sourceRecoveredLetter } from "./source-recovered";
import { sourceUnsureLetter } from "./source-unsure";
import { versionEditorialLetter } from "./version-editorial";
import { versionTakenBackLetter } from "./version-taken-back";

const wordings: {
  [Kind in LetterKind]: (facts: LetterFacts[Kind], baseUrl: string, secret: string) => Letter;
} = {
  sign_in: signInLetter,
  asked: askedLetter,
  for_approval: forApprovalLetter,
  version_editorial: versionEditorialLetter,
  version_taken_back: versionTakenBackLetter,
  objection: objectionLetter,
  answer_declined: answerDeclinedLetter,
  receipt: receiptLetter,
  signed_off: signedOffLetter,
  all_approved: allApprovedLetter,
  handed_in: handedInLetter,
  new_hits: newHitsLetter,
  deadline_moved: deadlineMovedLetter,
  call_changed: callChangedLetter,
  interest_asked: interestAskedLetter,
  population_waiting: populationWaitingLetter,
  population_failing: populationFailingLetter,
  source_unsure: sourceUnsureLetter,
  source_recovered: sourceRecoveredLetter,
  renegotiation_demanded: renegotiationDemandedLetter,
  notice_received: noticeReceivedLetter,
  notice_taken_back: noticeTakenBackLetter,
};

/** What stands where a personal link's token was, once the letter has left. */
export const BLOTTED = "[personlig länk]";

/** The words of a letter from the outbox. `secret` is the token of its personal link, or what to show instead. */
export function wording(
  letter: { kind: string; facts: Record<string, unknown>; secret: string | null },
  baseUrl: string,
  secret = letter.secret ?? BLOTTED,
): { subject: string; text: string; html: string } {
  // The outbox holds only what writeLetter put there, facts and kind together.
  const word = wordings[letter.kind as LetterKind] as (
    facts: unknown,
    baseUrl: string,
    secret: string,
  ) => Letter;
  const worded = word(letter.facts, baseUrl, secret);
  return { subject: worded.subject, text: asText(worded), html: asHtml(worded) };
}
