import { and, asc, eq, gt, isNotNull, isNull, lte, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { callDates, calls } from "../../db/schema";
import { dayOf, type Instant } from "../calendar";
import { record, UTLYST } from "../history";
import { call } from "./calls";
import { closesAt } from "./deadline";
import { tellDeadlineMove } from "./deadline-moves";

/**
 * A call with several last days goes on when one has passed: the next becomes the call's, unconfirmed until somebody has
 * compared it, and the passed one stays among the other dates. Answers how many calls went on; doing it again changes nothing.
 */
export function passCutOffs(db: Db, at: Instant): number {
  return db.transaction((tx) => passed(tx, at).filter((id) => passCutOff(tx, id, at)).length);
}

/** Calls whose last day is over, or is today, and that have a later one. */
function passed(db: Db, at: Instant): number[] {
  const rows = db
    .selectDistinct({ id: calls.id })
    .from(calls)
    .innerJoin(callDates, eq(callDates.callId, calls.id))
    .where(
      and(
        isNull(calls.mergedIntoId),
        isNotNull(calls.deadlineOn),
        lte(calls.deadlineOn, dayOf(at)),
        eq(callDates.kind, "cut_off"),
        or(gt(callDates.on, calls.deadlineOn), gt(callDates.at, calls.deadlineAt)),
      ),
    )
    .orderBy(asc(calls.id))
    .all();
  return rows.map(({ id }) => id);
}

function passCutOff(db: Db, id: number, at: Instant): boolean {
  const before = call(db, id);
  const over = closesAt(before);
  if (over === null || over > at || before.deadlineOn === null) return false;
  const next = db
    .select()
    .from(callDates)
    .where(and(eq(callDates.callId, id), eq(callDates.kind, "cut_off")))
    .orderBy(asc(callDates.on), asc(callDates.at))
    .all()
    .find((date) => (closesAt({ deadlineOn: date.on, deadlineAt: date.at }) ?? "") > at);
  if (!next) return false;
  const act = { by: UTLYST, at };
  db.update(callDates)
    .set({ name: "", on: before.deadlineOn, at: before.deadlineAt })
    .where(eq(callDates.id, next.id))
    .run();
  db.update(calls)
    .set({
      deadlinePrecision: next.at === null ? "day" : "instant",
      deadlineOn: next.on,
      deadlineAt: next.at,
      deadlineText: next.name,
      deadlineConfirmedById: null,
      deadlineConfirmedAt: null,
      revision: before.revision + 1,
    })
    .where(eq(calls.id, id))
    .run();
  const after = call(db, id);
  const details = {
    deadlineFrom: before.deadlineAt ?? before.deadlineOn,
    deadlineTo: after.deadlineAt ?? after.deadlineOn,
  };
  record(db, { subject: "call", subjectId: id, event: "cut_off_passed", details }, act);
  tellDeadlineMove(db, before, after, act);
  return true;
}
