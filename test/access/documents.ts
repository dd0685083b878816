import { addDocument } from "../../src/documents/documents";
import { act } from "../support/world";
import { type RoomAccess, SIGNED_IN } from "./who";

export const documentsAccess: RoomAccess = {
  table: { "GET /documents/:id": SIGNED_IN },
  addresses: (w) => {
    const file = { name: "avtal.pdf", mediaType: "application/pdf", bytes: new Uint8Array([1]) };
    const id = w.db.transaction((tx) => addDocument(tx, file, act(w.coordinator), "network"));
    return { "/documents/:id": `/documents/${id}` };
  },
};
