import type { Db } from "../../db/open";
import { applicationFacts } from "../applications/letter-facts";
import type { Day } from "../calendar";
import type { Act } from "../history";
import { municipality } from "../membership/register";
import { writeLetter } from "../messages/outbox";
import { holdersOf } from "../people/persons";
import type { PartyKey } from "./doers";

/** The municipality's contact persons are told what must be changed in the form that it has signed. */
export function tellOfReturnedForm(
  db: Db,
  { applicationId, code }: PartyKey,
  { reason, day }: { reason: string; day: Day },
  act: Act,
): void {
  const facts = {
    ...applicationFacts(db, applicationId, act),
    code,
    municipality: municipality(db, code).formalName,
    reason,
    byName: act.by.name,
  };
  for (const to of holdersOf(db, "contact", day, code)) {
    writeLetter(db, { kind: "form_returned", to, facts, applicationId }, act);
  }
}
