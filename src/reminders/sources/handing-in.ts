import type { Db } from "../../../db/open";
import { dayOf, type Instant } from "../../calendar";
import { holdersOf } from "../../people/persons";
import type { Matter } from "../matters";
import type { Running } from "./running";

/** The adviser's own days: the last one for a frozen text, and the funder's. */
export function handingIn(db: Db, running: readonly Running[], at: Instant): Matter[] {
  const today = dayOf(at);
  const to = holdersOf(db, "adviser", today);
  return running.flatMap(({ found, standing, call, plan }): Matter[] => {
    const matter = (rule: "text_by" | "hand_in", countedFrom: string, path: string): Matter => ({
      rule,
      key: String(found.id),
      countedFrom,
      since: dayOf(found.openedAt),
      expectedOn: null,
      to,
      escalateTo: [],
      applicationId: found.id,
      facts: { rule, title: found.title, municipality: "", by: countedFrom, path },
    });
    const page = `/applications/${found.id}`;
    const textBy = standing.version ? null : (plan?.textBy ?? null);
    const hasDay = call.deadlinePrecision === "day" || call.deadlinePrecision === "instant";
    return [
      ...(textBy !== null && textBy >= today ? [matter("text_by", textBy, `${page}/planning`)] : []),
      ...(hasDay &&
      call.deadlineOn !== null &&
      call.deadlineOn >= today &&
      found.status !== "completion_requested"
        ? [matter("hand_in", call.deadlineOn, page)]
        : []),
    ];
  });
}
