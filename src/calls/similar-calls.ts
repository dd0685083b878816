import { sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { dayOf, daysBetween, type Instant } from "../calendar";
import { type CallRow, rowsOf } from "./call-list";
import { stem, wordsOf } from "./stemming";

/** `shared`: the words of the text that the call speaks of too, those that say the most first. */
export type SimilarCall = { call: CallRow; shared: string[] };

/** Words in more of the calls than this share say nothing of likeness. */
const COMMON_SHARE = 0.2;
/** So many calls at most are compared for each word, those that close first. */
const MOST_CALLS = 500;
/** Of a long text so many words are asked for. */
const MOST_WORDS = 100;
const SHORTEST_STEM = 4;
/** One word in common is chance, unless it is all there is to compare. */
const LEAST_SHARED = 2;

/** The calls, not closed, that share the most telling words with a text: a word tells more the fewer calls hold it. */
export function similarCalls(db: Db, text: string, at: Instant, limit = 5): SimilarCall[] {
  const words = new Map(wordsOf(text).map((word) => [stem(word), word]));
  const asked = [...words].filter(([root]) => root.length >= SHORTEST_STEM).slice(0, MOST_WORDS);
  const { all } = db.get<{ all: number }>(sql`select count(*) "all" from calls_fts`);
  const common = Math.max(3, all * COMMON_SHARE);
  const likeness = new Map<number, { weight: number; shared: { word: string; weight: number }[] }>();
  for (const [root, word] of asked) {
    const ids = idsWith(db, root, at);
    if (ids.length > common) continue;
    const weight = Math.log(all / ids.length + 1);
    for (const id of ids) {
      const so = likeness.get(id) ?? { weight: 0, shared: [] };
      likeness.set(id, { weight: so.weight + weight, shared: [...so.shared, { word, weight }] });
    }
  }
  const closest = [...likeness]
    .filter(([, { shared }]) => shared.length >= Math.min(LEAST_SHARED, asked.length))
    .toSorted(([, a], [, b]) => b.weight - a.weight)
    .slice(0, limit);
  const shared = new Map(closest);
  return rowsOf(
    db,
    closest.map(([id]) => id),
  ).map((call) => ({
    call,
    shared: (shared.get(call.id)?.shared ?? [])
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ word }) => word),
  }));
}

function idsWith(db: Db, root: string, at: Instant): number[] {
  // Whole numbers in the text of the query: see search-hits.ts.
  const from = sql.raw(String(daysBetween("1970-01-01", dayOf(at)) * 2 ** 31));
  return db
    .all<{ id: number }>(
      sql`select (rowid & 2147483647) id from calls_fts
        where calls_fts match ${`- {notes} : "${root}"`} and rowid >= ${from} order by rowid limit ${MOST_CALLS}`,
    )
    .map(({ id }) => id);
}
