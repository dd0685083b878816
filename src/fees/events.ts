/** What happens to a year's budget and fees; `views/fees/history.ts` holds a sentence for each. */
export type FeeEvent =
  | "fee_year_opened"
  | "fee_year_changed"
  | "fixed_fees_set"
  | "fee_run_locked"
  | "fee_run_replaced"
  | "fee_paid"
  | "fee_payment_corrected"
  | "budget_line_added"
  | "budget_line_changed"
  | "outcome_told"
  | "outcome_corrected";
