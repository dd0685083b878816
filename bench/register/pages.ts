import { openDb } from "../../db/open";
import { createApp } from "../../src/app";
import { readConfig } from "../../src/config";
import { pressHere } from "../../src/papers/press/press-here";
import { beginSession } from "../../src/people/sessions";
import { fillRegister } from "./large-register";

// `npx tsx bench/register/alone.ts`: how long each page of the register takes with 300 municipalities and 20 years.

const UNREACHABLE = { kind: "failed", failure: "unreachable", detail: "", retryAfterSeconds: null } as const;
const AT = "2026-11-24T08:00:00.000Z";
const ROUNDS = 20;
const LONGEST_MS = 30;
/** A workbook is a file that somebody waits for, not a page: packing it is most of its time. */
const LONGEST_WORKBOOK_MS = 100;

const REGISTER_PAGES = [
  "/",
  "/register",
  "/register?day=2012-06-01",
  "/register/contacts",
  "/register/annex-1",
  "/register/register.json",
  "/register/register.xlsx",
  "/register/corrections",
  "/municipalities",
  "/municipalities?day=2012-06-01",
  "/municipalities/1150",
  "/municipalities/1150?day=2012-06-01",
  "/municipalities/1150/signatories",
  "/agreement",
  "/agreement/text",
  "/agreement/parties",
  "/agreement/parties/1150",
  "/agreement/amendments/5",
  "/agreement/signatures/150",
  "/agreement/notices/new",
  "/hosts",
  "/hosts/1",
  "/people",
  "/people?q=1150",
  "/people/150",
  "/boards",
  "/boards/150",
  "/boards/150/next-year",
  "/boards/decisions?municipality=1150",
  "/fees",
  "/fees/2026",
  "/fees/2027",
  "/fees/2026/runs/new?category=overrun",
  "/fees/2026/runs/20",
  "/fees/2026/runs/20/statements/1150",
  "/fees/2026/payments/new",
  "/fees/2026/lines/153",
  "/fees/2006/fixed-fees",
  "/fees/what-if",
  "/population",
  "/population/fetches/20",
  "/population/imports/new",
  "/imports",
  "/bodies",
  "/bodies?day=2012-06-01",
  "/bodies/1",
  "/bodies/3",
  "/bodies/3/members/new",
  "/bodies/duties",
  "/meetings/1",
  "/meetings/1/attendance",
  "/action-plans/2026",
  "/evaluations/2026",
];

/** Of each request: the time that the processor worked for it, and that it took by the clock. */
export type PageTime = { path: string; status: number; cpuP50: number; p50: number; p95: number };

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
    askScb: () => Promise.reject(new Error("SCB is not asked here")),
    press: pressHere,
    logError: (_reference, error) => console.error(error),
    assets: { paths: { css: "", js: "", mark: "" }, files: new Map() },
    foundingToken: { current: null },
  });
  const cookie = `utlyst=${beginSession(db, 1, AT).token}`;
  const times: PageTime[] = [];
  for (const path of REGISTER_PAGES) {
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

/** By the processor's time: the clock also counts what else a busy machine does. */
export function brokenByRegister(times: readonly PageTime[]): string[] {
  return times
    .filter(({ path, cpuP50, status }) => {
      const longest = path.endsWith(".xlsx") ? LONGEST_WORKBOOK_MS : LONGEST_MS;
      return cpuP50 > longest || status !== 200;
    })
    .map(
      ({ path, cpuP50, status }) => `${path} answers ${status} after ${Math.round(cpuP50)} ms of CPU time`,
    );
}
