import { letters } from "../../db/schema";
import { sendInExample } from "../../src/newsletters/examples";
import { beginNewsletter } from "../../src/newsletters/newsletters";
import { sendNewsletter } from "../../src/newsletters/sending";
import { askForNewsletter } from "../../src/newsletters/subscribers";
import { act, NOW } from "../support/world";
import { EVERYBODY, OWN, type RoomAccess, SIGNED_IN, type Who } from "./who";

const EDITORS: Who[] = ["adviser", "coordinator"];

export const newslettersAccess: RoomAccess = {
  table: {
    "GET /newsletters": EVERYBODY,
    "GET /newsletters.atom": EVERYBODY,
    "GET /newsletters/subscription": EVERYBODY,
    "POST /newsletters/subscription": EVERYBODY,
    "GET /newsletters/subscription/asked": EVERYBODY,
    "GET /newsletters/subscription/:token": EVERYBODY,
    "POST /newsletters/subscription/:token": EVERYBODY,
    "GET /newsletters/examples": SIGNED_IN,
    // Without a municipality of the writer's own in the form the form is only shown again.
    "POST /newsletters/examples": SIGNED_IN,
    "POST /newsletters/examples/:id/withdrawal": ["coordinator", "administrator", ...OWN],
    "GET /newsletters/drafts": EDITORS,
    "POST /newsletters/drafts": EDITORS,
    "GET /newsletters/:id": EVERYBODY,
    "GET /newsletters/:id/forwarding/:code": OWN,
    "GET /newsletters/:id/edit": EDITORS,
    "POST /newsletters/:id": EDITORS,
    "POST /newsletters/:id/discarding": EDITORS,
    "GET /newsletters/:id/preview": EDITORS,
    "POST /newsletters/:id/sending": EDITORS,
  },
  addresses: (w) => {
    sendInExample(
      w.db,
      { municipalityCode: "0184", title: "Språkcafé", text: "Fyrtio kom." },
      act(w.contact.solna),
    );
    const form = {
      month: "2026-11",
      title: "November",
      blocks: [{ kind: "own", heading: "", text: "Hej.", membersOnly: false, included: true }] as const,
    };
    const sent = beginNewsletter(w.db, form, act(w.coordinator));
    sendNewsletter(w.db, sent, { lists: ["network"], revision: 1 }, act(w.coordinator));
    const draft = beginNewsletter(w.db, form, act(w.coordinator));
    askForNewsletter(w.db, { email: "ute@example.org", name: "Ute Försedd", organisation: "" }, NOW);
    const asked = w.db
      .select()
      .from(letters)
      .all()
      .find(({ kind }) => kind === "newsletter_confirmation");
    return {
      "/newsletters/subscription/:token": `/newsletters/subscription/${asked?.secret}`,
      "/newsletters/examples/:id": "/newsletters/examples/1",
      "/newsletters/:id/forwarding/:code": `/newsletters/${sent}/forwarding/0184`,
      "/newsletters/:id/edit": `/newsletters/${draft}/edit`,
      "/newsletters/:id/preview": `/newsletters/${draft}/preview`,
      "/newsletters/:id/discarding": `/newsletters/${draft}/discarding`,
      "/newsletters/:id/sending": `/newsletters/${draft}/sending`,
      "/newsletters/:id": `/newsletters/${sent}`,
    };
  },
};
