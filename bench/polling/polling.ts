import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { startFeeds } from "../child";
import { temporaryFolder } from "../endings";

const FEEDS = 200;
const ITEMS = 50;
const LARGE = 2000;
/** Of each, one after the other; the quickest counts, since whatever else the machine does only makes slower. */
const RUNS = 3;

export type Round = { ms: number; outcomes: Record<string, number> };

export type PollingFigures = {
  thinMs: number;
  firstMs: number;
  nextMs: number;
  /** Visits of the next round that the server answered 304. */
  unchanged: number;
  feeds: number;
  /** The longest delay of the thread that answers pages: during the first round, and while a large feed came. */
  firstDelayMs: number;
  delayMs: number;
  rssMb: number;
};

type OwnRun = {
  first: Round;
  firstDelayMs: number;
  next: Round;
  large: Round;
  delayMs: number;
  items: number;
  rssMb: number;
};

const run = promisify(execFile);

/** Bundled, as what is measured runs when it is no benchmark. */
async function bundled(): Promise<void> {
  await build({
    entryPoints: ["bench/polling/thin-loop.ts", "bench/polling/utlyst-rounds.ts"],
    outdir: "dist/bench",
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    external: ["better-sqlite3"],
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    logLevel: "warning",
  });
}

async function child<T>(name: string, args: readonly string[]): Promise<T> {
  const { stdout } = await run(process.execPath, [`dist/bench/${name}.js`, ...args]);
  return JSON.parse(stdout) as T;
}

/** Polling as we do it against the least that it can be, over the same feeds, each on a host of its own. */
export async function measurePolling(): Promise<PollingFigures> {
  await bundled();
  const server = await startFeeds();
  const { port } = new URL(server.origin);
  const address = (feed: number, items: number) =>
    `http://127.0.${1 + (feed >> 7)}.${1 + (feed % 128)}:${port}/feeds/${feed}?items=${items}`;
  const addresses = Array.from({ length: FEEDS }, (_, feed) => address(feed, ITEMS));
  const folder = temporaryFolder();
  const thin: number[] = [];
  const own: OwnRun[] = [];
  // The server makes its bodies once, and not while somebody is measured.
  for (const one of [...addresses, address(FEEDS, LARGE)]) await (await fetch(one)).arrayBuffer();
  for (let turn = 0; turn < RUNS; turn += 1) {
    const place = join(folder, String(turn));
    mkdirSync(place);
    const loop = await child<{ ms: number; items: number }>("thin-loop", [place, ...addresses]);
    if (loop.items !== FEEDS * ITEMS) throw new Error(`the thin loop took in ${loop.items} items`);
    thin.push(loop.ms);
    const rounds = await child<OwnRun>("utlyst-rounds", [place, address(FEEDS, LARGE), ...addresses]);
    if (rounds.items !== FEEDS * ITEMS + LARGE) throw new Error(`Utlyst took in ${rounds.items} items`);
    own.push(rounds);
  }
  await server.stop();
  const best = (figure: (one: OwnRun) => number) => Math.min(...own.map(figure));
  return {
    thinMs: Math.min(...thin),
    firstMs: best(({ first }) => first.ms),
    nextMs: best(({ next }) => next.ms),
    unchanged: best(({ next }) => next.outcomes.unchanged ?? 0),
    feeds: FEEDS,
    firstDelayMs: best((one) => one.firstDelayMs),
    delayMs: best((one) => one.delayMs),
    rssMb: Math.max(...own.map(({ rssMb }) => rssMb)),
  };
}

const MOST_TIMES_THIN = 1.4;
const LONGEST_NEXT_MS = 600;
const LONGEST_DELAY_MS = 50;

/** What the figures break of what the README promises. */
export function brokenByPolling(figures: PollingFigures): string[] {
  const { thinMs, firstMs, nextMs, unchanged, feeds, delayMs } = figures;
  return [
    firstMs > MOST_TIMES_THIN * thinMs && `a round takes more than ${MOST_TIMES_THIN} times the thin loop`,
    nextMs > LONGEST_NEXT_MS && `an unchanged round takes more than ${LONGEST_NEXT_MS} ms`,
    unchanged !== feeds && `only ${unchanged} of ${feeds} were answered 304`,
    delayMs > LONGEST_DELAY_MS && `a large feed delays a page by more than ${LONGEST_DELAY_MS} ms`,
  ].filter((line) => line !== false);
}
