import { assign } from "../../src/sections/assignment";
import { comment } from "../../src/sections/comments";
import { act } from "../support/world";
import { PARTIES, type RoomAccess, type Who } from "./who";

const SECTION = "/applications/:id/sections/:key";
/** Solna's contact person has been given the section. */
const WRITERS: Who[] = ["adviser", "contact"];

export const sectionsAccess: RoomAccess = {
  table: {
    [`GET ${SECTION}`]: PARTIES,
    [`POST ${SECTION}`]: WRITERS,
    [`POST ${SECTION}/draft`]: WRITERS,
    [`POST ${SECTION}/draft/discarding`]: PARTIES,
    [`POST ${SECTION}/visits`]: WRITERS,
    [`POST ${SECTION}/merging`]: WRITERS,
    [`POST ${SECTION}/status`]: WRITERS,
    [`POST ${SECTION}/assignment`]: ["adviser"],
    [`POST ${SECTION}/comments`]: PARTIES,
    [`POST ${SECTION}/comments/:commentId/resolution`]: PARTIES,
    [`POST ${SECTION}/search`]: WRITERS,
    [`GET ${SECTION}/earlier`]: WRITERS,
    [`POST ${SECTION}/insertions`]: WRITERS,
    [`GET ${SECTION}/texts`]: PARTIES,
    [`POST ${SECTION}/texts/:revision/restoration`]: WRITERS,
    "GET /applications/:id/form": ["adviser"],
    "POST /applications/:id/form": ["adviser"],
    "GET /forms": ["adviser"],
    "GET /forms/new": ["adviser"],
    "POST /forms": ["adviser"],
    "GET /forms/:key": ["adviser"],
    "GET /forms/:key/edit": ["adviser"],
    "POST /forms/:key": ["adviser"],
    "POST /forms/:key/ending": ["adviser"],
  },
  addresses: (w) => {
    const place = { applicationId: 1, key: "goals" };
    assign(w.db, place, w.contact.solna.personId, act(w.adviser, 30));
    comment(w.db, place, "Fler siffror?", act(w.contact.taby, 31));
    return {
      "/sections/:key": "/sections/goals",
      "/comments/:commentId": "/comments/1",
      "/texts/:revision": "/texts/1",
      "/forms/:key": "/forms/section37",
    };
  },
};
