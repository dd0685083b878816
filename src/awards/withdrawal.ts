import type { Db } from "../../db/open";
import { application } from "../applications/applications";
import { applicationFacts } from "../applications/letter-facts";
import { takeStep } from "../applications/lifecycle";
import type { Day } from "../calendar";
import type { Act } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { codesAtFunder } from "./completions";
import { tellOfAward, writeToParties } from "./telling";

/** Taken back from the funder before it has decided. What was approved and handed in stays to be read. */
export function withdraw(db: Db, id: number, form: { withdrawnOn: Day; reason: string }, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    takeStep(tx, application(tx, id), "withdraw", act, { reason: form.reason });
    tellOfAward(tx, id, "application_withdrawn", act, form);
    const facts = { ...applicationFacts(tx, id, act), ...form };
    writeToParties(
      tx,
      codesAtFunder(tx, id),
      { kind: "application_withdrawn", facts, applicationId: id },
      act,
    );
  });
}
