import type { Db } from "../../../db/open";
import { addDays, dayOf, type Instant } from "../../calendar";
import { callsWithInterestOnly } from "../../calls/interests";
import { callsWithLastDay } from "../../calls/last-days";
import { holdersOf } from "../../people/persons";
import type { Matter } from "../matters";

/** As far ahead as the earliest of these reminders looks. */
const DAYS_AHEAD = 60;

/** Calls whose last day nobody has compared, and calls that municipalities are interested in and nobody applies for. */
export function calls(db: Db, _running: unknown, at: Instant): Matter[] {
  const today = dayOf(at);
  const to = holdersOf(db, "adviser", today);
  const closing = callsWithLastDay(db, today, addDays(today, DAYS_AHEAD));
  const wanted = callsWithInterestOnly(
    db,
    closing.map(({ id }) => id),
  );
  return closing.flatMap(({ id, title, deadlineOn, deadlineConfirmedAt, createdAt }): Matter[] => {
    const matter = (rule: "unconfirmed_deadline" | "interest_without_application"): Matter => ({
      rule,
      key: String(id),
      countedFrom: deadlineOn,
      since: dayOf(createdAt),
      expectedOn: null,
      to,
      escalateTo: [],
      applicationId: null,
      facts: { rule, title, municipality: "", by: deadlineOn, path: `/calls/${id}` },
    });
    return [
      ...(deadlineConfirmedAt === null ? [matter("unconfirmed_deadline")] : []),
      ...(wanted.has(id) ? [matter("interest_without_application")] : []),
    ];
  });
}
