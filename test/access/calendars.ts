import { makeAddress } from "../../src/calendars/addresses";
import { act } from "../support/world";
import { EVERYBODY, type RoomAccess, SIGNED_IN } from "./who";

export const calendarsAccess: RoomAccess = {
  table: {
    "GET /calendars": SIGNED_IN,
    "POST /calendars/addresses": SIGNED_IN,
    // Another's address is answered as one that does not exist.
    "GET /calendars/addresses/:id": SIGNED_IN,
    "POST /calendars/addresses/:id": SIGNED_IN,
    "POST /calendars/addresses/:id/replacement": SIGNED_IN,
    "POST /calendars/addresses/:id/ending": SIGNED_IN,
    // Who has the address has the calendar.
    "GET /calendars/feeds/:file": EVERYBODY,
  },
  addresses: (w) => {
    const form = { calendar: "own", municipalityCode: null, name: "Outlook", alarm: "none" } as const;
    const token = makeAddress(w.db, form, act(w.contact.solna));
    return {
      "/calendars/addresses/:id": "/calendars/addresses/1",
      "/calendars/feeds/:file": `/calendars/feeds/${token}.ics`,
    };
  },
};
