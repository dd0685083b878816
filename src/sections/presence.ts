import { and, eq, getTableColumns, ne } from "drizzle-orm";
import type { Db } from "../../db/open";
import { persons, sectionDrafts, sectionVisits } from "../../db/schema";
import { addMinutes, type Instant } from "../calendar";
import type { Act, Actor } from "../history";
import type { SectionPlace } from "./sections";
import { writable } from "./writers";

/** A page says every half minute that it is open; after this it has been closed, or sleeps. */
const GONE_AFTER_MINUTES = 2;

/** Somebody else who is in the section: writing, only looking, or gone with something unsaved. */
export type Other = { name: string; doing: "writing" | "looking" | "left_draft"; since: Instant };

/** Notes that a writer has the page open. */
export function noteVisit(db: Db, place: SectionPlace, act: Act): void {
  const { personId } = act.by;
  if (personId === null) return;
  db.transaction((tx) => {
    const { applicationId, key } = writable(tx, place, act.by);
    const ofPerson = and(
      eq(sectionVisits.applicationId, applicationId),
      eq(sectionVisits.key, key),
      eq(sectionVisits.personId, personId),
    );
    const before = tx.select().from(sectionVisits).where(ofPerson).get();
    const sinceAt = before && isHere(before.seenAt, act.at) ? before.sinceAt : act.at;
    tx.insert(sectionVisits)
      .values({ applicationId, key, personId, sinceAt, seenAt: act.at })
      .onConflictDoUpdate({
        target: [sectionVisits.applicationId, sectionVisits.key, sectionVisits.personId],
        set: { sinceAt, seenAt: act.at },
      })
      .run();
  });
}

const isHere = (seenAt: Instant, at: Instant) => addMinutes(seenAt, GONE_AFTER_MINUTES) >= at;

/** Who else is in each section of an application, by its key: those who write first, then those who look. */
export function othersByKey(
  db: Db,
  applicationId: number,
  { personId }: Actor,
  at: Instant,
): Map<string, Other[]> {
  const visits = othersRows(db, sectionVisits, applicationId, personId);
  const present = visits.filter(({ row }) => isHere(row.seenAt, at));
  const drafts = othersRows(db, sectionDrafts, applicationId, personId);
  const same = (a: { key: string; personId: number }, b: { key: string; personId: number }) =>
    a.key === b.key && a.personId === b.personId;
  const byKey = new Map<string, Other[]>();
  const add = (key: string, other: Other) => byKey.set(key, [...(byKey.get(key) ?? []), other]);
  for (const { row, name } of drafts) {
    const writes = isHere(row.at, at) || present.some((visit) => same(visit.row, row));
    add(row.key, { name, doing: writes ? "writing" : "left_draft", since: row.startedAt });
  }
  for (const { row, name } of present) {
    if (drafts.some((draft) => same(draft.row, row))) continue;
    add(row.key, { name, doing: "looking", since: row.sinceAt });
  }
  return byKey;
}

function othersRows<T extends typeof sectionVisits | typeof sectionDrafts>(
  db: Db,
  table: T,
  applicationId: number,
  readerId: number | null,
) {
  return db
    .select({ row: getTableColumns(table), name: persons.name })
    .from(table)
    .innerJoin(persons, eq(persons.id, table.personId))
    .where(and(eq(table.applicationId, applicationId), ne(table.personId, readerId ?? 0)))
    .all() as { row: T["$inferSelect"]; name: string }[];
}
