import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { postThrough } from "../../../jobs/post";
import { jobs } from "../../../jobs/schedule";
import type { JobTools } from "../../../jobs/tools";
import { createApp } from "../../../src/app";
import { readAssets } from "../../../src/assets";
import { addMinutes, clockTimeOf, type Day, dayOf, type Instant, instantAt } from "../../../src/calendar";
import { readConfig } from "../../../src/config";
import { pressHere } from "../../../src/papers/press/press-here";
import { questionOf } from "../../../src/population/scb-tables";
import { fetching } from "../../../src/sources/net/fetching";
import { pollNow } from "../../../src/sources/polling";
import { readingHere } from "../../../src/sources/reading-here";
import { world } from "../../support/world";
import { troubledPostOffice } from "./post-office";

/** Of cron's text the hours: `*`, `4`, `6-20`. */
function runsIn(when: string, hour: number): boolean {
  const hours = when.split(" ").at(-4) ?? "*";
  const [from = 0, to = from] = hours.split("-").map(Number);
  return hours === "*" || (hour >= from && hour <= to);
}

/** The browser has a clock of its own: what ends by the network's would have ended, or never end, by that. */
function withoutEnds(answer: Response): Response {
  const cookies = answer.headers.getSetCookie();
  answer.headers.delete("set-cookie");
  for (const cookie of cookies) answer.headers.append("set-cookie", cookie.replace(/; Expires=[^;]+/, ""));
  return answer;
}

/**
 * Utlyst over a small network, with its jobs, a mail server and a clock that the test moves: everything is the real
 * thing but what time it is. Hour by hour every job runs, as cron would have it.
 */
export async function network(from: Instant) {
  const clock = { now: from };
  const now = () => clock.now;
  const post = await troubledPostOffice(now);
  const errors: unknown[] = [];
  const logError = (reference: string, error: unknown) => errors.push([reference, error]);
  let answer: Parameters<typeof getRequestListener>[0] = () => new Response("not yet", { status: 503 });
  const server = createServer((request, response) => {
    void getRequestListener((asked, env) => answer(asked, env))(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const config = readConfig({
    BASE_URL: url,
    SMTP_URL: post.url,
    MAIL_FROM: "Norrort <n@norrort.example.se>",
    DEMO: "0",
  });
  const allowed = { userAgent: "Utlyst", allowedPrivateHosts: ["127.0.0.1"] };
  const read = readingHere({ ...allowed, demo: false });
  const w = world(from);
  const tools: JobTools = {
    db: w.db,
    config,
    now,
    visit: (source) => read(source, now()),
    turn: { take: () => true, giveBack: () => {} },
    askScb: async (year, codes) => ({
      question: questionOf(year, codes),
      kind: "failed",
      failure: "unreachable",
      detail: "",
      retryAfterSeconds: null,
    }),
    packetPress: pressHere,
    post: postThrough(post.url),
    logError,
  };
  const app = createApp({
    ...tools,
    fetch: fetching({ ...allowed, timeoutMs: 15_000 }),
    press: pressHere,
    foundingToken: { current: null },
    assets: readAssets("dist/assets"),
    startPoll: (act) => pollNow(w.db, act, tools).pollId,
  });
  answer = async (request, env) => withoutEnds(await app.fetch(request, env));

  const runJobs = async () => {
    const hour = Number(clockTimeOf(now()).slice(0, 2));
    for (const { when, run } of Object.values(jobs)) if (runsIn(when, hour)) await run(tools);
  };
  const run = async (name: keyof typeof jobs) => jobs[name]?.run(tools);

  /** Every hour up to a moment, and the moment itself. */
  async function until(day: Day, time: string): Promise<void> {
    const end = instantAt(day, time);
    for (
      let hour = addMinutes(`${clock.now.slice(0, 13)}:00:00.000Z`, 60);
      hour < end;
      hour = addMinutes(hour, 60)
    ) {
      clock.now = hour;
      await runJobs();
    }
    clock.now = end;
    await runJobs();
  }

  return {
    w,
    url,
    post,
    errors,
    now,
    today: () => dayOf(clock.now),
    until,
    run,
    /** The server stands still: the clock goes on, and nothing runs. */
    standStillUntil(day: Day, time: string) {
      clock.now = instantAt(day, time);
    },
    /** A minute later, with what is at once in the post. */
    async aMinuteLater() {
      clock.now = addMinutes(clock.now, 1);
      await run("send-letters");
    },
    async close() {
      tools.post?.close();
      await new Promise((done) => server.close(done).closeAllConnections());
      await post.close();
      w.db.$client.close();
    },
  };
}

export type Network = Awaited<ReturnType<typeof network>>;
