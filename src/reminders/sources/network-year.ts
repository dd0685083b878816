import type { Db } from "../../../db/open";
import { yearDuties } from "../../bodies/year-duties";
import { dayOf, type Instant, yearOf } from "../../calendar";
import { holdersOf } from "../../people/persons";
import type { Matter } from "../matters";

/** What the agreement asks for before the turn of the year and the year still lacks. */
export function networkYear(db: Db, _running: unknown, at: Instant): Matter[] {
  const today = dayOf(at);
  const year = yearOf(today);
  const to = holdersOf(db, "coordinator", today);
  return yearDuties(db, year, today).flatMap((duty): Matter[] => {
    if (duty.dueOn === null) return [];
    const matter = (rule: "evaluation" | "meetings", key: string, title: string, path: string): Matter => ({
      rule,
      key,
      countedFrom: `${year}-12-31`,
      since: `${year - 1}-12-31`,
      expectedOn: null,
      to,
      escalateTo: [],
      applicationId: null,
      facts: { rule, title, municipality: "", by: duty.dueOn, path },
    });
    if (duty.what === "evaluation_missing")
      return [matter("evaluation", String(year), "", `/evaluations/${year}/new`)];
    if (duty.what === "meetings_missing") {
      const { body } = duty.about;
      return [matter("meetings", `${year}:${body.id}`, body.name, `/meetings/new?body=${body.id}`)];
    }
    return [];
  });
}
