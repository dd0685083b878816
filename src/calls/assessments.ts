import { asc, desc, eq, inArray } from "drizzle-orm";
import type { Db } from "../../db/open";
import { type ASSESSMENTS, callAssessments, persons } from "../../db/schema";
import { type Act, record } from "../history";
import { requireRole } from "../people/permissions";
import { openCall } from "./merging";

/** Why a call is or is not for the network; `views/calls/words.ts` has the words. */
export const REASON_CODES = [
  "wrong_target_group",
  "too_short_time",
  "too_little_money",
  "co_financing",
  "no_partner",
  "already_covered",
  "municipality_may_not",
  "no_staff",
  "good_fit",
  "many_want",
  "other",
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

type AssessmentForm = {
  state: (typeof ASSESSMENTS)[number];
  reasonCode: ReasonCode | "";
  note: string;
  askedBy: string;
};

export type Assessment = typeof callAssessments.$inferSelect;

/** What the network thinks of the call, apart from what the funder says; what it thought before stays. */
export function assess(db: Db, callId: number, form: AssessmentForm, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    openCall(tx, callId);
    tx.insert(callAssessments)
      .values({ callId, ...form, at: act.at, byId: act.by.personId })
      .run();
    const details = { state: form.state, reasonCode: form.reasonCode };
    record(tx, { subject: "call", subjectId: callId, event: "call_assessed", details }, act);
  });
}

/** The standing assessment of each call that has one. */
export function assessmentsOf(db: Db, callIds: readonly number[]): Map<number, Assessment> {
  const rows = db
    .select()
    .from(callAssessments)
    .where(inArray(callAssessments.callId, [...callIds]))
    .orderBy(asc(callAssessments.id))
    .all();
  return new Map(rows.map((row) => [row.callId, row]));
}

/** Every assessment of a call with who made it, the newest first. */
export function assessmentHistory(db: Db, callId: number) {
  return db
    .select({ assessment: callAssessments, byName: persons.name })
    .from(callAssessments)
    .leftJoin(persons, eq(persons.id, callAssessments.byId))
    .where(eq(callAssessments.callId, callId))
    .orderBy(desc(callAssessments.id))
    .all();
}
