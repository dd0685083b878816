import { answerRequest } from "../../src/advice/replies";
import { ask } from "../../src/advice/requests";
import { act } from "../support/world";
import { NETWORK, OWN, type RoomAccess, SIGNED_IN } from "./who";

export const adviceAccess: RoomAccess = {
  table: {
    "GET /advice": SIGNED_IN,
    "GET /advice/lessons": SIGNED_IN,
    "GET /advice/years/:year": SIGNED_IN,
    "GET /advice/new": ["adviser", "contact", "director", "stranger"],
    "POST /advice": ["adviser", "contact", "director", "stranger"],
    "GET /advice/:id": [...NETWORK, ...OWN],
    "POST /advice/:id/answers": ["adviser"],
    "POST /advice/:id/follow-ups": ["adviser", ...OWN],
    "POST /advice/:id/ending": ["adviser", ...OWN],
    "POST /advice/:id/resumption": ["adviser", ...OWN],
    "POST /advice/:id/lesson": ["adviser"],
    "POST /advice/:id/lesson/agreement": OWN,
    "POST /advice/:id/lesson/withdrawal": ["adviser", ...OWN],
  },
  addresses: (w) => {
    const question = {
      municipalityCode: "0184",
      topic: "budget",
      title: "Lön",
      question: "Får vi söka för lön?",
      wishedOn: null,
      callId: null,
      needId: null,
    } as const;
    const id = ask(w.db, question, act(w.contact.solna));
    answerRequest(w.db, id, { text: "Ja.", timeClass: "half_hour" }, act(w.adviser));
    return { "/advice/years/:year": "/advice/years/2026", "/advice/:id": `/advice/${id}` };
  },
};
