import type { Db } from "../../db/open";
import { dayOf } from "../calendar";
import { type Act, happeningsOf, record } from "../history";
import { writeLetter } from "../messages/outbox";
import { holdersOf } from "../people/persons";
import type { Application } from "./applications";
import { board } from "./board";
import { applicationFacts } from "./letter-facts";

/** When the last party that was waited for has approved, or has left: history says so and the adviser is told. */
export function noteIfAllApproved(db: Db, found: Application, act: Act): void {
  const { version, approved, takingPart, members } = board(db, found, act.at);
  if (!version || approved === 0 || approved < takingPart) return;
  // A party that leaves afterwards makes it no truer: told once for each version, and once more after an objection.
  const newest = (event: "all_approved" | "version_objected") =>
    happeningsOf(db, "application", found.id, event).find(({ details }) => details.version === version.number)
      ?.id ?? 0;
  if (newest("all_approved") > newest("version_objected")) return;
  const details = { version: version.number, approved };
  record(db, { subject: "application", subjectId: found.id, event: "all_approved", details }, act);
  const facts = {
    ...applicationFacts(db, found.id, act),
    version: version.number,
    approvedCount: approved,
    memberCount: members,
  };
  for (const to of holdersOf(db, "adviser", dayOf(act.at))) {
    writeLetter(db, { kind: "all_approved", to, facts, applicationId: found.id }, act);
  }
}
