import { newReplyLink } from "../../src/reply-links/reply-links";
import { NOW, withApplication } from "../support/world";
import { EVERYBODY, type RoomAccess } from "./who";

/** The link is the key: it is a contact person's own, whoever holds it. */
export const replyLinksAccess: RoomAccess = {
  table: {
    "GET /replies/renewed": EVERYBODY,
    "GET /replies/:token": EVERYBODY,
    "POST /replies/:token/answers": EVERYBODY,
    "POST /replies/:token/delay": EVERYBODY,
    "POST /replies/:token/renewal": EVERYBODY,
  },
  addresses: (w) => {
    const { id } = withApplication(w);
    const about = {
      personId: w.contact.solna.personId ?? 0,
      municipalityCode: "0184",
      applicationId: id,
      callId: null,
    };
    return { "/replies/:token": `/replies/${newReplyLink(w.db, about, NOW)}` };
  },
};
