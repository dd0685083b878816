import type { Db } from "../../../db/open";
import { unansweredWishes } from "../../advice/queue";
import type { Day } from "../../calendar";
import { holdersOf } from "../../people/persons";
import { type CalendarEvent, personally, wholeDay } from "../calendar-event";

/** The days that municipalities wish answers by: for the adviser who gives them. */
export function adviceEvents(db: Db, day: Day): CalendarEvent[] {
  const audiences = holdersOf(db, "adviser", day).map(({ id }) => personally(id));
  return unansweredWishes(db)
    .filter(({ wishedOn }) => wishedOn >= day)
    .map(({ id, title, municipality, wishedOn }) => ({
      uid: `advice-${id}`,
      audiences,
      kind: "advice_due",
      facts: { title, municipality },
      when: wholeDay(wishedOn),
      path: `/advice/${id}`,
    }));
}
