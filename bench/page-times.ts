import type { OpenDb } from "../db/open";
import { createApp } from "../src/app";
import { readConfig } from "../src/config";
import { pressHere } from "../src/papers/press/press-here";
import { beginSession } from "../src/people/sessions";

const UNREACHABLE = { kind: "failed", failure: "unreachable", detail: "", retryAfterSeconds: null } as const;
const ROUNDS = 20;

/** Of each request: the time that the processor worked for it, and that it took by the clock. */
export type PageTime = { path: string; status: number; cpuP50: number; p50: number; p95: number };

/** Pages asked for in this process by one person, one at a time: what the server needs for each, without a network. */
export function pagesOf(db: OpenDb, personId: number, at: string) {
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
  const cookie = `utlyst=${beginSession(db, personId, at).token}`;
  return async (paths: readonly string[], rounds = ROUNDS): Promise<PageTime[]> => {
    const times: PageTime[] = [];
    for (const path of paths) {
      let status = 0;
      const time = await timesOf(rounds, async () => {
        const answer = await app.request(path, { headers: { cookie } });
        await answer.text();
        status = answer.status;
      });
      times.push({ path, status, ...time });
    }
    return times;
  };
}

/** How long something takes, done some times over. The first time also warms up. */
export async function timesOf(rounds: number, run: () => unknown) {
  const clock: number[] = [];
  const cpu: number[] = [];
  await run();
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    clock.push(performance.now() - began);
    cpu.push((user + system) / 1000);
  }
  return { cpuP50: within(0.5, cpu), p50: within(0.5, clock), p95: within(0.95, clock) };
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
