import { keepsRegister } from "../people/permissions";
import { refuse } from "../refusal";
import type { C } from "../web";

/** Whether the reader keeps the register: what they may do has its buttons. */
export function mayKeep(c: C): boolean {
  return c.var.viewer !== null && keepsRegister(c.var.viewer);
}

/** Before a form is shown or read: nobody fills one in for nothing. */
export function keepersOnly(c: C): void {
  if (!mayKeep(c)) refuse("not_yours");
}
