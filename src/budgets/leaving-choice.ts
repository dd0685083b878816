import type { Db } from "../../db/open";
import { declinedParties } from "../applications/answers";
import type { Application } from "../applications/applications";
import type { Act } from "../history";
import { refuse } from "../refusal";
import type { Budget } from "./budget";
import { changeBudgetTo } from "./changing";
import { type BudgetCheck, checksOf, standsInBudget } from "./checks";
import { LEAVING_WAYS, type LeavingWay, withoutParty } from "./leaving";
import { type PartySums, sumsOf } from "./party-sums";

/** What one way of leaving does: to each of the others, to the sums, and to the rules. */
export type LeavingEffect = {
  way: LeavingWay;
  costSek: number;
  requestedSek: number;
  rows: { before: PartySums; after: PartySums }[];
  /** What is in order now and would not be. */
  newlyBroken: BudgetCheck[];
};

/** Both ways, worked out and not done. */
export function leavingEffects(
  budget: Budget,
  found: Application,
  declined: ReadonlySet<string>,
  code: string,
): LeavingEffect[] {
  const before = sumsOf(budget);
  const broken = new Set(
    checksOf(budget, before, found, declined).flatMap(({ what, ok }) => (ok ? [] : [what])),
  );
  return LEAVING_WAYS.map((way) => {
    const changed = withoutParty(budget, code, way);
    const after = sumsOf(changed);
    const now = new Map(before.parties.map((party) => [party.code, party]));
    const rows = after.parties.flatMap((party) => {
      const was = now.get(party.code);
      return was && (standsInBudget(was) || standsInBudget(party)) ? [{ before: was, after: party }] : [];
    });
    // That the application's own sum must follow is said with the sum.
    const newlyBroken = checksOf(changed, after, found, declined).filter(
      ({ ok, what }) => !ok && what !== "requested_sum" && what !== "leaver" && !broken.has(what),
    );
    return { way, costSek: after.costSek, requestedSek: after.requestedSek, rows, newlyBroken };
  });
}

/** Someone else takes part in the common costs, or nothing could be taken over. */
export function isLast({ parties }: Budget, code: string): boolean {
  return !parties.some((party) => party.code !== code && party.key !== "none" && party.receivesMoney);
}

/** Takes a municipality that has declined out of the budget, the way that the adviser has chosen. */
export function takeOutOfBudget(
  db: Db,
  at: { id: number; code: string },
  way: LeavingWay,
  revision: number,
  act: Act,
): void {
  changeBudgetTo(
    db,
    at.id,
    revision,
    (before, tx) => {
      const sums = sumsOf(before);
      const leaver = sums.parties.find(({ code }) => code === at.code);
      if (!leaver || !standsInBudget(leaver)) refuse("party_not_in_budget");
      if (!declinedParties(tx, at.id).has(at.code)) refuse("party_has_not_declined");
      if (isLast(before, at.code)) refuse("nobody_left_in_budget");
      const budget = withoutParty(before, at.code, way);
      const details = { way, fromSek: sums.requestedSek, toSek: sumsOf(budget).requestedSek };
      return { budget, told: { event: "budget_party_left", municipalityCode: at.code, details } };
    },
    act,
  );
}
