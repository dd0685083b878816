export const MANDATE_REFUSALS = {
  mandate_expired: 409,
  mandate_over_ceiling: 409,
  mandate_struck: 409,
  participation_struck: 409,
  participation_carries: 409,
  no_minutes_needed: 409,
  form_replaced: 409,
  form_stale: 409,
  no_forms_wanted: 409,
} as const;
