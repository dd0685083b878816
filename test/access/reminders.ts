import { EVERYBODY, NETWORK, OWN, type RoomAccess } from "./who";

export const remindersAccess: RoomAccess = {
  table: {
    "GET /reminders": NETWORK,
    "GET /reminders/:rule": NETWORK,
    "POST /reminders/:rule": NETWORK,
    "GET /applications/:id/parties/:code/delay": OWN,
    "POST /applications/:id/parties/:code/delay": OWN,
    // The link is the key: it is a director's own, whoever holds it.
    "GET /signoffs/:token/delay": EVERYBODY,
    "POST /signoffs/:token/delay": EVERYBODY,
  },
  addresses: () => ({ "/reminders/:rule": "/reminders/answer" }),
};
