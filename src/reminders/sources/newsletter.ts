import type { Db } from "../../../db/open";
import { addDays, addMonths, dayOf, type Instant } from "../../calendar";
import { newsletterSentFor } from "../../newsletters/newsletters";
import { holdersOf } from "../../people/persons";
import type { Matter } from "../matters";

/** The newsletter of this month, until it is sent (clause 7). */
export function newsletter(db: Db, _running: unknown, at: Instant): Matter[] {
  const today = dayOf(at);
  const month = today.slice(0, 7);
  if (newsletterSentFor(db, month)) return [];
  const first = `${month}-01`;
  const last = addDays(addMonths(first, 1), -1);
  return [
    {
      rule: "newsletter",
      key: month,
      countedFrom: last,
      since: addDays(first, -1),
      expectedOn: null,
      to: holdersOf(db, "coordinator", today),
      escalateTo: [],
      applicationId: null,
      facts: { rule: "newsletter", title: "", municipality: "", by: last, path: "/newsletters/drafts" },
    },
  ];
}
