export const BUDGET_REFUSALS = {
  no_budget: 409,
  budget_exists: 409,
  budget_by_lines: 409,
  budget_line_gone: 409,
  party_has_not_declined: 409,
  party_not_in_budget: 409,
  nobody_left_in_budget: 409,
  budget_file_has_errors: 409,
  budget_too_large: 409,
} as const;
