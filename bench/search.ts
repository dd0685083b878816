import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type OpenDb, openDb } from "../db/open";
import type { Instant } from "../src/calendar";
import { type CallFilter, CURRENT_CALLS } from "../src/calls/call-filter";
import { callList } from "../src/calls/call-list";
import { addCalls } from "./calls";
import { temporaryFolder } from "./endings";
import { printSearches } from "./report";

// `npx tsx bench/search.ts`: how long the list of calls takes at a hundred thousand of them, words and filters mixed.

const CALLS = Number(process.env.BENCH_CALLS || 100_000);
const AT: Instant = "2026-11-24T08:00:00.000Z";
const LONGEST_P95_MS = 30;
const ROUNDS = 5;

export type Timed = { name: string; p50: number; p95: number; hits: number };

/** What people ask, by kind; each kind with words from the commonest to the rare. */
function questions(words: readonly string[]): Record<string, Partial<CallFilter>[]> {
  const at = (...places: number[]) => places.map((place) => words[place] as string);
  const asked = (all: string[], change: Partial<CallFilter> = {}) => all.map((q) => ({ q, ...change }));
  const common = at(0, 20, 100, 500);
  const rare = at(1_500, 3_000, 6_000, 9_000);
  const parts = ["bidrag", "klimat", "insatserna", "mottagande", "nätverk", "flykting"];
  const two = common.map((word, i) => `${word} ${rare[i]}`);
  return {
    "a common word": asked(common),
    "a rare word": asked(rare),
    "a part of compounds": asked(parts),
    "two words": asked([...two, `${common[0]} ${common[1]}`, "klimat samordning"]),
    "half a word": asked([...rare.map((word) => word.slice(0, 9)), "flykt", "integ", "kom"]),
    "a phrase": asked([`"${common[0]}"`, `"${common[0]} ${common[1]}"`, `"${rare[0]} och"`]),
    "a word but not another": asked([`${common[1]} -${common[0]}`, `klimat -${common[2]}`]),
    "closed ones too": asked([...common, ...rare, ...parts], { status: "all" }),
    "a word in an order": (["deadline", "newest", "title", "funder", "fit"] as const).flatMap((order) =>
      asked([common[1] as string, rare[0] as string, "klimat"], { order }),
    ),
    "a word and filters": asked([...common, ...rare], { funder: "Boverket", joint: true }),
    "the list": (["deadline", "newest", "title", "funder", "fit"] as const).flatMap((order) => [
      { order },
      { order, status: "all" },
      { order, funder: "Vinnova" },
    ]),
    "the list with filters": [
      { joint: true },
      { fits: true },
      { status: "closing_soon" },
      { status: "planned", closesBy: "2027-06-01" },
      { programme: words[40] as string },
    ],
  };
}

function timed(db: OpenDb, name: string, filters: Partial<CallFilter>[]): { ms: number[]; timed: Timed } {
  const ms: number[] = [];
  let hits = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const filter of filters) {
      const began = performance.now();
      hits += callList(db, { ...CURRENT_CALLS, ...filter }, AT).total;
      ms.push(performance.now() - began);
    }
  }
  return { ms, timed: { name, ...quantiles(ms), hits: Math.round(hits / ms.length) } };
}

function quantiles(ms: readonly number[]): { p50: number; p95: number } {
  const sorted = ms.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

const MIGRATION = "db/migrations/0003_what-stands-and-search.sql";

/** Builds the index of all calls at once, as the migration does, and answers how long that took. */
function indexAll(client: OpenDb["$client"]): number {
  const statements = readFileSync(MIGRATION, "utf8").split("--> statement-breakpoint");
  const began = performance.now();
  for (const statement of statements) if (/^\s*INSERT INTO calls_/.test(statement)) client.exec(statement);
  return performance.now() - began;
}

/** A hundred thousand calls; without the triggers meanwhile, which index them one by one. */
function filled(): { db: OpenDb; words: string[]; fillMs: number; indexMs: number } {
  const db = openDb(join(temporaryFolder(), "utlyst.db"), "db/migrations");
  const began = performance.now();
  db.$client.exec("drop trigger calls_fts_insert");
  const words = addCalls(db, CALLS, AT);
  const fillMs = performance.now() - began;
  const indexMs = indexAll(db.$client);
  db.$client.pragma("wal_checkpoint(truncate)");
  return { db, words, fillMs, indexMs };
}

/** Fills a database, asks, prints, and answers the promises that were broken. */
export function benchSearch(): string[] {
  const { db, words, fillMs, indexMs } = filled();
  const pages = db.$client.pragma("page_count", { simple: true }) as number;
  const bytes = pages * (db.$client.pragma("page_size", { simple: true }) as number);
  const asked = Object.entries(questions(words)).map(([name, filters]) => timed(db, name, filters));
  const all = quantiles(asked.flatMap(({ ms }) => ms));
  printSearches({ calls: CALLS, fillMs, indexMs, bytes }, [
    ...asked.map((one) => one.timed),
    { name: "all of them", ...all, hits: 0 },
  ]);
  db.$client.close();
  return all.p95 <= LONGEST_P95_MS ? [] : [`search takes more than ${LONGEST_P95_MS} ms (p95)`];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const broken = benchSearch();
  for (const promise of broken) console.error(`Broken: ${promise}`);
  process.exit(broken.length > 0 ? 1 : 0);
}
