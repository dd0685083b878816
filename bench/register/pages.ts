import { openDb } from "../../db/open";
import { createApp } from "../../src/app";
import { readConfig } from "../../src/config";
import { beginSession } from "../../src/people/sessions";
import { fillRegister } from "./large-register";

// `npx tsx bench/register/alone.ts`: how long each page of the register takes with 300 municipalities and 20 years.

const UNREACHABLE = { kind: "failed", failure: "unreachable", detail: "", retryAfterSeconds: null } as const;
const AT = "2026-11-24T08:00:00.000Z";
const ROUNDS = 20;
const LONGEST_MS = 30;

export const REGISTER_PAGES = [
  "/register",
  "/register?day=2012-06-01",
  "/municipalities",
  "/municipalities?day=2012-06-01",
  "/municipalities/1150",
  "/bodies",
  "/bodies?day=2012-06-01",
  "/bodies/1",
  "/bodies/duties",
  "/meetings/1",
  "/meetings/1/attendance",
  "/action-plans/2026",
  "/evaluations/2026",
];

export type PageTime = { path: string; p50: number; p95: number; status: number };

/** Each page asked for in this process, one at a time: what the server needs for it, without a network. */
export async function measureRegister(): Promise<PageTime[]> {
  const db = openDb(":memory:", "db/migrations");
  fillRegister(db, AT);
  const app = createApp({
    db,
    config: readConfig({ DEMO: "0" }),
    now: () => AT,
    startPoll: () => 1,
    visit: async () => UNREACHABLE,
    fetch: async () => UNREACHABLE,
    logError: (_reference, error) => console.error(error),
    assets: { paths: { css: "", js: "", mark: "" }, files: new Map() },
    foundingToken: { current: null },
  });
  const cookie = `utlyst=${beginSession(db, 1, AT).token}`;
  const times: PageTime[] = [];
  for (const path of REGISTER_PAGES) {
    const ms: number[] = [];
    let status = 0;
    for (let round = 0; round <= ROUNDS; round += 1) {
      const began = performance.now();
      const answer = await app.request(path, { headers: { cookie } });
      await answer.text();
      status = answer.status;
      // The first time also warms up.
      if (round > 0) ms.push(performance.now() - began);
    }
    const sorted = ms.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
    times.push({ path, p50: at(0.5), p95: at(0.95), status });
  }
  return times;
}

export function brokenByRegister(times: readonly PageTime[]): string[] {
  return times
    .filter(({ p50, status }) => p50 > LONGEST_MS || status !== 200)
    .map(({ path, p50, status }) => `${path} answers ${status} after ${Math.round(p50)} ms`);
}
