export const FEE_REFUSALS = {
  fee_year_exists: 409,
  fee_year_locked: 409,
  fee_without_members: 409,
  fee_without_residents: 409,
  fixed_fees_differ: 409,
  fee_run_replaced: 409,
  paid_by_nobody: 409,
  already_corrected: 409,
} as const;
