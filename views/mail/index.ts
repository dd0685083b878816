import { isNews } from "../../src/messages/letter-kinds";
import type { LetterFacts, LetterKind } from "../../src/messages/letters";
import type { FileEvent } from "../calendars/calendar-file";
import { addressRefusedLetter } from "./address-refused";
import { adviceAnsweredLetter } from "./advice-answered";
import { adviceAskedLetter } from "./advice-asked";
import { allApprovedLetter } from "./all-approved";
import { answerDeclinedLetter } from "./answer-declined";
import { applicationWithdrawnLetter } from "./application-withdrawn";
import { askedLetter } from "./asked";
import { callChangedLetter } from "./call-changed";
import { changeDecidedLetter } from "./change-decided";
import { completionHandedInLetter } from "./completion-handed-in";
import { completionRequestedLetter } from "./completion-requested";
import { deadlineMovedLetter } from "./deadline-moved";
import { delayToldLetter } from "./delay-told";
import { digestLetter } from "./digest";
import { feeStatementLetter } from "./fee-statement";
import { forApprovalLetter } from "./for-approval";
import { formReturnedLetter } from "./form-returned";
import { funderDecidedLetter } from "./funder-decided";
import { handedInLetter } from "./handed-in";
import { asHtml } from "./html";
import { interestAskedLetter } from "./interest-asked";
import { lessonOfferedLetter } from "./lesson-offered";
import { asText, becauseOf, type Letter, type Link, subjectOf } from "./letter";
import { linkRenewedLetter } from "./link-renewed";
import { newHitsLetter } from "./new-hits";
import { newsletterLetter } from "./newsletter";
import { newsletterConfirmationLetter } from "./newsletter-confirmation";
import { noticeReceivedLetter } from "./notice-received";
import { noticeTakenBackLetter } from "./notice-taken-back";
import { objectionLetter } from "./objection";
import { planChangedLetter } from "./plan-changed";
import { populationFailingLetter } from "./population-failing";
import { populationWaitingLetter } from "./population-waiting";
import { receiptLetter } from "./receipt";
import { reminderLetter } from "./reminder";
import { renegotiationDemandedLetter } from "./renegotiation-demanded";
import { signInLetter } from "./sign-in";
import { signedOffLetter } from "./signed-off";
import { sourceRecoveredLetter } from "./source-recovered";
import { sourceUnsureLetter } from "./source-unsure";
import { testLetter } from "./test-letter";
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
  form_returned: formReturnedLetter,
  receipt: receiptLetter,
  signed_off: signedOffLetter,
  all_approved: allApprovedLetter,
  handed_in: handedInLetter,
  new_hits: newHitsLetter,
  deadline_moved: deadlineMovedLetter,
  plan_changed: planChangedLetter,
  call_changed: callChangedLetter,
  interest_asked: interestAskedLetter,
  population_waiting: populationWaitingLetter,
  population_failing: populationFailingLetter,
  source_unsure: sourceUnsureLetter,
  source_recovered: sourceRecoveredLetter,
  renegotiation_demanded: renegotiationDemandedLetter,
  notice_received: noticeReceivedLetter,
  notice_taken_back: noticeTakenBackLetter,
  fee_statement: feeStatementLetter,
  reminder: reminderLetter,
  link_renewed: linkRenewedLetter,
  newsletter: newsletterLetter,
  newsletter_confirmation: newsletterConfirmationLetter,
  delay_told: delayToldLetter,
  advice_asked: adviceAskedLetter,
  advice_answered: adviceAnsweredLetter,
  lesson_offered: lessonOfferedLetter,
  digest: (facts, baseUrl) =>
    digestLetter(facts, baseUrl, (letter) => worded({ ...letter, secret: null }, baseUrl, BLOTTED)),
  address_refused: addressRefusedLetter,
  test_letter: testLetter,
  completion_requested: completionRequestedLetter,
  completion_handed_in: completionHandedInLetter,
  application_withdrawn: applicationWithdrawnLetter,
  funder_decided: funderDecidedLetter,
  change_decided: changeDecidedLetter,
};

/** What stands where a personal link's token was, once the letter has left. */
export const BLOTTED = "[personlig länk]";

type Kept = { kind: string; facts: Record<string, unknown>; secret: string | null; exit?: string | null };

function worded(letter: Kept, baseUrl: string, secret: string): Letter {
  // The outbox holds only what writeLetter put there, facts and kind together.
  const word = wordings[letter.kind as LetterKind] as (
    facts: unknown,
    baseUrl: string,
    secret: string,
  ) => Letter;
  return word(letter.facts, baseUrl, secret);
}

/** Who is in the register chooses there; one outside it has no way in, and leaves by the letter. */
function wayOut({ facts, exit }: Kept, baseUrl: string): Link {
  return facts.isSubscriber === true
    ? { href: `${baseUrl}/letters/exits/${exit ?? BLOTTED}`, label: "Sluta få nyhetsbrevet" }
    : { href: `${baseUrl}/letters/choices`, label: "Välj hur ofta du vill ha sådana brev" };
}

/** The words of a letter from the outbox. `secret` is the token of its personal link, or what to show instead. */
export function wording(
  letter: Kept,
  baseUrl: string,
  secret = letter.secret ?? BLOTTED,
): { subject: string; because: string; text: string; html: string; events: FileEvent[] } {
  const whole: Letter = {
    ...worded(letter, baseUrl, secret),
    ...(isNews(letter) && { choices: wayOut(letter, baseUrl) }),
  };
  return {
    subject: subjectOf(whole),
    because: becauseOf(whole),
    text: asText(whole),
    html: asHtml(whole),
    events: whole.events ?? [],
  };
}
