import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { callDates, calls, history } from "../../db/schema";
import { dayOf, type Instant, instantAt } from "../calendar";
import type { HistoryEvent } from "../history";
import { type CallFilter, publicly } from "./call-filter";
import { callList } from "./call-list";
import type { Call } from "./calls";

/** What the funder has published of a call, and when what we know of it last changed. */
export type PublishedCall = Omit<
  Call,
  "fit" | "fitReasons" | "deadlineConfirmedById" | "mergedIntoId" | "seriesId" | "closingOrder"
> & {
  dates: { kind: (typeof callDates.$inferSelect)["kind"]; name: string; on: string; at: string | null }[];
  changedAt: Instant;
};

/** One page of the calls that pass a filter, without anything that the network thinks of them. */
export function publishedCalls(
  db: Db,
  filter: CallFilter,
  at: Instant,
  page: { number: number; size: number },
): { calls: PublishedCall[]; total: number } {
  const listed = callList(db, publicly(filter), at, page);
  const ids = listed.calls.map(({ id }) => id);
  const whole = new Map(
    db
      .select()
      .from(calls)
      .where(inArray(calls.id, ids))
      .all()
      .map((call) => [call.id, call]),
  );
  const dates = db
    .select()
    .from(callDates)
    .where(inArray(callDates.callId, ids))
    .orderBy(asc(callDates.on))
    .all();
  const changes = lastChanges(db, ids);
  return {
    total: listed.total,
    calls: ids.flatMap((id) => {
      const call = whole.get(id);
      if (!call) return [];
      const { fit, fitReasons, deadlineConfirmedById, mergedIntoId, seriesId, closingOrder, ...published } =
        call;
      const own = dates.filter(({ callId }) => callId === id);
      return [
        {
          ...published,
          dates: own.map(({ kind, name, on, at: moment }) => ({ kind, name, on, at: moment })),
          changedAt: changes.get(id) ?? call.createdAt,
        },
      ];
    }),
  };
}

/** What changes a call's facts; the rest is what the network thinks and does. */
const CHANGES = [
  "call_added",
  "call_changed",
  "deadline_confirmed",
  "funder_change_taken_over",
  "call_deadline_moved",
  "call_merged",
  "call_received_merged",
  "call_merge_undone",
] as const satisfies HistoryEvent[];

function lastChanges(db: Db, ids: number[]): Map<number, Instant> {
  const rows = db
    .select({ id: history.subjectId, at: sql<Instant>`max(${history.at})` })
    .from(history)
    .where(
      and(
        eq(history.subject, "call"),
        inArray(history.subjectId, ids.map(String)),
        inArray(history.event, CHANGES),
      ),
    )
    .groupBy(history.subjectId)
    .all();
  return new Map(rows.map(({ id, at }) => [Number(id), at]));
}

/**
 * A mark that changes whenever a list of what is published may have: a call was changed, a new day has begun, or a
 * call has closed today. `at` is when that was.
 */
export function stateOfCalls(db: Db, at: Instant): { mark: string; at: Instant } {
  const today = dayOf(at);
  // The plus keeps SQLite from sorting all that ever happened to calls, where the newest is near the end.
  const newest = db
    .select({ id: history.id, at: history.at })
    .from(history)
    .where(and(sql`+${history.subject} = 'call'`, inArray(history.event, CHANGES)))
    .orderBy(desc(history.id))
    .limit(1)
    .get();
  const closed = db.get<{ number: number; at: Instant | null }>(
    sql`select count(*) number, max(deadline_at) at from ${calls} where closing_order = ${today} and deadline_at <= ${at}`,
  );
  const moments = [instantAt(today, "00:00"), newest?.at ?? "", closed.at ?? ""];
  return { mark: `${newest?.id ?? 0}-${today}-${closed.number}`, at: moments.toSorted().at(-1) as Instant };
}
