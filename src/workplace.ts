import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { demoFetch } from "../db/demo/demo-fetch";
import { type OpenDb, openDb } from "../db/open";
import { postThrough } from "../jobs/post";
import type { JobTools } from "../jobs/tools";
import { instantOf } from "./calendar";
import { type Config, ConfigError } from "./config";
import { logError } from "./log";
import { visitSource } from "./sources/kinds/kinds";
import { fetching } from "./sources/net/fetching";

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

/** Opens what the server and the jobs both work with: database, clock, the way out to sources and to the post. */
export function openWorkplace(config: Config): JobTools & { db: OpenDb; close: () => void } {
  const db = openData(config);
  const now = () => instantOf(Date.now());
  const outward = fetching({
    userAgent: `Utlyst (${config.baseUrl}; ${config.mailFrom.replace(/^.*<|>.*$/g, "")})`,
    allowedPrivateHosts: config.allowedPrivateHosts,
  });
  const post = postThrough(config.smtpUrl);
  return {
    db,
    config,
    now,
    visit: (source) =>
      visitSource(source, { fetch: config.demo ? demoFetch(outward, now) : outward, at: now() }),
    post,
    logError,
    close: () => {
      post?.close();
      db.$client.close();
    },
  };
}
