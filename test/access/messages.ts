import { letter, writeLetter } from "../../src/messages/outbox";
import { addressRefused } from "../../src/messages/refused-addresses";
import { suppress } from "../../src/messages/suppressions";
import { act, NOW } from "../support/world";
import { EVERYBODY, NETWORK, type RoomAccess, SIGNED_IN } from "./who";

export const messagesAccess: RoomAccess = {
  table: {
    "GET /outbox": NETWORK,
    "GET /outbox/:id": NETWORK,
    "POST /outbox/test-letters": NETWORK,
    "GET /outbox/addresses": NETWORK,
    "POST /outbox/addresses/:id/attempts": NETWORK,
    "POST /outbox/suppressions": NETWORK,
    "POST /outbox/suppressions/:id/ending": NETWORK,
    "GET /letters/choices": SIGNED_IN,
    "POST /letters/choices": SIGNED_IN,
    // The way out of a letter needs no account, only the letter.
    "GET /letters/exits/:token": EVERYBODY,
    "POST /letters/exits/:token": EVERYBODY,
  },
  addresses: (w) => {
    const to = { id: w.director.taby.personId ?? 0, name: "Dag Täby", email: "dag@taby.example.se" };
    const facts = { sourceId: 1, name: "Flödet", unsureSince: NOW };
    const id = writeLetter(w.db, { kind: "source_recovered", to, facts }, act(w.adviser));
    const written = letter(w.db, id);
    if (written) addressRefused(w.db, written, "550 No such user", NOW);
    suppress(w.db, { address: "nej@example.se", reason: "Bad om det." }, act(w.adviser));
    return {
      "/outbox/addresses/:id": "/outbox/addresses/1",
      "/outbox/suppressions/:id": "/outbox/suppressions/1",
      "/outbox/:id": "/outbox/1",
      "/letters/exits/:token": `/letters/exits/${written?.exit}`,
    };
  },
};
