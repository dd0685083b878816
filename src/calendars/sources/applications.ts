import { and, asc, eq, gte, inArray } from "drizzle-orm";
import type { Db } from "../../../db/open";
import { applications, calls } from "../../../db/schema";
import { partiesLeft } from "../../applications/parties-left";
import type { Day } from "../../calendar";
import { planOfCall } from "../../planning/of-call";
import { isInTime } from "../../planning/party-plan";
import { type CalendarEvent, until, wholeDay } from "../calendar-event";

/** While it is worked on, and when it waits for the funder's decision. */
const SHOWN = ["draft", "out_for_approval", "submitted"] as const;

/**
 * Joint applications' last days at the funder, also of those that are handed in by now; and while a text is written, the
 * last day that it can be frozen: of all, and of each municipality towards its own board.
 */
export function applicationEvents(db: Db, day: Day): CalendarEvent[] {
  const rows = db
    .select({ application: applications, call: calls })
    .from(applications)
    .innerJoin(calls, eq(calls.id, applications.callId))
    .where(and(inArray(applications.status, SHOWN), gte(calls.deadlineOn, day)))
    .orderBy(asc(applications.id))
    .all();
  return rows.flatMap(({ application: { id, title, status }, call }): CalendarEvent[] => {
    if (call.deadlineOn === null) return [];
    const left = partiesLeft(db, { id, status });
    const deadline: CalendarEvent = {
      uid: `application-${id}-deadline`,
      audiences: ["office", ...left.map(({ code }) => code)],
      kind: "application_deadline",
      facts: {
        title,
        callTitle: call.title,
        funder: call.funder,
        text: call.deadlineText,
        confirmed: call.deadlineConfirmedAt !== null,
      },
      when: until(call.deadlineOn, call.deadlineAt),
      path: `/applications/${id}`,
      leastSequence: call.revision - 1,
    };
    const plan = status === "draft" ? planOfCall(db, call, left, day) : null;
    if (!plan?.textBy) return [deadline];
    const path = `/applications/${id}/planning`;
    const own = plan.parties
      .filter(({ state }) => isInTime(state))
      .flatMap(({ code, shortName, meeting, textBy }): CalendarEvent[] =>
        textBy === null
          ? []
          : [
              {
                uid: `application-${id}-text-${code}`,
                audiences: [code],
                kind: "text_due",
                facts: { application: title, municipality: shortName, meetsOn: meeting?.meetsOn ?? null },
                when: wholeDay(textBy),
                path,
              },
            ],
      );
    const all: CalendarEvent = {
      uid: `application-${id}-text`,
      audiences: ["office"],
      kind: "text_due",
      facts: { application: title, municipality: null, meetsOn: null },
      when: wholeDay(plan.textBy),
      path,
    };
    return [deadline, all, ...own];
  });
}
