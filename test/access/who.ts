import type { World } from "../support/world";

export type Who = "guest" | "adviser" | "coordinator" | "administrator" | "contact" | "director" | "stranger";

export const EVERYBODY: Who[] = [
  "guest",
  "adviser",
  "coordinator",
  "administrator",
  "contact",
  "director",
  "stranger",
];
export const SIGNED_IN: Who[] = EVERYBODY.filter((who) => who !== "guest");
export const NETWORK: Who[] = ["adviser", "coordinator", "administrator"];
export const REGISTER: Who[] = ["coordinator", "administrator"];
/** `stranger` is the contact person of a municipality that came later: no party to the application. */
export const PARTIES: Who[] = [...NETWORK, "contact", "director"];
export const OWN: Who[] = ["contact", "director"];

/** A room's doors: who gets in where, and what must be there first; gives a real address for each pattern. */
export type RoomAccess = {
  table: Record<string, Who[]>;
  addresses: (w: World) => Record<string, string>;
};
