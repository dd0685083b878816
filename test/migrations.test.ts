import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { openDb } from "../db/open";
import { callList } from "../src/calls/call-list";
import { historyOf } from "../src/history";
import { approveAs, NOW, sentApplication, world } from "./support/world";

test("the schema says nothing that the migrations do not", () => {
  // drizzle-kit takes paths from the project's folder only.
  const folder = mkdtempSync("dist/migrations-");
  const sqlFiles = () => readdirSync(folder).filter((name) => name.endsWith(".sql"));
  try {
    cpSync("db/migrations", folder, { recursive: true });
    const before = sqlFiles();
    expect(before.length).toBeGreaterThan(0);
    const options = ["--dialect=sqlite", "--schema=./db/schema/index.ts", `--out=./${folder}`];
    const said = execFileSync("npx", ["drizzle-kit", "generate", ...options], { stdio: "pipe" }).toString();
    expect(said).toContain("No schema changes");
    expect(sqlFiles()).toEqual(before);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a database opened again keeps its rows, its journal and its foreign keys", () => {
  const folder = mkdtempSync(join(tmpdir(), "utlyst-db-"));
  try {
    const file = join(folder, "utlyst.db");
    const first = openDb(file, "db/migrations");
    first.$client.exec(
      "insert into municipalities (code, short_name, formal_name, genitive) values ('0191', 'Sigtuna', 'Sigtuna kommun', 'Sigtuna kommuns')",
    );
    first.$client.close();
    const second = openDb(file, "db/migrations");
    expect(second.$client.prepare("select short_name from municipalities").pluck().get()).toBe("Sigtuna");
    expect(second.$client.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(second.$client.pragma("synchronous", { simple: true })).toBe(2);
    expect(second.$client.pragma("foreign_keys", { simple: true })).toBe(1);
    second.$client.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a filled database has no row that points nowhere", () => {
  const w = world();
  const { id } = sentApplication(w);
  approveAs(w, id, "taby");
  expect(w.db.$client.pragma("foreign_key_check")).toEqual([]);
  expect(historyOf(w.db, "application", id).length).toBeGreaterThan(0);
});

/** A database as the first release left it: its two migrations, recorded as drizzle records them. */
function firstRelease(file: string): Database.Database {
  const client = new Database(file);
  const { entries } = JSON.parse(readFileSync("db/migrations/meta/_journal.json", "utf8")) as {
    entries: { idx: number; tag: string; when: number }[];
  };
  client.exec(
    "create table __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)",
  );
  for (const { tag, when } of entries.filter(({ idx }) => idx < 2)) {
    const text = readFileSync(`db/migrations/${tag}.sql`, "utf8");
    for (const statement of text.split("--> statement-breakpoint")) client.exec(statement);
    client.prepare("insert into __drizzle_migrations (hash, created_at) values (?, ?)").run(tag, when);
  }
  return client;
}

test("a database filled by the first release keeps all it holds, and its calls are found", () => {
  const folder = mkdtempSync(join(tmpdir(), "utlyst-db-"));
  try {
    const file = join(folder, "utlyst.db");
    const old = firstRelease(file);
    old.exec(`
      insert into calls (id, funder, title, description, min_municipalities, deadline_text, deadline_precision, deadline_on, created_at, revision)
        values (7, 'Länsstyrelsen', 'Medel för mottagande', 'Om flyktingar', 2, 'senast 15 mars', 'day', '2027-03-15', '2026-11-01T08:00:00Z', 3);
      insert into call_dates (call_id, name, "on") values (7, 'Beslut', '2027-06-01');
      insert into sources (id, name, url, funder, every_minutes, etag, paused_at) values (1, 'Flöde', 'https://f.example.se/rss', 'F', 360, '"e"', '2026-11-02T08:00:00Z');
      insert into candidates (id, source_id, guid, link, title, text, raw, sha256, found_at)
        values (4, 1, 'g', 'https://f.example.se/1', 'Medel', 'Text', '<item/>', 'abc', '2026-11-01T08:00:00Z'), (5, 1, 'h', null, 'Annat', '', '<item/>', 'abd', '2026-11-01T08:00:00Z');
      insert into candidate_decisions (candidate_id, decision, call_id, reason, at) values (4, 'made_call', 7, '', '2026-11-01T09:00:00Z'), (5, 'dismissed', null, 'Fel ämne', '2026-11-01T09:00:00Z');`);
    const rows = (client: Database.Database, table: string) =>
      client.prepare(`select * from ${table} order by id`).all() as Record<string, unknown>[];
    const tables = ["calls", "call_dates", "sources", "candidates", "candidate_decisions"];
    const before = tables.map((table) => rows(old, table));
    old.close();
    const opened = openDb(file, "db/migrations");
    for (const [index, table] of tables.entries())
      expect(rows(opened.$client, table)).toMatchObject(before[index] ?? []);
    expect(opened.$client.prepare("select kind, settings, memory from sources").get()).toEqual({
      kind: "feed",
      settings: "{}",
      memory: "{}",
    });
    const filter = { q: "flyktingar", status: "all", funder: "", closesBy: null, order: "title" } as const;
    expect(callList(opened, filter, NOW).calls.map(({ id }) => id)).toEqual([7]);
    opened.$client.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
