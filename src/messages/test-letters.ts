import type { Db } from "../../db/open";
import type { Act } from "../history";
import { requireRole } from "../people/permissions";
import { person } from "../people/persons";
import { refuse } from "../refusal";
import { writeLetter } from "./outbox";

/** A letter to oneself, to see whether letters come through. Answers its id. */
export function writeTestLetter(db: Db, act: Act): number {
  requireRole(act.by, "adviser", "coordinator", "administrator");
  const to = person(db, act.by.personId ?? refuse("not_yours"));
  return db.transaction((tx) => writeLetter(tx, { kind: "test_letter", to, facts: { at: act.at } }, act));
}
