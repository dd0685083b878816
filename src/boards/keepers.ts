import type { Act, Actor } from "../history";
import { belongsTo, holds } from "../people/permissions";
import { refuse } from "../refusal";

/** A municipality's own people keep its boards, meetings, delegations and decisions, or the network's coordinator for them. */
export function keepsBoardsOf(actor: Actor, municipalityCode: string): boolean {
  return holds(actor, "coordinator", "administrator") || belongsTo(actor, municipalityCode);
}

/** Utlyst's own jobs act without a role. */
export function requireKeeper(act: Act, municipalityCode: string): void {
  if (act.by.personId !== null && !keepsBoardsOf(act.by, municipalityCode)) refuse("not_yours");
}
