import { and, asc, count, desc, gte, isNull, lte, type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { calls } from "../../db/schema";
import { type Day, dayOf, type Instant } from "../calendar";
import {
  type CallFilter,
  type CallOrder,
  CURRENT_CALLS,
  conditions,
  hasStatus,
  orderOf,
} from "./call-filter";
import { isEmpty, searchFrom } from "./call-search";
import type { Call } from "./calls";
import { hitsOf } from "./search-hits";

const orders: Record<CallOrder, SQL[]> = {
  relevance: [asc(calls.closingOrder), asc(calls.id)],
  deadline: [asc(calls.closingOrder), asc(calls.id)],
  newest: [desc(calls.id)],
  fit: [desc(calls.fit), asc(calls.closingOrder), asc(calls.id)],
  title: [sql`sv_key(${calls.title})`, asc(calls.id)],
  funder: [sql`sv_key(${calls.funder})`, asc(calls.closingOrder), asc(calls.id)],
};

/** What a list shows of a call; the long texts stay in the database. */
const row = {
  id: calls.id,
  title: calls.title,
  funder: calls.funder,
  programme: calls.programme,
  url: calls.url,
  opensOn: calls.opensOn,
  deadlineText: calls.deadlineText,
  deadlinePrecision: calls.deadlinePrecision,
  deadlineOn: calls.deadlineOn,
  deadlineAt: calls.deadlineAt,
  deadlineConfirmedAt: calls.deadlineConfirmedAt,
  amount: calls.amount,
  fit: calls.fit,
  fitReasons: calls.fitReasons,
  revision: calls.revision,
};

export type CallRow = Pick<Call, keyof typeof row>;

export const CALLS_PER_PAGE = 25;

/** One page of calls and how many there are in all; words that give no search find nothing. */
export function callList(
  db: Db,
  asked: Partial<CallFilter>,
  at: Instant,
  page: { number: number; size: number } = { number: 1, size: CALLS_PER_PAGE },
): { calls: CallRow[]; total: number } {
  const filter = { ...CURRENT_CALLS, ...asked };
  const search = searchFrom(filter.q);
  if (filter.q.trim() !== "" && isEmpty(search)) return { calls: [], total: 0 };
  const hits = hitsOf(db, search, filter, at);
  if (hits === null) return listed(db, filter, at, page);
  const ids = hits.total === 0 ? [] : hits.ids(orderOf(filter), page);
  return { calls: rowsOf(db, ids), total: hits.total };
}

/** The ids of all calls that pass a filter, in no order that means anything. */
export function foundIds(db: Db, filter: CallFilter, at: Instant): number[] {
  const search = searchFrom(filter.q);
  if (filter.q.trim() !== "" && isEmpty(search)) return [];
  const hits = hitsOf(db, search, filter, at);
  if (hits !== null) return hits.ids("deadline", { number: 1, size: Math.max(1, hits.total) });
  return db
    .select({ id: calls.id })
    .from(calls)
    .where(conditions(filter, at))
    .all()
    .map(({ id }) => id);
}

function listed(db: Db, filter: CallFilter, at: Instant, page: { number: number; size: number }) {
  const where = conditions(filter, at);
  const total = db.select({ total: count() }).from(calls).where(where).get()?.total ?? 0;
  if (total === 0) return { calls: [], total };
  const found = db
    .select(row)
    .from(calls)
    .where(where)
    .orderBy(...orders[orderOf(filter)])
    .limit(page.size)
    .offset((page.number - 1) * page.size)
    .all();
  return { calls: found, total };
}

/** The calls of these ids, in their order. */
export function rowsOf(db: Db, ids: readonly number[]): CallRow[] {
  const found = db
    .select(row)
    .from(calls)
    .where(sql`${calls.id} in (select value from json_each(${JSON.stringify(ids)}))`)
    .all();
  const byId = new Map(found.map((one) => [one.id, one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Leaps in the index from one name to the next, where `select distinct` reads every call. */
export function funders(db: Db): string[] {
  const found = db.all<{ funder: string }>(sql`
    with recursive leaps(funder) as (
      select min(funder) from calls
      union all
      select (select min(funder) from calls where funder > leaps.funder) from leaps where leaps.funder is not null
    )
    select funder from leaps where funder is not null order by sv_key(funder)`);
  return found.map(({ funder }) => funder);
}

/** Calls that close within a span of days, soonest first: for the start page. */
export function callsClosing(db: Db, at: Instant, untilDay: Day): CallRow[] {
  return db
    .select(row)
    .from(calls)
    .where(
      and(
        isNull(calls.mergedIntoId),
        hasStatus("current", at),
        gte(calls.deadlineOn, dayOf(at)),
        lte(calls.deadlineOn, untilDay),
      ),
    )
    .orderBy(...orders.deadline)
    .limit(10)
    .all();
}
