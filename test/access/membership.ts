import { chooseHost } from "../../src/membership/hosts";
import { addSignatory } from "../../src/people/signatories";
import { act, TODAY } from "../support/world";
import { REGISTER, type RoomAccess, SIGNED_IN } from "./who";

export const membershipAccess: RoomAccess = {
  table: {
    "GET /register": SIGNED_IN,
    "GET /register/contacts": SIGNED_IN,
    "GET /register/contacts.pdf": SIGNED_IN,
    "GET /register/contacts.xlsx": SIGNED_IN,
    "GET /register/annex-1": SIGNED_IN,
    "GET /register/annex-1.pdf": SIGNED_IN,
    "GET /register/register.xlsx": SIGNED_IN,
    "GET /register/register.json": SIGNED_IN,
    "GET /municipalities": SIGNED_IN,
    "GET /municipalities/new": REGISTER,
    "POST /municipalities": REGISTER,
    "GET /register/corrections": SIGNED_IN,
    "GET /register/network": REGISTER,
    "POST /register/network": REGISTER,
    "GET /municipalities/:code": SIGNED_IN,
    "GET /hosts": SIGNED_IN,
    "GET /hosts/new": REGISTER,
    "POST /hosts": REGISTER,
    "GET /hosts/:id": SIGNED_IN,
    "POST /hosts/:id/handovers": REGISTER,
    "GET /hosts/:id/correction": REGISTER,
    "POST /hosts/:id/correction": REGISTER,
    "GET /municipalities/:code/names": REGISTER,
    "POST /municipalities/:code/names": REGISTER,
    "POST /municipalities/:code/identity": REGISTER,
    "GET /municipalities/:code/signatories": REGISTER,
    "POST /municipalities/:code/signatories": REGISTER,
    "POST /municipalities/:code/signatories/:id/ending": REGISTER,
    "POST /municipalities/:code/signatories/:id/striking": REGISTER,
  },
  addresses: (w) => {
    const form = {
      municipalityCode: "0160",
      scope: "Allt",
      source: "Reglementet",
      fromOn: TODAY,
      validUntilOn: null,
    };
    const personId = w.director.taby.personId ?? 0;
    const id = addSignatory(w.db, { ...form, personId }, act(w.coordinator));
    const host = chooseHost(
      w.db,
      { municipalityCode: "0191", fromOn: "2014-04-15", note: "" },
      act(w.coordinator),
    );
    return {
      "/municipalities/:code/signatories/:id": `/municipalities/0160/signatories/${id}`,
      "/municipalities/:code": "/municipalities/0160",
      "/hosts/:id": `/hosts/${host}`,
    };
  },
};
