import { and, desc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { bodies, meetingDecisions, meetings } from "../../db/schema";

/** What the leadership group has decided about budgets (clause 8), the newest first. */
export function budgetDecisions(db: Db) {
  return db
    .select({
      id: meetingDecisions.id,
      number: meetingDecisions.number,
      year: meetingDecisions.year,
      text: meetingDecisions.text,
      heldOn: meetings.heldOn,
      meetingId: meetings.id,
    })
    .from(meetingDecisions)
    .innerJoin(meetings, eq(meetings.id, meetingDecisions.meetingId))
    .innerJoin(bodies, eq(bodies.id, meetings.bodyId))
    .where(
      and(
        eq(meetingDecisions.kind, "budget"),
        eq(bodies.kind, "leadership"),
        isNull(meetingDecisions.correctedAt),
      ),
    )
    .orderBy(desc(meetings.heldOn), desc(meetingDecisions.id))
    .all();
}

export type BudgetDecision = ReturnType<typeof budgetDecisions>[number];
