import type { Db } from "../../db/open";
import type { Day } from "../calendar";
import { hostOn, type Municipality, municipalityOn } from "../membership/register";
import { holdersOf, type Person } from "../people/persons";
import type { BodyKind } from "./bodies";

export type Chair = { municipality: Municipality; person: Person | null };

/** Clause 8: the host municipality's representative leads the leadership group and the steering group. */
const LED_BY_HOST: readonly BodyKind[] = ["leadership", "steering"];

export function isLedByHost({ kind }: { kind: BodyKind }): boolean {
  return LED_BY_HOST.includes(kind);
}

/** The chair of that day, by the host; `person` is null while the host has no representative, or several. */
export function chairOn(db: Db, day: Day): Chair | null {
  const host = hostOn(db, day);
  if (!host) return null;
  const [person, another] = holdersOf(db, "representative", day, host.code);
  return { municipality: municipalityOn(db, host.code, day), person: another ? null : (person ?? null) };
}
