import { and, desc, eq, gt, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { prepared } from "../../db/prepared";
import { candidateSightings, candidates, fetches } from "../../db/schema";
import { type Day, dayOf, daysBetween, type Instant } from "../calendar";
import type { Source } from "./sources";

/** Why a source may be missing calls without saying so; `views/text.ts` has the words. */
export type Doubt =
  | "failing"
  | "html"
  | "empty_answer"
  | "no_items"
  | "nothing_selected"
  | "error_page"
  | "login_page"
  | "needs_script"
  | "shrunk"
  | "dropped"
  | "silent";

/** Once is enough: a web page or nothing at all where items were is a site that was rebuilt. */
const AT_ONCE = new Set<string>([
  "html",
  "empty_answer",
  "no_items",
  "nothing_selected",
  "error_page",
  "login_page",
  "needs_script",
  "shrunk",
]);
const FAILURES = 3;

/** A habit is known after three visits with content, and is what the last ten gave. */
const HABIT_VISITS = { fewest: 3, most: 10 };
/** Below this a drop by half is one call that closed. */
const FEWEST_ITEMS = 4;

const SILENT_DAYS = 30;
const FEWEST_GAPS = 4;
/** How many times the longest gap so far. */
const MUCH_LONGER = 2;

type Visit = { outcome: string; failure: string | null; newItems: number };

/**
 * What there is to doubt about the source after a visit, whose row is written; `failures`: how many in a row, this one
 * counted; `before`: what was doubted until now.
 */
export function doubtOf(
  db: Db,
  source: Source,
  visit: Visit,
  failures: number,
  before: string | null,
  at: Instant,
): Doubt | null {
  if (visit.failure !== null && AT_ONCE.has(visit.failure)) return visit.failure as Doubt;
  if (failures >= FAILURES) return "failing";
  // One or two failures say nothing of what the source carries, nor that it is well again.
  if (failures > 0) return before as Doubt | null;
  if (visit.outcome === "unchanged" ? before === "dropped" : hasDropped(db, source)) return "dropped";
  return visit.newItems === 0 && isSilent(db, source.id, at) ? "silent" : null;
}

const newestContents = prepared((db) =>
  db
    .select({ items: fetches.items, leftOut: fetches.leftOut })
    .from(fetches)
    .where(and(eq(fetches.sourceId, sql.placeholder("sourceId")), eq(fetches.outcome, "content")))
    .orderBy(desc(fetches.id))
    .limit(HABIT_VISITS.most + 1)
    .prepare(),
);

/** Whether the newest content is less than half of the middle of those before. Vinnova tells only what is new each time. */
function hasDropped(db: Db, source: Source): boolean {
  if (source.kind === "vinnova") return false;
  const [newest, ...before] = newestContents(db)
    .all({ sourceId: source.id })
    .map(({ items, leftOut }) => items + leftOut);
  if (newest === undefined || before.length < HABIT_VISITS.fewest) return false;
  const habit = before.toSorted((one, other) => one - other)[Math.floor(before.length / 2)] ?? 0;
  return habit >= FEWEST_ITEMS && newest < habit / 2;
}

/** Whether nothing new has come for much longer than ever before, counted in days. */
function isSilent(db: Db, sourceId: number, at: Instant): boolean {
  const today = dayOf(at);
  const news = db
    .select({ at: fetches.at })
    .from(fetches)
    .where(and(eq(fetches.sourceId, sourceId), gt(fetches.newItems, 0)))
    .orderBy(desc(fetches.id))
    .limit(1)
    .get();
  // Nearly every visit ends here, before the days of all items are read.
  if (!news || daysBetween(dayOf(news.at), today) <= SILENT_DAYS) return false;
  const days = daysWithNews(db, sourceId);
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index] as Day, day));
  if (gaps.length < FEWEST_GAPS) return false;
  const silence = daysBetween(days.at(-1) as Day, today);
  return silence > Math.max(SILENT_DAYS, MUCH_LONGER * Math.max(...gaps));
}

/** The days that the source's items are from, in order: of publication, where that is told, so that a habit is known early. */
function daysWithNews(db: Db, sourceId: number): Day[] {
  const published = db
    .selectDistinct({
      at: sql<Instant>`min(coalesce(${candidates.publishedAt}, ${candidates.foundAt}), ${candidates.foundAt})`,
    })
    .from(candidates)
    .where(eq(candidates.sourceId, sourceId))
    .all();
  const seen = db
    .selectDistinct({ at: candidateSightings.at })
    .from(candidateSightings)
    .where(eq(candidateSightings.sourceId, sourceId))
    .all();
  return [...new Set([...published, ...seen].map(({ at }) => dayOf(at)))].toSorted();
}
