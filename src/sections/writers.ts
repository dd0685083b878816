import type { Db } from "../../db/open";
import { type Application, application, isOver, requireReader } from "../applications/applications";
import type { Actor } from "../history";
import { holds } from "../people/permissions";
import { refuse } from "../refusal";
import { type Section, type SectionPlace, section } from "./sections";

/** The adviser writes in every section, others in those they have been given. */
export function mayWrite(found: Application, one: Section, actor: Actor): boolean {
  if (isOver(found) || !one.inForm) return false;
  return holds(actor, "adviser") || (actor.personId !== null && one.assignedToId === actor.personId);
}

/** The section, for one who may write in it now. */
export function writable(db: Db, place: SectionPlace, actor: Actor): Section {
  const found = application(db, place.applicationId);
  requireReader(db, found, actor);
  const one = section(db, place);
  if (!holds(actor, "adviser") && one.assignedToId !== actor.personId) refuse("not_yours");
  if (isOver(found)) refuse("not_in_this_status");
  if (!one.inForm) refuse("section_set_aside");
  return one;
}
