import type { Role } from "../../db/schema";
import type { Act, Actor } from "../history";
import { refuse } from "../refusal";

export function holds(actor: Actor, ...roles: Role[]): boolean {
  return actor.roles.some((held) => roles.includes(held.role));
}

/** The municipalities that the actor speaks for, as contact person or director. */
export function municipalitiesOf(actor: Actor): string[] {
  return [...new Set(actor.roles.flatMap((held) => held.municipalityCode ?? []))];
}

export function belongsTo(actor: Actor, municipalityCode: string): boolean {
  return municipalitiesOf(actor).includes(municipalityCode);
}

/** Works for the whole network: may read everything in it. */
export function worksForNetwork(actor: Actor): boolean {
  return holds(actor, "adviser", "coordinator", "administrator");
}

export function requireRole(actor: Actor, ...roles: Role[]): void {
  if (!holds(actor, ...roles)) refuse("not_yours");
}

/** Utlyst's own jobs and the start of a new database act without a role. */
export function requireRoleOrUtlyst(actor: Actor, ...roles: Role[]): void {
  if (actor.personId !== null) requireRole(actor, ...roles);
}

/** The register, its meetings and its money are kept by the coordinator (clauses 5 and 7) and the administrator. */
const KEEPERS = ["administrator", "coordinator"] as const;

/** Who may give a role, end it and correct it. */
export function managersOf(role: Role): Role[] {
  return role === "administrator" || role === "adviser" || role === "coordinator"
    ? ["administrator"]
    : [...KEEPERS];
}

export function keepsRegister(actor: Actor): boolean {
  return holds(actor, ...KEEPERS);
}

export function requireKeeper({ by }: Act): void {
  requireRoleOrUtlyst(by, ...KEEPERS);
}
