import { asc } from "drizzle-orm";
import type { Db } from "../../db/open";
import { calls } from "../../db/schema";
import { type Day, dayOf } from "../calendar";

/** A call with those that went into it: the same one, told of more than once. */
export type CallGroup = {
  id: number;
  title: string;
  funder: string;
  deadlineOn: Day | null;
  /** When the first of them was put in. */
  addedOn: Day;
};

/** By the id of every call: also one that went into another leads to the one that goes on. */
export function callGroups(db: Db): Map<number, CallGroup> {
  const rows = db
    .select({
      id: calls.id,
      title: calls.title,
      funder: calls.funder,
      deadlineOn: calls.deadlineOn,
      createdAt: calls.createdAt,
      mergedIntoId: calls.mergedIntoId,
    })
    .from(calls)
    .orderBy(asc(calls.id))
    .all();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const rootOf = (id: number): number => {
    const into = byId.get(id)?.mergedIntoId ?? null;
    return into === null ? id : rootOf(into);
  };
  const groups = new Map<number, CallGroup>();
  for (const { id, title, funder, deadlineOn, createdAt } of rows)
    groups.set(id, { id, title, funder, deadlineOn, addedOn: dayOf(createdAt) });
  for (const { id, mergedIntoId } of rows) {
    if (mergedIntoId === null) continue;
    const [own, root] = [groups.get(id), groups.get(rootOf(id))];
    if (!own || !root) continue;
    if (own.addedOn < root.addedOn) root.addedOn = own.addedOn;
    groups.set(id, root);
  }
  return groups;
}
