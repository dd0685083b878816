import { asc, eq, max } from "drizzle-orm";
import type { Db } from "../../db/open";
import { funderDecisions, grantShares, grantTerms } from "../../db/schema";
import type { FunderOutcome } from "../awards/decisions";
import type { Day } from "../calendar";

/** What stands of the funder's decision: of a grant the sum and the shares after all changes of it. */
export type Decided = {
  outcome: FunderOutcome;
  decidedOn: Day;
  grantedSek: number;
  shares: ReadonlyMap<string, number>;
};

const none: ReadonlyMap<string, number> = new Map();

/** By application: the newest record of a decision stands, so one that was corrected counts once, as corrected. */
export function decided(db: Db): Map<number, Decided> {
  const terms = standingTerms(db);
  const rows = db
    .select({
      applicationId: funderDecisions.applicationId,
      outcome: funderDecisions.outcome,
      decidedOn: funderDecisions.decidedOn,
    })
    .from(funderDecisions)
    .orderBy(asc(funderDecisions.id))
    .all();
  return new Map(
    rows.map(({ applicationId, outcome, decidedOn }): [number, Decided] => {
      // Terms that were set before the decision turned out to be a no are not money.
      const { shares = none, grantedSek = 0 } =
        outcome === "rejected" ? {} : (terms.get(applicationId) ?? {});
      return [applicationId, { outcome, decidedOn, grantedSek, shares }];
    }),
  );
}

function standingTerms(db: Db) {
  const newest = db
    .select({ id: max(grantTerms.id).as("newest_id") })
    .from(grantTerms)
    .groupBy(grantTerms.applicationId)
    .as("newest");
  const rows = db
    .select({
      applicationId: grantTerms.applicationId,
      grantedSek: grantTerms.grantedSek,
      code: grantShares.municipalityCode,
      shareSek: grantShares.shareSek,
    })
    .from(newest)
    .innerJoin(grantTerms, eq(grantTerms.id, newest.id))
    .innerJoin(grantShares, eq(grantShares.termsId, grantTerms.id))
    .all();
  const terms = new Map<number, { grantedSek: number; shares: Map<string, number> }>();
  for (const { applicationId, grantedSek, code, shareSek } of rows) {
    const found = terms.get(applicationId) ?? { grantedSek, shares: new Map<string, number>() };
    terms.set(applicationId, found);
    found.shares.set(code, shareSek);
  }
  return terms;
}
