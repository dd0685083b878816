import { asc, inArray } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications, funderDecisions } from "../../db/schema";
import type { Day } from "../calendar";
import type { FunderOutcome } from "./decisions";
import { termsByApplication } from "./terms";

/** How an application went: as the funder decided, with the sum that stands after its changes. */
export type Outcome = {
  applicationId: number;
  callId: number;
  outcome: FunderOutcome;
  decidedOn: Day;
  /** 0 for a rejected one. */
  grantedSek: number;
};

/** Those of these applications that the funder has decided about. */
export function outcomesOf(db: Db, applicationIds: readonly number[]): Map<number, Outcome> {
  const calls = new Map(
    db
      .select({ id: applications.id, callId: applications.callId })
      .from(applications)
      .where(inArray(applications.id, [...applicationIds]))
      .all()
      .map(({ id, callId }) => [id, callId]),
  );
  const terms = termsByApplication(db, applicationIds);
  const decisions = db
    .select()
    .from(funderDecisions)
    .where(inArray(funderDecisions.applicationId, [...applicationIds]))
    .orderBy(asc(funderDecisions.id))
    .all();
  return new Map(
    decisions.map(({ applicationId, outcome, decidedOn }) => {
      const grantedSek = outcome === "rejected" ? 0 : (terms.get(applicationId)?.grantedSek ?? 0);
      const callId = calls.get(applicationId) ?? 0;
      return [applicationId, { applicationId, callId, outcome, decidedOn, grantedSek }];
    }),
  );
}

/** Of these calls: the newest decision about an application to each. */
export function outcomesOfCalls(db: Db, callIds: readonly number[]): Map<number, Outcome> {
  const ids = db
    .select({ id: applications.id })
    .from(applications)
    .where(inArray(applications.callId, [...callIds]))
    .all()
    .map(({ id }) => id);
  const soonest = [...outcomesOf(db, ids).values()].toSorted((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1));
  return new Map(soonest.map((one) => [one.callId, one]));
}
