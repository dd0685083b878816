import type { Db } from "./open";

/**
 * A query that is built and prepared once for each connection, where it is asked so often that this would take longer than
 * the asking. What differs from time to time is a placeholder.
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
