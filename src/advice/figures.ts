import { and, asc, eq, gte, lt, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { adviceReplies, adviceRequests, municipalities, TIME_CLASSES } from "../../db/schema";
import { dayOf, instantAt, workingDaysUntil, yearOf } from "../calendar";
import { median } from "../median";
import { inNameOrder } from "../membership/register";
import type { TimeClass } from "./replies";

export type AdviceFigures = {
  code: string;
  shortName: string;
  asked: number;
  answered: number;
  /** Working days from question to first answer, the middle one; null before the first answer. */
  medianDays: number | null;
  /** Answers by how long they took. */
  timeClasses: Record<TimeClass, number>;
};

/** Questions asked in a year, by municipality, for the evaluation before the turn of the year (clause 11). */
export function adviceFigures(db: Db, year: number): AdviceFigures[] {
  const asked = db
    .select({
      id: adviceRequests.id,
      code: municipalities.code,
      shortName: municipalities.shortName,
      askedAt: adviceRequests.askedAt,
    })
    .from(adviceRequests)
    .innerJoin(municipalities, eq(municipalities.code, adviceRequests.municipalityCode))
    .where(
      and(
        gte(adviceRequests.askedAt, instantAt(`${year}-01-01`, "00:00")),
        lt(adviceRequests.askedAt, instantAt(`${year + 1}-01-01`, "00:00")),
      ),
    )
    .all();
  const answers = db
    .select({ requestId: adviceReplies.requestId, at: adviceReplies.at, timeClass: adviceReplies.timeClass })
    .from(adviceReplies)
    .where(eq(adviceReplies.side, "adviser"))
    .orderBy(asc(adviceReplies.id))
    .all();
  const answersTo = grouped(answers, ({ requestId }) => requestId);
  const byCode = grouped(asked, ({ code }) => code);
  const rows = [...byCode].map(([code, requests]): AdviceFigures => {
    const waits = requests.flatMap(({ id, askedAt }) => {
      const first = answersTo.get(id)?.[0];
      return first ? [workingDaysUntil(dayOf(askedAt), dayOf(first.at))] : [];
    });
    const given = requests.flatMap(({ id }) => answersTo.get(id) ?? []);
    return {
      code,
      shortName: requests[0]?.shortName ?? code,
      asked: requests.length,
      answered: waits.length,
      medianDays: median(waits),
      timeClasses: Object.fromEntries(
        TIME_CLASSES.map((name) => [name, given.filter(({ timeClass }) => timeClass === name).length]),
      ) as Record<TimeClass, number>,
    };
  });
  return inNameOrder(rows);
}

function grouped<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** The years in which somebody has asked, the newest first. */
export function adviceYears(db: Db): number[] {
  const days = db.select({ askedAt: adviceRequests.askedAt }).from(adviceRequests).all();
  const years = days.map(({ askedAt }) => Number(dayOf(askedAt).slice(0, 4)));
  return [...new Set(years)].toSorted((a, b) => b - a);
}

/** How many questions each municipality has asked each year, and how many of them the adviser has answered. */
export function adviceCounts(db: Db) {
  const answered = sql<number>`exists (select 1 from advice_replies where request_id = ${adviceRequests.id} and side = 'adviser')`;
  return db
    .select({ code: adviceRequests.municipalityCode, askedAt: adviceRequests.askedAt, answered })
    .from(adviceRequests)
    .all()
    .map(({ code, askedAt, answered: is }) => ({ code, year: yearOf(dayOf(askedAt)), answered: is === 1 }));
}
