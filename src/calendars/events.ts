/** What happens to a person's calendar addresses; `views/calendars/history.ts` holds a sentence for each. */
export type CalendarsEvent =
  | "calendar_address_made"
  | "calendar_address_changed"
  | "calendar_address_replaced"
  | "calendar_address_ended";
