import Database from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import { partsOf } from "./swedish/compounds";
import { stems, wordsOf } from "./swedish/stemming";

/** A connection or a transaction on it, so that domain functions compose. */
export type Db = BaseSQLiteDatabase<"sync", Database.RunResult>;

export type OpenDb = BetterSQLite3Database & { $client: Database.Database };

/**
 * Opens the database file (":memory:" for tests) and brings it to the newest schema.
 * `synchronous=FULL`: with NORMAL a power cut loses approvals that were already thanked for.
 */
export function openDb(file: string, migrationsFolder: string): OpenDb {
  const client = new Database(file);
  client.pragma("journal_mode = WAL");
  client.pragma("synchronous = FULL");
  client.pragma("busy_timeout = 5000");
  client.function("sv_key", { deterministic: true }, swedishKey);
  // What the search index is made of; its triggers call them, so every way of writing a call keeps it findable.
  client.function("sv_stems", { deterministic: true }, (text) => stems(String(text)).join(" "));
  client.function("sv_parts", { deterministic: true }, (text) => partsOf(String(text)).join(" "));
  client.function("sv_words", { deterministic: true }, (text) => wordsOf(String(text)).join(" "));
  // REPLACE must not slip past the triggers that keep rows, and a token that is deleted must leave no trace.
  client.pragma("recursive_triggers = ON");
  client.pragma("secure_delete = ON");
  // A migration that rebuilds a table would trip over, or cascade through, its children.
  client.pragma("foreign_keys = OFF");
  const db = drizzle(client);
  migrate(db, { migrationsFolder });
  const broken = client.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) throw new Error(`${broken.length} rows point at rows that are missing`);
  client.pragma("foreign_keys = ON");
  preparingOnce(client);
  return takingTurns(db);
}

/** Far more than Utlyst has; those that differ by how many values are looked for would grow for ever. */
const MOST_STATEMENTS = 2_000;

/** Preparing a statement takes as long as asking most of them, and drizzle does so every time. */
function preparingOnce(client: Database.Database): void {
  const prepare = client.prepare.bind(client) as (source: string) => Database.Statement;
  const statements = new Map<string, Database.Statement>();
  client.prepare = ((source: string) => {
    const known = statements.get(source);
    // Whoever had it last may have wanted its rows as arrays.
    if (known) return known.reader ? known.raw(false) : known;
    if (statements.size >= MOST_STATEMENTS) statements.clear();
    const made = prepare(source);
    statements.set(source, made);
    return made;
  }) as typeof client.prepare;
}

/** Orders as Swedish readers do, where SQLite compares bytes: no case, and å, ä, ö after z (`{`, `|`, `}` follow it). */
function swedishKey(text: unknown): string {
  const letters: Record<string, string> = { å: "{", ä: "|", ö: "}" };
  return String(text)
    .toLocaleLowerCase("sv")
    .replace(/[åäö]/g, (letter) => letters[letter] ?? letter);
}

/**
 * Transactions take the write lock when they begin. One that reads first and writes later would fail at once when
 * another process (a job by hand) has written in between; this way it waits its turn.
 */
function takingTurns(db: OpenDb): OpenDb {
  const begin = db.transaction.bind(db);
  db.transaction = (run, config) => begin(run, { behavior: "immediate", ...config });
  return db;
}
