import { and, asc, desc, eq, inArray, isNotNull, type SQL } from "drizzle-orm";
import type { Db } from "../../db/open";
import { grantShares, grantTerms, municipalities } from "../../db/schema";
import { declinedParties } from "../applications/answers";
import { contentOf } from "../applications/applications";
import type { Day } from "../calendar";
import { allocate } from "../fees/allocation";
import type { Act } from "../history";
import { inNameOrder } from "../membership/register";
import { refuse } from "../refusal";
import { versionAtFunder } from "./completions";

/** What stands: the sum, the time, and every party of the project with its part of the money. */
export function termsOf(db: Db, applicationId: number) {
  return newestTerms(db, eq(grantTerms.applicationId, applicationId));
}

/** As the funder's decision has them, before any change of it. */
export function decidedTerms(db: Db, applicationId: number) {
  return newestTerms(db, and(eq(grantTerms.applicationId, applicationId), isNotNull(grantTerms.decisionId)));
}

function newestTerms(db: Db, where: SQL | undefined) {
  const terms = db.select().from(grantTerms).where(where).orderBy(desc(grantTerms.id)).limit(1).get();
  if (!terms) return undefined;
  const shares = db
    .select({
      code: grantShares.municipalityCode,
      shortName: municipalities.shortName,
      formalName: municipalities.formalName,
      shareSek: grantShares.shareSek,
    })
    .from(grantShares)
    .innerJoin(municipalities, eq(municipalities.code, grantShares.municipalityCode))
    .where(eq(grantShares.termsId, terms.id))
    .all();
  return { ...terms, shares: inNameOrder(shares) };
}

export type Terms = NonNullable<ReturnType<typeof termsOf>>;

/** The standing terms of several at once, without their shares. */
export function termsByApplication(db: Db, applicationIds: readonly number[]) {
  const rows = db
    .select()
    .from(grantTerms)
    .where(inArray(grantTerms.applicationId, [...applicationIds]))
    .orderBy(asc(grantTerms.id))
    .all();
  return new Map(rows.map((row) => [row.applicationId, row]));
}

/** How a granted sum would be divided: as the shares of the version that the funder has, to the last krona. */
export function proposedShares(db: Db, applicationId: number, grantedSek: number): Map<string, number> {
  const declined = declinedParties(db, applicationId);
  const parties = contentOf(versionAtFunder(db, applicationId)).parties.filter(
    ({ code }) => !declined.has(code),
  );
  return allocate(grantedSek, new Map(parties.map(({ code, budgetShareSek }) => [code, budgetShareSek])));
}

type TermsForm = {
  source: { decisionId: number } | { changeId: number };
  grantedSek: number;
  startsOn: Day;
  endsOn: Day;
  shares: ReadonlyMap<string, number>;
};

/** Refused unless the parties' shares are the granted sum, to the krona. */
export function addTerms(db: Db, applicationId: number, form: TermsForm, act: Act): void {
  const { source, shares, ...facts } = form;
  if (sumOf(shares.values()) !== form.grantedSek) refuse("shares_do_not_add_up");
  const { id: termsId } = db
    .insert(grantTerms)
    .values({ applicationId, ...source, ...facts, at: act.at })
    .returning({ id: grantTerms.id })
    .get();
  for (const [municipalityCode, shareSek] of shares) {
    db.insert(grantShares).values({ termsId, municipalityCode, shareSek }).run();
  }
}

export function sumOf(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum;
}
