import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { atEnd } from "./endings";

const HOST = "127.0.0.1";
const PATIENCE_MS = 30_000;

export type Child = {
  origin: string;
  /** From the start until it answered for the first time. */
  readyMs: number;
  stop: () => Promise<void>;
};

/** Free just now; nobody else here looks for one. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, HOST, () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(address)));
    });
  });
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** Starts a Node program that listens at HOST and PORT, and waits until it answers at /healthy. */
async function start(args: readonly string[], env: Record<string, string> = {}): Promise<Child> {
  const port = await freePort();
  const origin = `http://${HOST}:${port}`;
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, HOST, PORT: String(port), BASE_URL: "", SMTP_URL: "", ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  atEnd(() => child.kill("SIGKILL"));
  while (!(await answers(`${origin}/healthy`))) {
    if (child.exitCode !== null) throw new Error(`${args.join(" ")} ended with ${child.exitCode}`);
    if (performance.now() - begun > PATIENCE_MS) throw new Error(`${args.join(" ")} does not answer`);
    await pause(5);
  }
  const readyMs = performance.now() - begun;
  const stop = () => {
    child.kill("SIGKILL");
    return ended;
  };
  return { origin, readyMs, stop };
}

/** As `npm start` does after its build. */
export function startUtlyst(dataDir: string, env: Record<string, string> = {}): Promise<Child> {
  return start(["--enable-source-maps", "dist/server.js"], { DATA_DIR: dataDir, DEMO: "1", ...env });
}

/** A mail server for the benchmark of sending. */
export function startPostOffice(): Promise<Child> {
  return start(["--import", "tsx", "bench/sending/post-office.ts"]);
}

/** A funders' server for the benchmark of polling. */
export function startFeeds(): Promise<Child> {
  return start(["--import", "tsx", "bench/polling/feeds.ts"]);
}

/** The EU portal, for the benchmark of a large file. */
export function startPortal(): Promise<Child> {
  return start(["--import", "tsx", "bench/eu-portal/portal.ts"]);
}

export function startBare(): Promise<Child> {
  return start(["--import", "tsx", "bench/bare.ts"]);
}
