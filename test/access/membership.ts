import { REGISTER, type RoomAccess, SIGNED_IN } from "./who";

export const membershipAccess: RoomAccess = {
  table: {
    "GET /register": SIGNED_IN,
    "GET /municipalities": SIGNED_IN,
    "GET /municipalities/new": REGISTER,
    "POST /municipalities": REGISTER,
    "GET /municipalities/:code": SIGNED_IN,
  },
  addresses: () => ({ "/municipalities/:code": "/municipalities/0160" }),
};
