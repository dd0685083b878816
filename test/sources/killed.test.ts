import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { count } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { openDb } from "../../db/open";
import { candidates, fetches, polls } from "../../db/schema";
import { UTLYST } from "../../src/history";
import { pollTurn } from "../../src/sources/poll-turn";
import { addSource } from "../../src/sources/sources";
import { item, serving } from "../support/funders";
import { NOW } from "../support/world";
import { rss } from "./feeds/feed-bodies";

const FEEDS = 40;
const ITEMS = 50;
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A data folder whose sources are forty feeds of that server, each on a host of its own. */
function folderWith(base: string): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), "utlyst-killed-"));
  folders.push(folder);
  const file = join(folder, "utlyst.db");
  const db = openDb(file, "db/migrations");
  for (let feed = 0; feed < FEEDS; feed += 1) {
    const url = `${base.replace("127.0.0.1", `127.0.0.${feed + 1}`)}/${feed}`;
    addSource(db, { name: `Flöde ${feed}`, url, funder: "", everyMinutes: 60 }, { by: UTLYST, at: NOW });
  }
  db.$client.close();
  return { folder, file };
}

/** `npm run job -- poll-sources`, as built. */
function polling(folder: string): { child: ChildProcess; ended: Promise<number | null> } {
  const child = spawn(process.execPath, ["dist/run.js", "poll-sources"], {
    env: {
      ...process.env,
      BASE_URL: "",
      SMTP_URL: "",
      DEMO: "0",
      DATA_DIR: folder,
      ALLOWED_PRIVATE_HOSTS: "127.0.0.0/8",
    },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return { child, ended: new Promise((done) => child.once("exit", (code) => done(code))) };
}

function kept(file: string) {
  const db = openDb(file, "db/migrations");
  const rows = db.select({ guid: candidates.guid }).from(candidates).all();
  const visits = db.select({ visits: count() }).from(fetches).groupBy(fetches.sourceId).all();
  const rounds = db.select().from(polls).all();
  db.$client.close();
  return {
    items: rows.length,
    different: new Set(rows.map(({ guid }) => guid)).size,
    visits: visits.map(({ visits: times }) => times),
    rounds,
  };
}

/** Feeds of fifty items; `seen` hears of each that is asked for. */
function feeds(seen: (path: string) => void): Promise<string> {
  return serving((request, answer) => {
    const path = request.url ?? "";
    seen(path);
    const items = Array.from({ length: ITEMS }, (_, number) => item(`${path}#${number}`));
    answer.end(rss(items.join("")));
  }, "0.0.0.0");
}

test.each([5, 20, 33])(
  "a process that is killed when it has asked %i of forty feeds loses nothing and doubles nothing",
  async (fatal) => {
    const asked: string[] = [];
    let victim: ChildProcess | undefined;
    const base = await feeds((path) => {
      asked.push(path);
      if (asked.length === fatal) victim?.kill("SIGKILL");
    });
    const { folder, file } = folderWith(base);
    const first = polling(folder);
    victim = first.child;
    expect(await first.ended).toBeNull();
    const half = kept(file);
    expect(half.items).toBe(half.different);
    expect(half.rounds).toMatchObject([{ finishedAt: null, total: FEEDS }]);
    expect(half.visits.length).toBeLessThan(FEEDS);

    victim = undefined;
    const before = asked.length;
    expect(await polling(folder).ended).toBe(0);
    expect(asked.length - before).toBe(FEEDS - half.visits.length);
    const whole = kept(file);
    expect([whole.items, whole.different]).toEqual([FEEDS * ITEMS, FEEDS * ITEMS]);
    expect(whole.visits).toEqual(Array(FEEDS).fill(1));
    expect(whole.rounds).toMatchObject([{ finishedAt: expect.any(String) }]);
  },
);

test("a process does not poll while another one does, and ends", async () => {
  const asked: string[] = [];
  const { folder } = folderWith(await feeds((path) => asked.push(path)));
  const turn = pollTurn(join(folder, "polling.lock"));
  expect([turn.take(), turn.take()]).toEqual([true, false]);
  expect(await polling(folder).ended).toBe(0);
  expect(asked).toEqual([]);
  turn.giveBack();
  expect(await polling(folder).ended).toBe(0);
  expect(asked).toHaveLength(FEEDS);
  turn.close();
});
