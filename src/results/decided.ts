import { asc, eq, inArray, max, sql } from "drizzle-orm";
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

/** The newest of each application, its shares in one cell: a row for each share would cost more than the rest. */
function standingTerms(db: Db) {
  const newest = db
    .select({ id: max(grantTerms.id) })
    .from(grantTerms)
    .groupBy(grantTerms.applicationId);
  const rows = db
    .select({
      applicationId: grantTerms.applicationId,
      grantedSek: grantTerms.grantedSek,
      shares: sql<string>`json_group_object(${grantShares.municipalityCode}, ${grantShares.shareSek})`,
    })
    .from(grantTerms)
    .innerJoin(grantShares, eq(grantShares.termsId, grantTerms.id))
    .where(inArray(grantTerms.id, newest))
    .groupBy(grantTerms.id)
    .all();
  return new Map(
    rows.map(({ applicationId, grantedSek, shares }) => {
      const bySek = Object.entries(JSON.parse(shares) as Record<string, number>);
      return [applicationId, { grantedSek, shares: new Map(bySek) }];
    }),
  );
}
