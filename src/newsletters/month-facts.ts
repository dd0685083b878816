import { and, asc, desc, eq, gte, inArray, isNull, lt } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications, bodies, calls, history, meetings, submissions } from "../../db/schema";
import { addMonths, type Day, type Instant, instantAt } from "../calendar";
import { waitingExamples } from "./examples";

/** `2026-11`. */
export type Month = string;

const firstOf = (month: Month): Day => `${month}-01`;
const beginning = (day: Day): Instant => instantAt(day, "00:00");

/** What happened in a month, and what comes in the one after: what a newsletter is drafted from. */
export function monthFacts(db: Db, month: Month, today: Day) {
  const [from, to] = [firstOf(month), addMonths(firstOf(month), 1)];
  const during = { from: beginning(from), to: beginning(to) };
  return {
    month,
    calls: newCalls(db, during, today),
    changes: movedDeadlines(db, during, today),
    handedIn: db
      .select({ title: applications.title, submittedOn: submissions.submittedOn, funder: calls.funder })
      .from(submissions)
      .innerJoin(applications, eq(applications.id, submissions.applicationId))
      .innerJoin(calls, eq(calls.id, applications.callId))
      .where(and(gte(submissions.submittedOn, from), lt(submissions.submittedOn, to)))
      .orderBy(asc(submissions.submittedOn))
      .all(),
    examples: waitingExamples(db),
    meetings: db
      .select({
        body: bodies.name,
        heldOn: meetings.heldOn,
        startsAt: meetings.startsAt,
        place: meetings.place,
      })
      .from(meetings)
      .innerJoin(bodies, eq(bodies.id, meetings.bodyId))
      .where(
        and(gte(meetings.heldOn, today), lt(meetings.heldOn, addMonths(to, 1)), isNull(meetings.cancelledAt)),
      )
      .orderBy(asc(meetings.heldOn))
      .all(),
  };
}

export type MonthFacts = ReturnType<typeof monthFacts>;

const told = {
  id: calls.id,
  title: calls.title,
  funder: calls.funder,
  amount: calls.amount,
  deadlineOn: calls.deadlineOn,
  deadlineAt: calls.deadlineAt,
  deadlineText: calls.deadlineText,
  deadlinePrecision: calls.deadlinePrecision,
  deadlineConfirmedAt: calls.deadlineConfirmedAt,
  opensOn: calls.opensOn,
};

type During = { from: Instant; to: Instant };

/** Calls that came in the month and can still be applied to. */
function newCalls(db: Db, { from, to }: During, today: Day) {
  return db
    .select(told)
    .from(calls)
    .where(and(gte(calls.createdAt, from), lt(calls.createdAt, to), isNull(calls.mergedIntoId)))
    .orderBy(asc(calls.closingOrder))
    .all()
    .filter(({ deadlineOn }) => deadlineOn === null || deadlineOn >= today);
}

/** Calls whose last day was moved in the month, each with the day it has now. */
function movedDeadlines(db: Db, { from, to }: During, today: Day) {
  const ids = db
    .selectDistinct({ id: history.subjectId })
    .from(history)
    .where(
      and(
        eq(history.subject, "call"),
        eq(history.event, "call_changed"),
        gte(history.at, from),
        lt(history.at, to),
      ),
    )
    .all();
  const moved = new Set(
    db
      .select({ id: history.subjectId, details: history.details })
      .from(history)
      .where(
        and(
          eq(history.subject, "call"),
          inArray(
            history.subjectId,
            ids.map(({ id }) => id),
          ),
          eq(history.event, "call_changed"),
          gte(history.at, from),
          lt(history.at, to),
        ),
      )
      .orderBy(desc(history.id))
      .all()
      .filter(({ details }) => "deadlineTo" in details)
      .map(({ id }) => Number(id)),
  );
  return db
    .select(told)
    .from(calls)
    .where(and(inArray(calls.id, [...moved]), isNull(calls.mergedIntoId)))
    .orderBy(asc(calls.closingOrder))
    .all()
    .filter(({ deadlineOn }) => deadlineOn === null || deadlineOn >= today);
}
