import { refuse } from "../refusal";
import type { C } from "../web";

/** The year in the address; anything else is an address that does not exist. */
export function yearIn(c: C): number {
  const text = c.req.param("year") ?? "";
  return /^(19|20)\d{2}$/.test(text) ? Number(text) : refuse("not_found");
}
