import type { Db } from "../../../db/open";
import { unansweredWishes } from "../../advice/queue";
import { dayOf, type Instant } from "../../calendar";
import { holdersOf } from "../../people/persons";
import type { Matter } from "../matters";

/** Questions that wait for the adviser, and that the municipality wishes an answer to by a day. */
export function advice(db: Db, _running: unknown, at: Instant): Matter[] {
  const to = holdersOf(db, "adviser", dayOf(at));
  return unansweredWishes(db).map(
    ({ id, title, municipality, wishedOn, since }): Matter => ({
      rule: "advice",
      key: String(id),
      countedFrom: wishedOn,
      since: dayOf(since),
      expectedOn: null,
      to,
      escalateTo: [],
      applicationId: null,
      facts: { rule: "advice", title, municipality, by: wishedOn, path: `/advice/${id}` },
    }),
  );
}
