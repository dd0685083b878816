import type { Day } from "../calendar";
import type { Budget, CostType, Rule } from "./budget";
import { monthsOf, yearsOf, yearsOfPeriod } from "./cost-table";
import { type BudgetSums, type PartySums, total } from "./party-sums";

type Share = { percent: number; ofSek: number; hasSek: number; limitSek: number };

/** A question about the money, with the figures that answer it. */
export type Finding =
  | { what: "requested_sum"; applicationSek: number; budgetSek: number }
  | { what: "undivided"; sek: number }
  | { what: "uncovered"; name: string; sek: number; receivesMoney: boolean }
  | { what: "no_residents"; names: string[] }
  | { what: "leaver"; code: string; name: string }
  | { what: "years_outside"; years: number[] }
  | ({ what: "co_financing_exactly" | "co_financing_at_least" | "co_financing_at_most" } & Share)
  | ({ what: "indirect_of_staff" | "indirect_of_direct" } & Share)
  | { what: "requested_at_least" | "requested_at_most"; hasSek: number; limitSek: number }
  | { what: "starts_no_earlier" | "ends_no_later"; day: Day; has: Day | null }
  | { what: "months_at_most"; months: number; has: number | null };

/** `blocks`: no version is sent while it is broken. */
export type BudgetCheck = Finding & { ok: boolean; blocks: boolean };

type Project = { requestedSek: number; periodFromOn: Day | null; periodToOn: Day | null };

/** The budget's own order and the funder's rules, kept or broken. What adds up of itself is named only when it does not. */
export function checksOf(
  budget: Budget,
  sums: BudgetSums,
  project: Project,
  declined: ReadonlySet<string>,
): BudgetCheck[] {
  const { requestedSek } = project;
  return [
    {
      what: "requested_sum",
      applicationSek: requestedSek,
      budgetSek: sums.requestedSek,
      ok: requestedSek === sums.requestedSek,
      blocks: true,
    },
    ...disorder(budget, sums, project, declined),
    ...budget.rules.map((rule) => ruleCheck(rule, budget.costTypes, sums, project)),
  ];
}

function disorder(
  budget: Budget,
  sums: BudgetSums,
  project: Project,
  declined: ReadonlySet<string>,
): BudgetCheck[] {
  const broken = { ok: false, blocks: true };
  const found: BudgetCheck[] = [];
  if (sums.undividedSek !== 0) found.push({ what: "undivided", sek: sums.undividedSek, ...broken });
  for (const { formalName: name, uncoveredSek: sek, receivesMoney } of sums.parties)
    if (sek !== 0) found.push({ what: "uncovered", name, sek, receivesMoney, ...broken });
  const names = sums.parties.filter((party) => lacksResidents(party, budget)).map((one) => one.shortName);
  if (names.length > 0) found.push({ what: "no_residents", names, ...broken });
  for (const { code, formalName: name } of sums.parties.filter(
    (party) => declined.has(party.code) && standsInBudget(party),
  ))
    found.push({ what: "leaver", code, name, ...broken });
  const own = new Set(yearsOfPeriod(project));
  const years = own.size === 0 ? [] : yearsOf(budget, project).filter((year) => !own.has(year));
  if (years.length > 0) found.push({ what: "years_outside", years, ok: false, blocks: false });
  return found;
}

/** Has costs, co-financing or a part of the common costs. */
export function standsInBudget({ key, costSek, coFinancingSek }: PartySums): boolean {
  return key !== "none" || costSek + coFinancingSek > 0;
}

function lacksResidents(party: PartySums, { commonKey }: Budget): boolean {
  const key = party.key === "common" ? commonKey : party.key;
  return party.receivesMoney && key === "population" && party.residents === null;
}

function ruleCheck(rule: Rule, types: readonly CostType[], sums: BudgetSums, project: Project): BudgetCheck {
  const { kind, value, blocks } = rule;
  switch (kind) {
    case "co_financing_exactly":
    case "co_financing_at_least":
    case "co_financing_at_most": {
      const share = shareOf(value, sums.costSek, sums.coFinancingSek, kind);
      return { what: kind, ...share, blocks, ok: keeps(kind, share) };
    }
    case "indirect_of_staff":
    case "indirect_of_direct": {
      const of = (wanted: (type: CostType) => boolean) => costOf(types.filter(wanted), sums);
      const ofSek = of((type) =>
        kind === "indirect_of_staff" ? type.kind === "staff" : type.kind !== "indirect",
      );
      const share = shareOf(
        value,
        ofSek,
        of((type) => type.kind === "indirect"),
        kind,
      );
      return { what: kind, ...share, blocks, ok: share.hasSek <= share.limitSek };
    }
    case "requested_at_least":
    case "requested_at_most": {
      const hasSek = sums.requestedSek;
      const ok = kind === "requested_at_least" ? hasSek >= value : hasSek <= value;
      return { what: kind, hasSek, limitSek: value, ok, blocks };
    }
    case "starts_no_earlier":
    case "ends_no_later": {
      const day = rule.day ?? "";
      const has = kind === "starts_no_earlier" ? project.periodFromOn : project.periodToOn;
      const ok = has !== null && (kind === "starts_no_earlier" ? has >= day : has <= day);
      return { what: kind, day, has, ok, blocks };
    }
    case "months_at_most": {
      const has = monthsOf(project);
      return { what: kind, months: value, has, ok: has !== null && has <= value, blocks };
    }
  }
}

function costOf(types: readonly CostType[], { lines }: BudgetSums): number {
  const keys = new Set(types.map(({ key }) => key));
  return total(
    lines.filter(({ costType }) => keys.has(costType)),
    ({ costSek }) => costSek,
  );
}

/** A limit in whole kronor: less than a krona's rounding breaks no rule. */
function shareOf(percent: number, ofSek: number, hasSek: number, kind: Rule["kind"]): Share {
  const rounding = kind === "co_financing_exactly" ? 5_000n : kind === "co_financing_at_least" ? 0n : 9_999n;
  const limit = (BigInt(ofSek) * BigInt(percent) + rounding) / 10_000n;
  return { percent, ofSek, hasSek, limitSek: Number(limit) };
}

function keeps(kind: Rule["kind"], { hasSek, limitSek }: Share): boolean {
  if (kind === "co_financing_exactly") return hasSek === limitSek;
  return kind === "co_financing_at_least" ? hasSek >= limitSek : hasSek <= limitSek;
}
