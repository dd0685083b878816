import { keepImport } from "../../src/imports/imports";
import { act } from "../support/world";
import { REGISTER, type RoomAccess } from "./who";

export const importsAccess: RoomAccess = {
  table: {
    "GET /imports": REGISTER,
    "GET /imports/template.xlsx": REGISTER,
    "POST /imports": REGISTER,
    "GET /imports/:id": REGISTER,
    "POST /imports/:id/confirmation": REGISTER,
  },
  addresses: (w) => {
    const bytes = new TextEncoder().encode("Kommunkod;Part från\n0162;2027-01-01\n");
    const file = { name: "nätverket.csv", mediaType: "application/octet-stream", bytes };
    return { "/imports/:id": `/imports/${keepImport(w.db, { kind: "network", file }, act(w.coordinator))}` };
  },
};
