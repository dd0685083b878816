export const MEMBERSHIP_REFUSALS = {
  not_a_member: 409,
  host_that_day: 409,
  not_a_host_decision: 409,
  handover_done: 409,
  ends_before_it_begins: 409,
  name_not_later: 409,
  alias_taken: 409,
} as const;
