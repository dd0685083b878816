/** What happens to one party's papers; it stands in the application's history for its own people and the network's. */
export const PARTY_PAPER_EVENTS = [
  "case_registered",
  "board_papers_submitted",
  "participation_decided",
  "participation_struck",
  "minutes_added",
  "mandate_given",
  "mandate_ended",
  "mandate_struck",
  "partner_form_handed_in",
  "partner_form_checked",
  "partner_form_returned",
  "delegated_decision_reported",
] as const;

export type MandateEvent = (typeof PARTY_PAPER_EVENTS)[number] | "requirements_changed";
