import { and, asc, desc, eq, inArray, isNotNull, isNull, ne } from "drizzle-orm";
import type { Db } from "../../db/open";
import { calls, series } from "../../db/schema";
import { type Day, endOf } from "../calendar";
import { type Act, record } from "../history";
import { requireRole } from "../people/permissions";
import { refuse } from "../refusal";
import { type Call, call } from "./calls";
import { closesAt } from "./deadline";
import { type Forecast, forecast, thirdsUntil } from "./forecast";
import { openCall } from "./merging";
import { resultsOf } from "./results";

export type Series = typeof series.$inferSelect;

export function seriesById(db: Db, id: number): Series {
  return db.select().from(series).where(eq(series.id, id)).get() ?? refuse("not_found");
}

export function allSeries(db: Db): Series[] {
  return db.select().from(series).orderBy(asc(series.name)).all();
}

/** A series' calls, the newest year first. */
export function callsInSeries(db: Db, seriesId: number): Call[] {
  return db
    .select()
    .from(calls)
    .where(and(eq(calls.seriesId, seriesId), isNull(calls.mergedIntoId)))
    .orderBy(desc(calls.closingOrder), desc(calls.id))
    .all();
}

const windowsOf = (all: readonly Call[]) =>
  all.map(({ opensOn, deadlineOn }) => ({ opensOn, closesOn: deadlineOn }));

/** Windows count when they have come: what this year says of itself is no habit yet. */
export function seriesForecast(all: readonly Call[], today: Day): Forecast | null {
  return forecast(
    windowsOf(all).map(({ opensOn, closesOn }) => ({
      opensOn: opensOn !== null && opensOn <= today ? opensOn : null,
      closesOn: closesOn !== null && closesOn < today ? closesOn : null,
    })),
  );
}

/** A series with its years, the network's own results, and when it usually opens. */
export function seriesPage(db: Db, id: number, today: Day) {
  const all = callsInSeries(db, id);
  const results = resultsOf(
    db,
    all.map((one) => one.id),
  );
  return {
    series: seriesById(db, id),
    years: all.map((one) => ({ call: one, result: results.get(one.id) ?? null })),
    forecast: seriesForecast(all, today),
  };
}

const AHEAD_THIRDS = 12;

/**
 * Series that usually open within four months, and have no call that is open or planned now: what to prepare for.
 * The soonest first.
 */
export function comingSeries(db: Db, today: Day) {
  const rows = db
    .select()
    .from(calls)
    .where(and(isNotNull(calls.seriesId), isNull(calls.mergedIntoId)))
    .orderBy(desc(calls.closingOrder), desc(calls.id))
    .all();
  return allSeries(db)
    .flatMap((one) => {
      const all = rows.filter(({ seriesId }) => seriesId === one.id);
      const usual = seriesForecast(all, today);
      if (!usual?.opens || all.some((year) => isAhead(year, today))) return [];
      const thirds = thirdsUntil(usual.opens.at, today);
      const latest = all[0];
      return thirds <= AHEAD_THIRDS && latest ? [{ series: one, forecast: usual, thirds, latest }] : [];
    })
    .toSorted((a, b) => a.thirds - b.thirds);
}

export type ComingSeries = ReturnType<typeof comingSeries>[number];

/** Still open, or planned: the next year is known already. */
const isAhead = (one: Call, today: Day) => {
  const closes = closesAt(one);
  return closes === null || closes > endOf(today);
};

/** Makes a series and answers its id; refused with `series_exists` when the name is taken. */
export function addSeries(db: Db, form: { name: string; funder: string; note: string }, act: Act): number {
  requireRole(act.by, "adviser");
  const taken = db.select({ id: series.id }).from(series).where(eq(series.name, form.name)).get();
  if (taken) refuse("series_exists");
  return db
    .insert(series)
    .values({ ...form, createdAt: act.at })
    .returning({ id: series.id })
    .get().id;
}

/** `seriesId` null takes the call out. Putting it where it is changes nothing. */
export function putInSeries(
  db: Db,
  callId: number,
  into: { seriesId: number | null; newName: string },
  act: Act,
): number | null {
  requireRole(act.by, "adviser");
  return db.transaction((tx) => {
    const found = openCall(tx, callId);
    const seriesId =
      into.newName === ""
        ? into.seriesId
        : addSeries(tx, { name: into.newName, funder: found.funder, note: "" }, act);
    if (seriesId === found.seriesId) return seriesId;
    const { name } = seriesById(tx, seriesId ?? found.seriesId ?? 0);
    tx.update(calls)
      .set({ seriesId, revision: found.revision + 1 })
      .where(eq(calls.id, callId))
      .run();
    const event = seriesId === null ? "call_taken_from_series" : "call_put_in_series";
    record(tx, { subject: "call", subjectId: callId, event, details: { name } }, act);
    return seriesId;
  });
}

const NEAR_TITLE = 0.6;

/** The words of a title without its years, which are what differs from one year to the next. */
const titleWords = (title: string) =>
  new Set(
    title
      .toLocaleLowerCase("sv")
      .replace(/\d{4}/g, "")
      .match(/[\p{L}§\d]+/gu) ?? [],
  );

function nearTitles(one: string, other: string): boolean {
  const [a, b] = [titleWords(one), titleWords(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared) >= NEAR_TITLE;
}

const yearOf = ({ deadlineOn, opensOn, createdAt }: Call) => (deadlineOn ?? opensOn ?? createdAt).slice(0, 4);

/** Calls of the same funder and county from another year, with nearly the same title or in the same programme. */
export function alikeCalls(db: Db, id: number): Call[] {
  const found = call(db, id);
  const theFunders = db
    .select()
    .from(calls)
    .where(and(eq(calls.funder, found.funder), ne(calls.id, id), isNull(calls.mergedIntoId)))
    .orderBy(desc(calls.closingOrder), desc(calls.id))
    .limit(200)
    .all();
  return theFunders
    .filter(
      (other) =>
        other.county === found.county &&
        yearOf(other) !== yearOf(found) &&
        (nearTitles(other.title, found.title) ||
          (found.programme !== "" && other.programme === found.programme)),
    )
    .slice(0, 5);
}

/** The series of those calls: where this one probably belongs. */
export function suggestedSeries(db: Db, alike: readonly Call[]): Series[] {
  const ids = alike.flatMap(({ seriesId }) => seriesId ?? []);
  return ids.length === 0 ? [] : db.select().from(series).where(inArray(series.id, ids)).all();
}
