import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { openDb } from "../db/open";
import { application, contentOf, versionNumbered, workingContent } from "../src/applications/applications";
import { bodiesOn } from "../src/bodies/bodies";
import { callList } from "../src/calls/call-list";
import { historyOf } from "../src/history";
import { hostOn, membersOn } from "../src/membership/register";
import { actorOn } from "../src/people/persons";
import { populationsOf } from "../src/population/populations";
import { textsOf } from "../src/sections/texts";
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

/** What a version of the first release holds: its texts stood beside the facts. */
const FIRST_CONTENT = JSON.stringify({
  call: { funder: "Länsstyrelsen", programme: "", title: "Medel för mottagande", url: "" },
  title: "Gemensam resurs",
  purpose: "Pröva.",
  need: "",
  goals: "Fler ansökningar.",
  activities: "",
  targetGroups: "",
  childConsequences: "",
  economicConsequences: "Inga.",
  periodFromOn: null,
  periodToOn: null,
  requestedSek: 100,
  parties: [],
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
    old.exec(`
      insert into municipalities values ('0191', 'Sigtuna', 'Sigtuna kommun', 'Sigtuna kommuns');
      insert into populations (municipality_code, year, residents, source_table) values ('0191', 2024, 52767, 'TAB638');
      insert into agreements (id, title, from_on) values (1, 'Överenskommelse', '2014-04-15');
      insert into memberships (id, agreement_id, municipality_code, from_on) values (3, 1, '0191', '2014-04-15');
      insert into hosts (id, municipality_code, from_on, note) values (2, '0191', '2017-12-01', 'Enligt mötet');
      insert into topic_groups (id, name, topic, from_on) values (1, 'Återsökning', 'Ersättning', '2019-08-22');
      insert into persons (id, name, email, title) values (5, 'Dag Chef', 'dag@example.se', 'socialdirektör');
      insert into roles (id, person_id, role, municipality_code, from_on) values (8, 5, 'director', '0191', '2022-08-17');
      insert into applications (id, call_id, status, owner_code, title, purpose, goals, economic_consequences, requested_sek, opened_at)
        values (2, 7, 'out_for_approval', '0191', 'Gemensam resurs', 'Pröva.', 'Fler ansökningar.', 'Inga.', 100, '2026-11-03T08:00:00Z');
      insert into letters (id, kind, facts, to_id, to_address, to_name, application_id, secret, key, written_at, next_attempt_at)
        values (3, 'for_approval', '{}', 5, 'dag@example.se', 'Dag Chef', 2, 'token', 'nyckel', '2026-11-04T08:00:00Z', '2026-11-04T08:00:00Z');
      insert into versions (id, application_id, number, content, sha256, frozen_at) values (6, 2, 1, '${FIRST_CONTENT}', 'abc', '2026-11-04T08:00:00Z');`);
    const tables = [
      "calls",
      "call_dates",
      "sources",
      "candidates",
      "candidate_decisions",
      "agreements",
      "memberships",
      "hosts",
      "persons",
      "roles",
      "versions",
      "letters",
    ];
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
    expect(membersOn(opened, "2026-11-22")).toMatchObject([{ code: "0191", formalName: "Sigtuna kommun" }]);
    expect(hostOn(opened, "2026-11-22")).toMatchObject({ code: "0191", note: "Enligt mötet" });
    expect(populationsOf(opened, "0191")).toMatchObject([{ year: 2024, residents: 52_767 }]);
    expect(bodiesOn(opened, "2026-11-22")).toMatchObject([
      { kind: "topic", name: "Återsökning", topic: "Ersättning", fromOn: "2019-08-22" },
    ]);
    expect(actorOn(opened, 5, "2026-11-22")?.roles).toEqual([{ role: "director", municipalityCode: "0191" }]);
    const texts = { Syfte: "Pröva.", Mål: "Fler ansökningar.", "Ekonomiska konsekvenser": "Inga." };
    for (const content of [
      workingContent(opened, application(opened, 2), new Set()),
      contentOf(versionNumbered(opened, 2, 1)),
    ]) {
      const written = content.sections.filter(({ text }) => text !== "");
      expect(Object.fromEntries(written.map(({ heading, text }) => [heading, text]))).toEqual(texts);
      expect(content.sections).toHaveLength(7);
    }
    expect(textsOf(opened, { applicationId: 2, key: "purpose" })).toMatchObject([
      { revision: 1, text: "Pröva." },
    ]);
    const filter = { q: "flyktingar", status: "all", funder: "", closesBy: null, order: "title" } as const;
    expect(callList(opened, filter, NOW).calls.map(({ id }) => id)).toEqual([7]);
    opened.$client.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
