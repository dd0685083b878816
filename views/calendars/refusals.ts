import type { CALENDAR_REFUSALS } from "../../src/calendars/refusals";

export const calendarRefusalText: Record<keyof typeof CALENDAR_REFUSALS, string> = {
  calendar_address_revoked:
    "Adressen till kalendern gäller inte längre. Ta bort kalendern ur ditt program och skaffa en ny adress under Kalendrar.",
  too_many_calendar_addresses:
    "Du har redan många adresser. Avsluta dem som du inte använder, eller byt adress på en av dem.",
};
