export type MandateEvent =
  | "case_registered"
  | "board_papers_submitted"
  | "participation_decided"
  | "participation_struck"
  | "minutes_added"
  | "mandate_given"
  | "mandate_ended"
  | "mandate_struck"
  | "partner_form_handed_in"
  | "partner_form_checked"
  | "partner_form_returned"
  | "requirements_changed"
  | "delegated_decision_reported";
