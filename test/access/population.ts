import { keepImport } from "../../src/imports/imports";
import { keepAsked } from "../../src/population/fetches";
import { questionOf } from "../../src/population/scb-tables";
import { tab5557 } from "../population/answers";
import { act } from "../support/world";
import { REGISTER, type RoomAccess, SIGNED_IN } from "./who";

export const populationAccess: RoomAccess = {
  table: {
    "GET /population": SIGNED_IN,
    "POST /population/fetches": REGISTER,
    "GET /population/fetches/:id": SIGNED_IN,
    "GET /population/fetches/:id/answer": SIGNED_IN,
    "POST /population/fetches/:id/approval": REGISTER,
    "POST /population/fetches/:id/setting-aside": REGISTER,
    "GET /population/imports/new": REGISTER,
    "POST /population/imports": REGISTER,
    "GET /population/imports/:id": REGISTER,
    "POST /population/imports/:id/confirmation": REGISTER,
  },
  addresses: (w) => {
    const text = tab5557();
    const question = questionOf(2025, ["0160"]);
    const asked = { question, kind: "answered", text, figures: new Map([["0160", 1]]) } as const;
    const fetchId = keepAsked(w.db, asked, act(w.coordinator));
    const bytes = new TextEncoder().encode("Kommun;År;Invånare\nTäby;2024;77744\n");
    const file = { name: "invånare.csv", mediaType: "application/octet-stream", bytes };
    const importId = keepImport(w.db, { kind: "population", file }, act(w.coordinator));
    return {
      "/population/fetches/:id": `/population/fetches/${fetchId}`,
      "/population/imports/:id": `/population/imports/${importId}`,
    };
  },
};
