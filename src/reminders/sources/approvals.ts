import type { Db } from "../../../db/open";
import { acceptsSignoffs } from "../../applications/rounds";
import { remindDirectors } from "../../applications/signoff-links";
import { dayOf, type Instant } from "../../calendar";
import { holdersByMunicipality, holdersOf } from "../../people/persons";
import type { Matter } from "../matters";
import type { Running } from "./running";

/** Directors who have a version before them. Their letter carries a personal link, so it is never joined with others. */
export function approvals(db: Db, running: readonly Running[], at: Instant): Matter[] {
  const today = dayOf(at);
  const advisers = holdersOf(db, "adviser", today);
  const directors = holdersByMunicipality(db, "director", today);
  return running.flatMap(({ found, standing, lastDay, delays }) => {
    const { version } = standing;
    if (!version || !acceptsSignoffs(db, found)) return [];
    const sentOn = dayOf(version.frozenAt);
    return standing.rows
      .filter(({ state }) => state === "awaiting")
      .flatMap(({ code, formalName }): Matter[] => {
        const matter = (rule: "approval" | "approval_before_deadline", countedFrom: string): Matter => ({
          rule,
          key: `${found.id}:${version.number}:${code}`,
          countedFrom,
          since: sentOn,
          expectedOn: delays.get(code)?.expectedOn ?? null,
          to: directors.get(code) ?? [],
          escalateTo: advisers,
          applicationId: found.id,
          facts: {
            rule,
            title: found.title,
            municipality: formalName,
            by: lastDay,
            path: `/applications/${found.id}/parties/${code}`,
          },
          write: (tx, act) => remindDirectors(tx, found, version, code, act),
        });
        return [
          matter("approval", sentOn),
          ...(lastDay !== null && lastDay >= today ? [matter("approval_before_deadline", lastDay)] : []),
        ];
      });
  });
}
