import type { Db } from "../../db/open";
import { dayOf } from "../calendar";
import type { Act } from "../history";
import { writeLetter } from "../messages/outbox";
import { holdersOf } from "../people/persons";
import { declinedParties } from "./answers";
import { type Application, contentOf, type Version } from "./applications";
import { applicationFacts } from "./letter-facts";

/** Every director who was asked, and the contact persons, know that nothing is to be decided for now, and why. */
export function tellOfTakingBack(
  db: Db,
  found: Application,
  version: Version,
  reason: string,
  act: Act,
): void {
  const common = { ...applicationFacts(db, found.id, act), version: version.number, reason };
  const declined = declinedParties(db, found.id);
  for (const { code, name: municipality } of contentOf(version).parties) {
    if (declined.has(code)) continue;
    for (const as of ["director", "contact"] as const) {
      for (const to of holdersOf(db, as, dayOf(act.at), code)) {
        const facts = { ...common, municipality, as };
        writeLetter(db, { kind: "version_taken_back", to, facts, applicationId: found.id }, act);
      }
    }
  }
}
