export const MEMBERSHIP_REFUSALS = {
  ends_before_it_begins: 409,
  name_not_later: 409,
  alias_taken: 409,
} as const;
