import type { Db } from "../../../db/open";
import { dayOf, type Instant } from "../../calendar";
import { unreportedDecisions } from "../../mandates/delegated";
import { municipality } from "../../membership/register";
import { holdersByMunicipality } from "../../people/persons";
import type { Matter } from "../matters";

/** Decisions that somebody has made in a board's place, and that the board has not been told of. */
export function delegatedDecisions(db: Db, _running: unknown, at: Instant): Matter[] {
  const today = dayOf(at);
  const contacts = holdersByMunicipality(db, "contact", today);
  return unreportedDecisions(db).map(
    ({ key, code, boardId, applicationId, title, decidedOn, recordedAt }): Matter => ({
      rule: "delegation_report",
      key,
      countedFrom: decidedOn,
      since: dayOf(recordedAt),
      expectedOn: null,
      to: contacts.get(code) ?? [],
      escalateTo: [],
      applicationId,
      facts: {
        rule: "delegation_report",
        title,
        municipality: municipality(db, code).formalName,
        by: null,
        path:
          boardId === undefined
            ? `/applications/${applicationId}/parties/${code}`
            : `/boards/${boardId}/delegated-decisions`,
      },
    }),
  );
}
