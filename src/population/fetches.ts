import { and, desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { populationFetches } from "../../db/schema";
import { addMinutes, type Instant } from "../calendar";
import { type Act, record, UTLYST } from "../history";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import { sha256 } from "../secrets";
import type { Asked } from "./asking";

export type PopulationFetch = typeof populationFetches.$inferSelect;

export function populationFetch(db: Db, id: number): PopulationFetch {
  return db.select().from(populationFetches).where(eq(populationFetches.id, id)).get() ?? refuse("not_found");
}

/** All but the answers, the newest first. */
export function populationFetchList(db: Db, limit = 50) {
  const { answer: _answer, ...columns } = tableColumns;
  return db.select(columns).from(populationFetches).orderBy(desc(populationFetches.id)).limit(limit).all();
}

const tableColumns = {
  id: populationFetches.id,
  year: populationFetches.year,
  sourceTable: populationFetches.sourceTable,
  at: populationFetches.at,
  byId: populationFetches.byId,
  state: populationFetches.state,
  failure: populationFetches.failure,
  detail: populationFetches.detail,
  notBefore: populationFetches.notBefore,
  answer: populationFetches.answer,
  importId: populationFetches.importId,
  settledAt: populationFetches.settledAt,
  reason: populationFetches.reason,
};

export type FetchRow = ReturnType<typeof populationFetchList>[number];

export function fetchesOfYear(db: Db, year: number): PopulationFetch[] {
  return db
    .select()
    .from(populationFetches)
    .where(eq(populationFetches.year, year))
    .orderBy(desc(populationFetches.id))
    .all();
}

/** SCB said how long to wait (Retry-After), and that time has not passed. */
export function mustWaitUntil(db: Db, at: Instant): Instant | null {
  const waits = populationFetchList(db, 10).flatMap(({ notBefore }) => notBefore ?? []);
  return (
    waits
      .filter((until) => until > at)
      .toSorted()
      .at(-1) ?? null
  );
}

/**
 * Keeps what came of a question: figures that wait to be approved, or a failure to be seen. The same figures as those that
 * wait are the same fetch; other figures take their place, and the earlier are set aside.
 */
export function keepAsked(db: Db, asked: Asked, act: Act): number {
  requireKeeper(act);
  const { table: sourceTable, year } = asked.question;
  const common = { year, sourceTable, at: act.at, byId: act.by.personId };
  return db.transaction((tx) => {
    if (asked.kind === "failed") {
      const { failure, detail, retryAfterSeconds } = asked;
      const notBefore =
        retryAfterSeconds === null ? null : addMinutes(act.at, Math.ceil(retryAfterSeconds / 60));
      return insert(tx, { ...common, state: "failed", failure, detail, notBefore });
    }
    const fingerprint = sha256(new TextEncoder().encode(asked.text));
    const waiting = waitingFetch(tx, year);
    if (waiting?.sha256 === fingerprint) return waiting.id;
    if (waiting) settle(tx, waiting.id, { state: "set_aside", reason: "" }, { by: UTLYST, at: act.at });
    const id = insert(tx, { ...common, state: "waiting", answer: asked.text, sha256: fingerprint });
    record(tx, { subject: "network", subjectId: 1, event: "population_asked", details: { year } }, act);
    return id;
  });
}

function insert(db: Db, row: typeof populationFetches.$inferInsert): number {
  return db.insert(populationFetches).values(row).returning({ id: populationFetches.id }).get().id;
}

export function waitingFetch(db: Db, year?: number): PopulationFetch | undefined {
  return db
    .select()
    .from(populationFetches)
    .where(
      and(
        eq(populationFetches.state, "waiting"),
        year === undefined ? undefined : eq(populationFetches.year, year),
      ),
    )
    .orderBy(desc(populationFetches.id))
    .get();
}

/** Called inside the transaction of what settles it. */
export function settle(
  db: Db,
  id: number,
  outcome: { state: "approved" | "set_aside"; reason: string },
  act: Act,
): void {
  if (populationFetch(db, id).state !== "waiting") refuse("population_settled");
  db.update(populationFetches)
    .set({ ...outcome, settledAt: act.at, settledById: act.by.personId })
    .where(eq(populationFetches.id, id))
    .run();
}

/** A file in place of an answer: approved as it is confirmed. */
export function keepFileAsFetch(
  db: Db,
  file: { year: number; importId: number; sourceTable: string },
  act: Act,
): number {
  const approved = { state: "approved", settledAt: act.at, settledById: act.by.personId } as const;
  return insert(db, { ...file, ...approved, at: act.at, byId: act.by.personId });
}

/** The figures are not taken: what stood goes on standing. */
export function setAside(db: Db, id: number, reason: string, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const { year } = populationFetch(tx, id);
    settle(tx, id, { state: "set_aside", reason }, act);
    const details = { year, reason };
    record(tx, { subject: "network", subjectId: 1, event: "population_set_aside", details }, act);
  });
}
