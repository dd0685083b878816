import { eq, inArray } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications, calls } from "../../db/schema";
import { type Act, record } from "../history";
import { requireRole } from "../people/permissions";
import { refuse } from "../refusal";
import { type Call, call } from "./calls";

/** A call that goes on by itself; refused with `call_merged` for one that went into another. */
export function openCall(db: Db, id: number): Call {
  const found = call(db, id);
  return found.mergedIntoId === null ? found : refuse("call_merged");
}

/** The calls that went into this one, also by way of others. */
export function mergedInto(db: Db, id: number): Call[] {
  const own = db.select().from(calls).where(eq(calls.mergedIntoId, id)).all();
  return own.flatMap((one) => [one, ...mergedInto(db, one.id)]);
}

/** The call and those that went into it. */
export function idsTogether(db: Db, id: number): number[] {
  return [id, ...mergedInto(db, id).map((one) => one.id)];
}

function haveApplications(db: Db, callIds: readonly number[]): boolean {
  const row = db
    .select({ id: applications.id })
    .from(applications)
    .where(inArray(applications.callId, [...callIds]))
    .limit(1)
    .get();
  return row !== undefined;
}

/** Why the one cannot go into the other, or null: the page asks before it offers the button. */
export function mergeHindrance(db: Db, fromId: number, intoId: number) {
  const [from, into] = [call(db, fromId), call(db, intoId)];
  if (fromId === intoId || from.mergedIntoId !== null || into.mergedIntoId !== null)
    return "merge_not_possible" as const;
  if (!haveApplications(db, idsTogether(db, fromId))) return null;
  return haveApplications(db, idsTogether(db, intoId))
    ? ("both_have_applications" as const)
    : ("merge_other_way" as const);
}

/** Two calls are the same: `fromId` goes into `intoId`, which goes on. Nothing is deleted, and it can be undone. */
export function mergeCalls(db: Db, { fromId, intoId }: { fromId: number; intoId: number }, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    const hindrance = mergeHindrance(tx, fromId, intoId);
    if (hindrance) refuse(hindrance);
    setMerged(tx, call(tx, fromId), intoId);
    const [from, into] = [call(tx, fromId).title, call(tx, intoId).title];
    record(tx, { subject: "call", subjectId: fromId, event: "call_merged", details: { into, intoId } }, act);
    record(
      tx,
      { subject: "call", subjectId: intoId, event: "call_received_merged", details: { from, fromId } },
      act,
    );
  });
}

/** Undoing what is undone changes nothing. */
export function undoMerge(db: Db, id: number, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    const found = call(tx, id);
    if (found.mergedIntoId === null) return;
    setMerged(tx, found, null);
    for (const subjectId of [id, found.mergedIntoId])
      record(tx, { subject: "call", subjectId, event: "call_merge_undone" }, act);
  });
}

function setMerged(db: Db, { id, revision }: Call, mergedIntoId: number | null): void {
  db.update(calls)
    .set({ mergedIntoId, revision: revision + 1 })
    .where(eq(calls.id, id))
    .run();
}
