import type { CalendarsEvent } from "../../src/calendars/events";
import { type Say, word } from "../details";

export const calendarSentences: Record<CalendarsEvent, Say> = {
  calendar_address_made: (d) => `Skaffade en adress till en kalender (${word(d, "name")})`,
  calendar_address_changed: (d) => `Ändrade namn eller påminnelse på en kalenderadress (${word(d, "name")})`,
  calendar_address_replaced: (d) => `Bytte adress till en kalender (${word(d, "name")})`,
  calendar_address_ended: (d) => `Avslutade en adress till en kalender (${word(d, "name")})`,
};
