import type { Act, Actor } from "../history";
import { belongsTo, holds } from "../people/permissions";
import { refuse } from "../refusal";

/** A municipality's own people say how its papers look and what its registrar has done, or the adviser for them. */
export function keepsPapersOf(actor: Actor, municipalityCode: string): boolean {
  return holds(actor, "adviser") || belongsTo(actor, municipalityCode);
}

/** Utlyst's own jobs act without a role. */
export function requirePaperKeeper({ by }: Act, municipalityCode: string): void {
  if (by.personId !== null && !keepsPapersOf(by, municipalityCode)) refuse("not_yours");
}
