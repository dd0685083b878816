import type { Act, Actor } from "../history";
import { holds, requireRole, requireRoleOrUtlyst } from "../people/permissions";

/** The coordinator arranges the network's meetings (clause 7 of the agreement); the administrator may do the same. */
const KEEPERS = ["administrator", "coordinator"] as const;

export function keepsBodies(actor: Actor): boolean {
  return holds(actor, ...KEEPERS);
}

export function requireKeeper(actor: Actor): void {
  requireRole(actor, ...KEEPERS);
}

export function requireKeeperOrUtlyst({ by }: Act): void {
  requireRoleOrUtlyst(by, ...KEEPERS);
}
