import { type RoomAccess, SIGNED_IN } from "./who";

export const resultsAccess: RoomAccess = {
  table: {
    "GET /results": SIGNED_IN,
    "GET /results/results.xlsx": SIGNED_IN,
    "GET /results/years.csv": SIGNED_IN,
    "GET /results/municipalities.csv": SIGNED_IN,
    "GET /results/funders.csv": SIGNED_IN,
    "GET /results/lead-times.csv": SIGNED_IN,
    "GET /results/applications.csv": SIGNED_IN,
    "GET /results/municipalities/:code": SIGNED_IN,
  },
  addresses: () => ({ "/results/municipalities/:code": "/results/municipalities/0184" }),
};
