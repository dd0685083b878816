import type { OpenDb } from "../db/open";
import { createApp } from "../src/app";
import type { Instant } from "../src/calendar";
import { readConfig } from "../src/config";
import { pressHere } from "../src/papers/press/press-here";
import { beginSession } from "../src/people/sessions";

const UNREACHABLE = { kind: "failed", failure: "unreachable", detail: "", retryAfterSeconds: null } as const;
const ROUNDS = 20;

/** Of each request: the time that the processor worked for it, and that it took by the clock. */
export type PageTime = { path: string; status: number; cpuP50: number; p50: number; p95: number };

/** Each page asked for in this process by person 1, one at a time: what the server needs for it, without a network. */
export async function pageTimes(db: OpenDb, at: Instant, paths: readonly string[]): Promise<PageTime[]> {
  const app = createApp({
    db,
    config: readConfig({ DEMO: "0" }),
    now: () => at,
    startPoll: () => 1,
    visit: async () => UNREACHABLE,
    fetch: async () => UNREACHABLE,
    askScb: () => Promise.reject(new Error("SCB is not asked here")),
    press: pressHere,
    logError: (_reference, error) => console.error(error),
    assets: { paths: { css: "", js: "", mark: "" }, files: new Map() },
    foundingToken: { current: null },
  });
  const cookie = `utlyst=${beginSession(db, 1, at).token}`;
  const times: PageTime[] = [];
  for (const path of paths) {
    const clock: number[] = [];
    const cpu: number[] = [];
    let status = 0;
    for (let round = 0; round <= ROUNDS; round += 1) {
      const began = performance.now();
      const before = process.cpuUsage();
      const answer = await app.request(path, { headers: { cookie } });
      await answer.text();
      const { user, system } = process.cpuUsage(before);
      status = answer.status;
      // The first time also warms up.
      if (round === 0) continue;
      clock.push(performance.now() - began);
      cpu.push((user + system) / 1000);
    }
    const time = { cpuP50: within(0.5, cpu), p50: within(0.5, clock), p95: within(0.95, clock) };
    times.push({ path, status, ...time });
  }
  return times;
}

/** So great a share of them took no longer. */
function within(share: number, ms: readonly number[]): number {
  return ms.toSorted((a, b) => a - b)[Math.floor((ms.length - 1) * share)] ?? 0;
}

/** A workbook is a file that somebody waits for, not a page: packing it is most of its time. */
const LONGEST_WORKBOOK_MS = 100;
const LONGEST_MS = 30;

/** By the processor's time: the clock also counts what else a busy machine does. */
export function tooSlow(times: readonly PageTime[]): string[] {
  return times
    .filter(({ path, cpuP50, status }) => {
      const longest = path.endsWith(".xlsx") ? LONGEST_WORKBOOK_MS : LONGEST_MS;
      return cpuP50 > longest || status !== 200;
    })
    .map(
      ({ path, cpuP50, status }) => `${path} answers ${status} after ${Math.round(cpuP50)} ms of CPU time`,
    );
}
