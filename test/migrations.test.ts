import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDb } from "../db/open";
import { historyOf } from "../src/history";
import { approveAs, sentApplication, world } from "./support/world";

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
      "insert into municipalities values ('0191', 'Sigtuna', 'Sigtuna kommun', 'Sigtuna kommuns')",
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
