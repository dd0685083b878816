import type { Db } from "../../db/open";
import { type Day, dayOf } from "../calendar";
import type { Act } from "../history";
import type { Receiver } from "../messages/outbox";
import { holdersOf } from "../people/persons";
import { declinedParties } from "./answers";
import { type Application, partiesOf } from "./applications";

/** Those who work with the application for a municipality: adviser, the owner's contact persons and its own. */
export function workingWith(db: Db, found: Application, code: string, today: Day): Receiver[] {
  return once([
    ...holdersOf(db, "adviser", today),
    ...holdersOf(db, "contact", today, found.ownerCode),
    ...holdersOf(db, "contact", today, code),
  ]);
}

/**
 * All whom a municipality's leaving concerns while a version is out: those who work with the application, its own
 * director, and contact persons and directors of every party that is left. Whoever did it knows already.
 */
export function concernedByLeaving(db: Db, found: Application, code: string, act: Act): Receiver[] {
  const today = dayOf(act.at);
  const declined = declinedParties(db, found.id);
  const left = partiesOf(db, found.id).filter((party) => party.code === code || !declined.has(party.code));
  const all = left.flatMap((party) =>
    (["contact", "director"] as const).flatMap((role) => holdersOf(db, role, today, party.code)),
  );
  return once([...workingWith(db, found, code, today), ...all]).filter(({ id }) => id !== act.by.personId);
}

export function once(people: readonly Receiver[]): Receiver[] {
  return [...new Map(people.map((found) => [found.id, found])).values()];
}
