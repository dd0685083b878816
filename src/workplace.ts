import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { demoFetch } from "../db/demo/demo-fetch";
import { type OpenDb, openDb } from "../db/open";
import { postThrough } from "../jobs/post";
import type { JobTools } from "../jobs/tools";
import { type Instant, instantOf } from "./calendar";
import { type Config, ConfigError } from "./config";
import { logError } from "./log";
import type { Press } from "./papers/press/orders";
import { threadedPress } from "./papers/press/press";
import { pressHere } from "./papers/press/press-here";
import { askingScb } from "./population/asking";
import { type Fetch, fetching } from "./sources/net/fetching";
import { pollTurn } from "./sources/poll-turn";
import { readingThread } from "./sources/reading";
import { readingHere } from "./sources/reading-here";

/** The folder of package.json, from the bundle in dist/ and from the sources alike. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

function openData({ dataDir }: Config): OpenDb {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    throw new ConfigError(`DATA_DIR=${dataDir} cannot be used: ${(error as Error).message}.`);
  }
  return openDb(join(dataDir, "utlyst.db"), join(projectRoot(), "db/migrations"));
}

/** How Utlyst presents itself to whom it asks: with somebody to turn to. */
function userAgentOf({ baseUrl, mailFrom }: Config): string {
  return `Utlyst (${baseUrl}; ${mailFrom.replace(/^.*<|>.*$/g, "")})`;
}

/** Sources are read in a thread of their own; unbundled (`npm run dev`) there is no file for one, and it is done here. */
function openReading(config: Config) {
  const { allowedPrivateHosts, demo } = config;
  const options = { userAgent: userAgentOf(config), allowedPrivateHosts, demo };
  const thread = new URL("./reading-thread.js", import.meta.url);
  return existsSync(thread)
    ? readingThread(thread, options)
    : { read: readingHere(options), close: () => {} };
}

/** Papers are made in threads of their own; unbundled there is no file for one, and it is done here. */
function openPress(orderMs: number): { press: Press; close: () => void } {
  const thread = new URL("./press-thread.js", import.meta.url);
  return existsSync(thread) ? threadedPress(thread, { orderMs }) : { press: pressHere, close: () => {} };
}

/** For a single file that somebody waits for; what is read from it is small enough to be read here. */
function openFetch(config: Config, now: () => Instant): Fetch {
  const outward = fetching({
    userAgent: userAgentOf(config),
    allowedPrivateHosts: config.allowedPrivateHosts,
    timeoutMs: 15_000,
  });
  return config.demo ? demoFetch(outward, now) : outward;
}

/** Opens what the server and the jobs both work with: database, clock, the way out to sources and to the post. */
export function openWorkplace(
  config: Config,
): JobTools & { db: OpenDb; fetch: Fetch; press: Press; close: () => void } {
  const db = openData(config);
  const now = () => instantOf(Date.now());
  const reading = openReading(config);
  const papers = openPress(60_000);
  const packets = openPress(5 * 60_000);
  const turn = pollTurn(join(config.dataDir, "polling.lock"));
  const { allowedPrivateHosts, scbUrl } = config;
  const askScb = askingScb(fetching({ userAgent: userAgentOf(config), allowedPrivateHosts }), scbUrl);
  const post = postThrough(config.smtpUrl);
  return {
    db,
    config,
    now,
    visit: (source) => reading.read(source, now()),
    fetch: openFetch(config, now),
    turn,
    askScb,
    press: papers.press,
    packetPress: packets.press,
    post,
    logError,
    close: () => {
      reading.close();
      papers.close();
      packets.close();
      turn.close();
      post?.close();
      db.$client.close();
    },
  };
}
