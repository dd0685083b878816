import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  gte,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  not,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import type { Db } from "../../db/open";
import { calls } from "../../db/schema";
import { addDays, type Day, dayOf, type Instant } from "../calendar";
import { ftsQuery } from "./call-search";
import type { Call } from "./calls";
import { type CallStatus, CLOSING_SOON_DAYS } from "./deadline";

export const CALL_ORDERS = ["deadline", "newest", "title", "funder"] as const;
export type CallOrder = (typeof CALL_ORDERS)[number];

/** "current" is everything that is not closed. */
export type StatusFilter = CallStatus | "current" | "all";

export type CallFilter = {
  q: string;
  status: StatusFilter;
  funder: string;
  /** Only calls whose last day is this one or earlier. */
  closesBy: Day | null;
  order: CallOrder;
};

/** The SQL twin of `callStatus`; a test holds the two together. */
function hasStatus(status: StatusFilter, at: Instant): SQL | undefined {
  const today = dayOf(at);
  // Said of the first column of calls_closing, so that a list begins where the closed ones end.
  const last = calls.closingOrder;
  const closed = and(lte(last, today), or(lt(last, today), lte(calls.deadlineAt, at)));
  const current = and(
    gte(last, today),
    or(gt(last, today), isNull(calls.deadlineAt), gt(calls.deadlineAt, at)),
  );
  const opensLater = sql`coalesce(${gt(calls.opensOn, today)}, 0)`;
  const undated = and(
    isNull(calls.opensOn),
    isNull(calls.deadlineOn),
    ne(calls.deadlinePrecision, "rolling"),
  );
  const soon = addDays(today, CLOSING_SOON_DAYS);
  switch (status) {
    case "all":
      return undefined;
    case "current":
      return current;
    case "closed":
      return closed;
    case "planned":
      return and(current, or(opensLater, undated));
    case "rolling":
      return and(current, not(opensLater), eq(calls.deadlinePrecision, "rolling"));
    case "closing_soon":
      return and(current, not(opensLater), lte(calls.deadlineOn, soon));
    case "open":
      return and(
        current,
        not(opensLater),
        ne(calls.deadlinePrecision, "rolling"),
        or(gt(calls.deadlineOn, soon), and(isNull(calls.deadlineOn), isNotNull(calls.opensOn))),
      );
  }
}

function conditions(filter: CallFilter, at: Instant): SQL | undefined {
  return and(
    hasStatus(filter.status, at),
    filter.funder === "" ? undefined : eq(calls.funder, filter.funder),
    filter.closesBy === null ? undefined : lte(calls.closingOrder, filter.closesBy),
  );
}

const orders: Record<CallOrder, SQL[]> = {
  deadline: [asc(calls.closingOrder), asc(calls.id)],
  newest: [desc(calls.id)],
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
  revision: calls.revision,
};

export type CallRow = Pick<Call, keyof typeof row>;

export const CALLS_PER_PAGE = 25;

/** One page of calls and how many there are in all; words that give no search find nothing. */
export function callList(
  db: Db,
  filter: CallFilter,
  at: Instant,
  page: { number: number; size: number } = { number: 1, size: CALLS_PER_PAGE },
): { calls: CallRow[]; total: number } {
  const query = ftsQuery(filter.q);
  if (filter.q.trim() !== "" && query === null) return { calls: [], total: 0 };
  const where =
    query === null
      ? conditions(filter, at)
      : and(
          conditions(filter, at),
          // The plus keeps SQLite from fetching every hit's long row; it walks the index and asks the set of hits instead.
          sql`+${calls.id} in (select rowid from calls_fts where calls_fts match ${query})`,
        );
  const total = db.select({ total: count() }).from(calls).where(where).get()?.total ?? 0;
  if (total === 0) return { calls: [], total };
  return {
    calls: db
      .select(row)
      .from(calls)
      .where(where)
      .orderBy(...orders[filter.order])
      .limit(page.size)
      .offset((page.number - 1) * page.size)
      .all(),
    total,
  };
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
    .where(and(hasStatus("current", at), gte(calls.deadlineOn, dayOf(at)), lte(calls.deadlineOn, untilDay)))
    .orderBy(...orders.deadline)
    .limit(10)
    .all();
}
