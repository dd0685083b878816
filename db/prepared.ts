import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Db } from "./open";

/**
 * A query that is built and prepared once for each connection, where it is asked so often that building it anew would take
 * longer than asking it. What differs from time to time is a placeholder.
 */
export function prepared<Query>(build: (db: Db) => Query): (db: Db) => Query {
  const built = new WeakMap<object, Query>();
  return (db) => {
    // A transaction has its connection's session; drizzle's types keep quiet about it.
    const { session } = db as unknown as { session: object };
    const query = built.get(session) ?? build(db);
    built.set(session, query);
    return query;
  };
}

/** For what is written to these columns, a placeholder each, by the column's name here. */
export function placeholders<Table extends SQLiteTable, Name extends keyof Table["_"]["columns"] & string>(
  table: Table,
  ...names: Name[]
): Record<Name, SQL> {
  const columns = getTableColumns(table);
  const each = names.map((name) => [name, sql`${sql.param(sql.placeholder(name), columns[name])}`]);
  return Object.fromEntries(each) as Record<Name, SQL>;
}
