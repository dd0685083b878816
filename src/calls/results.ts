import { asc, inArray } from "drizzle-orm";
import type { Db } from "../../db/open";
import { type CALL_RESULTS, callResults } from "../../db/schema";
import { type Outcome, outcomesOfCalls } from "../awards/outcomes";
import { type Act, record } from "../history";
import { requireRole } from "../people/permissions";
import { refuse } from "../refusal";
import { openCall } from "./merging";

type ResultForm = { result: (typeof CALL_RESULTS)[number]; grantedSek: number | null; note: string };

/** What is known of how it went. */
export type CallResult = Pick<
  typeof callResults.$inferSelect,
  "callId" | "result" | "grantedSek" | "note"
> & {
  /** The funder's decision about our application, which says it; null when somebody has told it. */
  decided: Outcome | null;
};

/** How it went for the network; also for a year before Utlyst. A later telling puts an earlier one right. */
export function tellResult(db: Db, callId: number, form: ResultForm, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    openCall(tx, callId);
    if (outcomesOfCalls(tx, [callId]).has(callId)) refuse("result_decided");
    tx.insert(callResults)
      .values({ callId, ...form, at: act.at, byId: act.by.personId })
      .run();
    const { result, grantedSek } = form;
    record(
      tx,
      { subject: "call", subjectId: callId, event: "call_result_told", details: { result, grantedSek } },
      act,
    );
  });
}

const RESULTS = { granted: "granted", granted_in_part: "part_granted", rejected: "rejected" } as const;

/** The standing result of each call that has one: the funder's decision where there is one, else what was told last. */
export function resultsOf(db: Db, callIds: readonly number[]): Map<number, CallResult> {
  const rows = db
    .select()
    .from(callResults)
    .where(inArray(callResults.callId, [...callIds]))
    .orderBy(asc(callResults.id))
    .all();
  const told = rows.map(({ callId, result, grantedSek, note }): [number, CallResult] => [
    callId,
    { callId, result, grantedSek, note, decided: null },
  ]);
  const decided = [...outcomesOfCalls(db, callIds).values()].map((one): [number, CallResult] => {
    const { callId, outcome, grantedSek } = one;
    const sum = outcome === "rejected" ? null : grantedSek;
    return [callId, { callId, result: RESULTS[outcome], grantedSek: sum, note: "", decided: one }];
  });
  return new Map([...told, ...decided]);
}
