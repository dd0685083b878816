import type { Db } from "../../db/open";
import type { Day } from "../calendar";
import { hostOn, type Municipality, municipalityOn } from "../membership/register";
import type { Person } from "../people/persons";
import { representativeOn } from "../people/representatives";

/** Clause 8: the host municipality's representative is chair of the leadership group and of the steering group. */
export function chairOn(db: Db, day: Day): { municipality: Municipality; person: Person | null } | undefined {
  const host = hostOn(db, day);
  if (!host) return undefined;
  return {
    municipality: municipalityOn(db, host.code, day),
    person: representativeOn(db, host.code, day) ?? null,
  };
}
