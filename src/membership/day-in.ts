import { type Day, dayOf } from "../calendar";
import { optionalDay } from "../fields";
import type { C } from "../web";

/** The day that the register is asked about: the one in the address, else today. */
export function dayIn(c: C): Day {
  return optionalDay().catch(null).parse(c.req.query("day")) ?? dayOf(c.var.at);
}
