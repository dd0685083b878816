import { join } from "node:path";
import { serve } from "@hono/node-server";
import { defaultSources } from "../db/defaults/sources";
import { fillDemo } from "../db/demo/demo";
import { schedule } from "../jobs/schedule";
import { wording } from "../views/mail";
import { createApp } from "./app";
import { readAssets } from "./assets";
import { type Config, ConfigError, readConfig } from "./config";
import { UTLYST } from "./history";
import { logError } from "./log";
import { networkProfile } from "./membership/register";
import { newToken } from "./secrets";
import { pollNow } from "./sources/polling";
import { addSource, hasSources } from "./sources/sources";
import { openWorkplace, projectRoot } from "./workplace";

type Workplace = ReturnType<typeof openWorkplace>;

/** Sources that are known to exist come with a new network; the adviser pauses what is not wanted. */
function addDefaultSources({ db, now }: Workplace): void {
  if (hasSources(db)) return;
  for (const source of defaultSources) addSource(db, source, { by: UTLYST, at: now() });
}

/** The demo, the founding link of an empty network, or nothing: what this database needs before it is served. */
async function prepare(workplace: Workplace, config: Config): Promise<{ current: string | null }> {
  const network = networkProfile(workplace.db);
  if (network && config.demo && !network.demo) {
    throw new ConfigError(
      `DEMO=1 opens every door, and ${config.dataDir} holds a real network. Start with DEMO=0.`,
    );
  }
  if (network) return { current: null };
  if (config.demo) {
    await fillDemo(workplace.db, workplace.now(), (letter) => wording(letter, config.baseUrl));
    return { current: null };
  }
  addDefaultSources(workplace);
  return { current: newToken() };
}

function howToSignIn(config: Config, foundingToken: string | null): string {
  if (foundingToken) {
    return `The network is empty. Make its first administrator here, once: ${config.baseUrl}/founding/${foundingToken}`;
  }
  return config.demo
    ? `Sign in as anybody in the demo: ${config.baseUrl}/sign-in`
    : `Sign in with a letter: ${config.baseUrl}/sign-in`;
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const workplace = openWorkplace(config);
  const { db, now, visit, fetch, turn, askScb, press } = workplace;
  const foundingToken = await prepare(workplace, config);
  const app = createApp({
    db,
    config,
    now,
    logError,
    visit,
    fetch,
    askScb,
    press,
    foundingToken,
    assets: readAssets(join(projectRoot(), "dist/assets")),
    startPoll: (act) => {
      const { pollId, ended } = pollNow(db, act, { visit, now, turn, logError });
      ended.catch((error) => logError("poll", error));
      return pollId;
    },
  });
  const stopJobs = schedule(workplace);
  const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host }, () => {
    console.log(`Utlyst is at ${config.baseUrl}`);
    if (config.production && config.baseUrl.startsWith("http:")) {
      console.log("Letters lead to that address, and cookies travel unprotected: set BASE_URL=https://…");
    }
    console.log(howToSignIn(config, foundingToken.current));
  });
  server.on("error", (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `PORT=${config.port} is taken by another program. Choose another: PORT=3001 npm start`
        : `HOST=${config.host} PORT=${config.port} cannot be listened on: ${error.message}.`,
    );
    process.exit(1);
  });
  const stop = async () => {
    await stopJobs();
    server.close(() => {
      workplace.close();
      process.exit(0);
    });
    // Idle keep-alive connections would hold the door open.
    if ("closeIdleConnections" in server) server.closeIdleConnections();
    setTimeout(() => process.exit(0), 5_000).unref();
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => void stop());
}

main().catch((error) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
