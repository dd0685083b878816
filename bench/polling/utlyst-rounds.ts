import { join, resolve } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { count, eq } from "drizzle-orm";
import { openDb } from "../../db/open";
import { candidates, fetches } from "../../db/schema";
import { instantOf } from "../../src/calendar";
import { UTLYST } from "../../src/history";
import { pollNow } from "../../src/sources/polling";
import { readingThread } from "../../src/sources/reading";
import { addSource } from "../../src/sources/sources";

// `tsx bench/polling/utlyst-rounds.ts FOLDER BIG ADDRESSES…`: Utlyst's own rounds over the same feeds: the first, the next,
// where nothing has changed, and one with a large feed, where the longest delay of the thread that answers pages counts.

const [folder = ".", big = "", ...addresses] = process.argv.slice(2);
const db = openDb(join(folder, "utlyst.db"), "db/migrations");
const now = () => instantOf(Date.now());
const act = () => ({ by: UTLYST, at: now() });
const reading = readingThread(resolve("dist/reading-thread.js"), {
  userAgent: "Utlyst bench",
  allowedPrivateHosts: ["127.0.0.0/8"],
  demo: false,
});
const tools = { visit: (source: Parameters<typeof reading.read>[0]) => reading.read(source, now()), now };

function watch(url: string): void {
  addSource(db, { name: url, url, funder: "", everyMinutes: 60 }, act());
}

async function round() {
  const begun = performance.now();
  const { pollId, ended } = pollNow(db, act(), tools);
  await ended;
  const ms = performance.now() - begun;
  const outcomes = db
    .select({ outcome: fetches.outcome, visits: count() })
    .from(fetches)
    .where(eq(fetches.pollId, pollId))
    .groupBy(fetches.outcome)
    .all();
  return { ms, outcomes: Object.fromEntries(outcomes.map(({ outcome, visits }) => [outcome, visits])) };
}

for (const address of addresses) watch(address);
// The thread has started, as the thin loop has loaded what it needs, before anything is measured.
await reading.read(
  { kind: "feed", url: "none", settings: {}, memory: {}, etag: null, lastModified: null },
  now(),
);
const delays = monitorEventLoopDelay({ resolution: 1 });
delays.enable();
const first = await round();
const firstDelayMs = delays.max / 1e6;
const next = await round();
watch(big);
delays.reset();
const large = await round();
const delayMs = delays.max / 1e6;
const items = db.select({ items: count() }).from(candidates).get()?.items ?? 0;
const rssMb = process.memoryUsage().rss / 1024 / 1024;
reading.close();
console.log(JSON.stringify({ first, firstDelayMs, next, large, delayMs, items, rssMb }));
