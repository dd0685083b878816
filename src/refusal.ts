import { ADVICE_REFUSALS } from "./advice/refusals";
import { AGREEMENT_REFUSALS } from "./agreement/refusals";
import { AWARD_REFUSALS } from "./awards/refusals";
import { BOARD_REFUSALS } from "./boards/refusals";
import { BODY_REFUSALS } from "./bodies/refusals";
import { BUDGET_REFUSALS } from "./budgets/refusals";
import { CALENDAR_REFUSALS } from "./calendars/refusals";
import { FEE_REFUSALS } from "./fees/refusals";
import { IMPORT_REFUSALS } from "./imports/refusals";
import { MANDATE_REFUSALS } from "./mandates/refusals";
import { MEMBERSHIP_REFUSALS } from "./membership/refusals";
import { MESSAGE_REFUSALS } from "./messages/refusals";
import { NEWSLETTER_REFUSALS } from "./newsletters/refusals";
import { PAPER_REFUSALS } from "./papers/refusals";
import { POPULATION_REFUSALS } from "./population/refusals";
import { REPLY_REFUSALS } from "./reply-links/refusals";
import { SECTION_REFUSALS } from "./sections/refusals";

export type RefusalStatus = 403 | 404 | 409 | 410 | 413 | 415;

/** Every expected "no" of the domain; `views/text.ts` holds a sentence for each. */
const REFUSALS = {
  ...ADVICE_REFUSALS,
  ...AWARD_REFUSALS,
  ...BOARD_REFUSALS,
  ...BODY_REFUSALS,
  ...CALENDAR_REFUSALS,
  ...BUDGET_REFUSALS,
  ...FEE_REFUSALS,
  ...IMPORT_REFUSALS,
  ...MANDATE_REFUSALS,
  ...MEMBERSHIP_REFUSALS,
  ...AGREEMENT_REFUSALS,
  ...NEWSLETTER_REFUSALS,
  ...PAPER_REFUSALS,
  ...POPULATION_REFUSALS,
  ...REPLY_REFUSALS,
  ...MESSAGE_REFUSALS,
  ...SECTION_REFUSALS,
  not_found: 404,
  foreign_page: 403,
  not_a_form: 415,
  too_large: 413,
  not_yours: 403,
  changed_meanwhile: 409,
  already_decided: 409,
  same_candidate: 409,
  already_a_source: 409,
  call_closed: 409,
  change_settled: 409,
  call_merged: 409,
  result_decided: 409,
  merge_not_possible: 409,
  both_have_applications: 409,
  merge_other_way: 409,
  nobody_to_ask: 409,
  application_has_answers: 409,
  series_exists: 409,
  joint_not_allowed: 409,
  no_members: 409,
  need_ended: 409,
  not_in_this_status: 409,
  not_a_party: 409,
  owner_declined: 409,
  not_ready_to_send: 409,
  nothing_changed: 409,
  version_replaced: 409,
  not_in_version: 409,
  change_is_material: 409,
  nothing_to_object_to: 409,
  not_sent: 409,
  already_approved: 409,
  not_director: 403,
  link_unknown: 404,
  link_expired: 410,
  not_ready_to_hand_in: 409,
  last_administrator: 409,
  email_taken: 409,
  role_held: 409,
  roles_conflict: 409,
  already_member: 409,
} as const satisfies Record<string, RefusalStatus>;

export type RefusalCode = keyof typeof REFUSALS;

/** Thrown by a domain function; the transaction rolls back and the person reads why and what to do. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly status: RefusalStatus;

  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
    this.status = REFUSALS[code];
  }
}

export function refuse(code: RefusalCode): never {
  throw new Refusal(code);
}
