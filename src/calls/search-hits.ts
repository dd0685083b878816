import { and, type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { calls } from "../../db/schema";
import { addDays, type Day, dayOf, daysBetween, type Instant } from "../calendar";
import { type CallFilter, type CallOrder, conditions, furtherConditions, hasStatus } from "./call-filter";
import { ftsQuery, phraseQuery, type Search, stepsOf } from "./call-search";
import { CLOSING_SOON_DAYS } from "./deadline";

/** The id in a rowid of calls_fts; the closing day, in days since 1970, stands before it (migration 0003). */
const ID = sql.raw("(rowid & 2147483647)");
const firstRowid = (on: Day) => daysBetween("1970-01-01", on) * 2 ** 31;
const LEAST_ROWID = Number.MIN_SAFE_INTEGER;
const LAST_ROWID = Number.MAX_SAFE_INTEGER;

/** Fewer hits than these are looked up one by one; for more, those that pass the filter are listed once. */
const MOST_LOOKED_UP = 3_000;

/**
 * The rowids that a status and a last day leave. Written out, since better-sqlite3 binds numbers of this size as
 * floating point, and FTS5 only seeks to whole ones.
 */
function rowids({ status, closesBy }: CallFilter, today: Day): SQL {
  const from = status === "all" || status === "closed" ? LEAST_ROWID : firstRowid(today);
  const ends = [
    status === "closed" ? today : null,
    status === "closing_soon" ? addDays(today, CLOSING_SOON_DAYS) : null,
    closesBy,
  ].flatMap((day) => (day === null ? [] : [firstRowid(addDays(day, 1)) - 1]));
  return sql.raw(`rowid between ${from} and ${Math.min(LAST_ROWID, ...ends)}`);
}

/** What the range of days leaves open: "current" and "closed" only ask of the calls that close today. */
function beyondDays(filter: CallFilter, at: Instant): SQL | undefined {
  const further = furtherConditions(filter);
  const said = ["all", "current", "closed"].includes(filter.status);
  return said ? further : and(hasStatus(filter.status, at), further);
}

/** A call that closes today may have closed this morning. */
function closedToday({ status }: CallFilter, at: Instant): SQL | undefined {
  const passed = sql`(select id from ${calls} where closing_order = ${dayOf(at)} and deadline_at <= ${at})`;
  if (status === "current") return sql`${ID} not in ${passed}`;
  if (status === "closed") return sql`(rowid < ${firstRowid(dayOf(at))} or ${ID} in ${passed})`;
  return undefined;
}

type Page = { number: number; size: number };

export type Hits = { total: number; ids: (order: CallOrder, page: Page) => number[] };

/** What a search finds among the calls that pass a filter; null when neither asks for a word. */
export function hitsOf(db: Db, search: Search, filter: CallFilter, at: Instant): Hits | null {
  const fields = { programme: filter.programme, target_groups: filter.targetGroups, county: filter.county };
  const where = filter.for === "public" ? "published" : "anywhere";
  const query = ftsQuery(search, fields, where);
  if (query === null) return null;
  const closest = (total: number) => stepsOf(search, fields, where, total);
  const range = rowids(filter, dayOf(at));
  const says = (words: string[]) =>
    sql`(select rowid from calls_words where calls_words match ${phraseQuery(words)} and ${range})`;
  // The plus: FTS5 would search anew for each rowid of a list.
  const plain = and(
    range,
    closedToday(filter, at),
    ...search.phrases.map((words) => sql`+rowid in ${says(words)}`),
    ...search.unwantedPhrases.map((words) => sql`+rowid not in ${says(words)}`),
  );
  const found = count(db, query, plain);
  const beyond = beyondDays(filter, at);
  if (!beyond || found === 0) return hitsAmong(db, { query, closest, passing: plain, total: found });
  const passing = and(plain, among({ beyond, all: conditions(filter, at) }, found));
  return hitsAmong(db, { query, closest, passing, total: count(db, query, passing) });
}

function count(db: Db, query: string, where: SQL | undefined): number {
  const counted = sql`select count(*) total from calls_fts where calls_fts match ${query} and ${where}`;
  return db.get<{ total: number }>(counted).total;
}

type Asked = {
  query: string;
  /** The query in steps of closeness; the last one is the query itself. */
  closest: (total: number) => string[];
  passing: SQL | undefined;
  total: number;
};

function hitsAmong(db: Db, { query, closest, passing, total }: Asked): Hits {
  const idsOf = (asked: SQL) => db.all<{ id: number }>(asked).map(({ id }) => id);
  const hits = (words: string) =>
    sql`select ${ID} id from calls_fts where calls_fts match ${words} and ${passing}`;
  const cut = ({ number, size }: Page) => sql`limit ${size} offset ${(number - 1) * size}`;
  /** Few hits are sorted, many are met with on a walk along the index of that order. */
  const inOrder = (order: SQL, page: Page) => {
    const id = total <= MOST_LOOKED_UP ? sql`id` : sql`+id`;
    return idsOf(
      sql`select id from ${calls} where ${id} in (${hits(query)}) and merged_into_id is null order by ${order} ${cut(page)}`,
    );
  };
  /** One step of closeness after the other, each by deadline, as far as the page reaches. */
  const byCloseness = ({ number, size }: Page) => {
    const end = number * size;
    const ids = new Set<number>();
    for (const step of closest(total)) {
      if (ids.size >= end) break;
      for (const id of idsOf(sql`${hits(step)} order by rowid limit ${end + ids.size}`)) ids.add(id);
    }
    return [...ids].slice(end - size, end);
  };
  const orders: Record<CallOrder, (page: Page) => number[]> = {
    relevance: byCloseness,
    deadline: (page) => idsOf(sql`${hits(query)} order by rowid ${cut(page)}`),
    newest: (page) => idsOf(sql`${hits(query)} order by ${ID} desc ${cut(page)}`),
    fit: (page) => inOrder(sql`fit desc, closing_order, id`, page),
    title: (page) => inOrder(sql`sv_key(title), id`, page),
    funder: (page) => inOrder(sql`sv_key(funder), closing_order, id`, page),
  };
  return { total, ids: (order, page) => orders[order](page) };
}

/** Those that pass further conditions, in the way that costs less for so many hits. */
function among({ beyond, all }: { beyond: SQL; all: SQL | undefined }, hits: number): SQL {
  return hits <= MOST_LOOKED_UP
    ? sql`exists (select 1 from ${calls} where ${calls.id} = (calls_fts.rowid & 2147483647) and ${beyond})`
    : sql`${ID} in (select id from ${calls} where ${all})`;
}
