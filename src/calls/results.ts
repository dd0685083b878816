import { asc, inArray } from "drizzle-orm";
import type { Db } from "../../db/open";
import { type CALL_RESULTS, callResults } from "../../db/schema";
import { type Act, record } from "../history";
import { requireRole } from "../people/permissions";
import { openCall } from "./merging";

type ResultForm = { result: (typeof CALL_RESULTS)[number]; grantedSek: number | null; note: string };
export type CallResult = typeof callResults.$inferSelect;

/** How it went for the network; also for a year before Utlyst. A later telling puts an earlier one right. */
export function tellResult(db: Db, callId: number, form: ResultForm, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    openCall(tx, callId);
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

/** The standing result of each call that has one. */
export function resultsOf(db: Db, callIds: readonly number[]): Map<number, CallResult> {
  const rows = db
    .select()
    .from(callResults)
    .where(inArray(callResults.callId, [...callIds]))
    .orderBy(asc(callResults.id))
    .all();
  return new Map(rows.map((row) => [row.callId, row]));
}
