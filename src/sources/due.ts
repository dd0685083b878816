import { asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { fetches, sources } from "../../db/schema";
import { addMinutes, type Instant } from "../calendar";
import type { Finding } from "./kinds/kind";
import type { Source } from "./sources";

/** Neither a server nor a row of failures silences a source for longer. */
const LONGEST_REST_MINUTES = 24 * 60;

/** How much of an interval a source may be late, so that those that began together do not stay together. */
const JITTER = 0.1;

/** From 0 to 1, the same each time for a source, and spread evenly over neighbours. */
function share(sourceId: number): number {
  const GOLDEN = 0.618_033_988_749_895;
  return (sourceId * GOLDEN) % 1;
}

/** Whole minutes: the clock ticks no finer. */
function jitter(sourceId: number, minutes: number): number {
  return Math.floor(minutes * JITTER * share(sourceId));
}

/**
 * Those that are visited and not paused. The clock (`due`) takes those whose interval has passed and who are not resting; a
 * person who wants them all now is refused only what a server has asked to be left alone.
 */
export function sourcesToVisit(db: Db, at: Instant, due: boolean): Source[] {
  const lastVisit = db
    .select({ at: fetches.at })
    .from(fetches)
    .where(eq(fetches.sourceId, sources.id))
    .orderBy(desc(fetches.id))
    .limit(1);
  return db
    .select({ source: sources, visitedAt: sql<Instant | null>`${lastVisit}` })
    .from(sources)
    .where(isNull(sources.pausedAt))
    .orderBy(asc(sources.id))
    .all()
    .filter(({ source, visitedAt }) => {
      const { id, kind, everyMinutes, restUntil, restAsked } = source;
      if (kind === "tips") return false;
      if (restUntil !== null && restUntil > at && (due || restAsked)) return false;
      if (!due || visitedAt === null) return true;
      return addMinutes(visitedAt, everyMinutes + jitter(id, everyMinutes)) <= at;
    })
    .map(({ source }) => source);
}

type Rest = Pick<Source, "restUntil" | "restAsked">;

const NO_REST: Rest = { restUntil: null, restAsked: false };

/**
 * When the clock may come again, where that is later than the source's own interval: as long as the server asks for, else
 * longer for each failure in a row (this one counted), or as long as what it gave holds.
 */
export function restAfter(source: Source, finding: Finding, failures: number, at: Instant): Rest {
  const rest = (minutes: number, restAsked: boolean): Rest => ({
    restUntil: addMinutes(at, Math.min(minutes, LONGEST_REST_MINUTES)),
    restAsked,
  });
  if (finding.kind === "failed") {
    if (finding.retryAfterSeconds) return rest(finding.retryAfterSeconds / 60, true);
    const doubled = source.everyMinutes * 2 ** Math.min(failures - 1, 10);
    return rest(doubled + jitter(source.id, doubled), false);
  }
  const fresh = finding.kind === "unreadable" ? null : finding.freshForMinutes;
  return fresh !== null && fresh > source.everyMinutes ? rest(fresh, false) : NO_REST;
}
