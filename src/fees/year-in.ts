import { refuse } from "../refusal";
import type { C } from "../web";

/** The fee year in the address. */
export function yearIn(c: C): number {
  const text = c.req.param("year") ?? "";
  return /^\d{4}$/.test(text) ? Number(text) : refuse("not_found");
}
