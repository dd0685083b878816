export const CALENDAR_REFUSALS = {
  calendar_address_revoked: 410,
  too_many_calendar_addresses: 409,
} as const;
