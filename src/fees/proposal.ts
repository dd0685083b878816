import type { Db } from "../../db/open";
import type { Day } from "../calendar";
import { type FigureYear, figureYears, residentsOf } from "../population/figure-years";
import { refuse } from "../refusal";
import { sha256 } from "../secrets";
import { asksResidents, type DivisionRule, divide, partsOfYear } from "./division";
import { annualRun, type FeeCategory, type FeeRun, type FeeShare, feeRunsOf } from "./fee-runs";
import type { FeeYear } from "./fee-years";
import { aboveBudget, fixedFeesOf } from "./fixed-fees";
import { membersOfYear } from "./members-of-year";
import { usualFigures } from "./resident-figures";

/** What somebody wants to divide, and by what. */
export type Wish = {
  category: FeeCategory;
  totalSek: number;
  rule: DivisionRule;
  /** Null: the usual one. */
  populationYear: number | null;
  /** The run that it will take the place of. */
  replaces: FeeRun | null;
};

export type ProposalProblem = "fee_without_members" | "fee_without_residents" | "fixed_fees_differ";

export type Proposal = {
  totalSek: number;
  rule: DivisionRule;
  populationYear: number | null;
  populationTable: string;
  populationFetchedOn: Day | null;
  shares: FeeShare[];
  /** Years that all have figures for, the newest first. */
  years: number[];
  /** Of fixed amounts: so much they are above the total. */
  aboveSek: number;
  problem: ProposalProblem | null;
  /** The same for the same shares: what was seen is what is locked. */
  fingerprint: string;
};

/**
 * The rule that a category is divided by: the year's own. Overrun and wind-down are divided as the fee is (clause 10);
 * where fixed amounts stand for the fee, nothing but the residents is left to divide those by.
 */
export function ruleFor({ key, equalPercent, partYear }: FeeYear, category: FeeCategory): DivisionRule {
  if (key === "fixed" && category !== "annual") return { key: "population", equalPercent: null, partYear };
  return { key, equalPercent, partYear };
}

/** What each would pay, before anything is locked. */
export function proposal(db: Db, year: number, wish: Wish): Proposal {
  const { totalSek, rule } = wish;
  const members = membersOfYear(db, year);
  const codes = members.map(({ code }) => code);
  const figures = figureYears(db, codes);
  const chosen = asksResidents(rule) ? chosenFigures(db, year, wish, figures) : undefined;
  const residents = chosen ? residentsOf(db, chosen.year, codes) : new Map<string, number>();
  const fixed = rule.key === "fixed" ? fixedFeesOf(db, year) : new Map<string, number>();
  const payers = members.map((member) => ({
    ...member,
    residents: residents.get(member.code) ?? null,
    fixedSek: fixed.get(member.code) ?? null,
  }));
  const parts = divide(totalSek, rule, payers);
  const shares = payers.map((payer) => ({
    code: payer.code,
    shortName: payer.shortName,
    formalName: payer.formalName,
    residents: payer.residents,
    memberFromOn: payer.memberFromOn,
    memberToOn: payer.memberToOn,
    partsOfYear: partsOfYear(rule, payer),
    amountSek: parts.get(payer.code)?.amountSek ?? 0,
  }));
  const aboveSek = aboveBudget(
    totalSek,
    shares.map(({ amountSek }) => amountSek),
  );
  // Who became a member after the amounts were given has none, and would pay nothing unseen.
  const fixedDiffers =
    aboveSek !== 0 || (rule.key === "fixed" && payers.some(({ fixedSek }) => fixedSek === null));
  return {
    totalSek,
    rule,
    populationYear: chosen?.year ?? null,
    populationTable: chosen?.table ?? "",
    populationFetchedOn: chosen?.fetchedOn ?? null,
    shares,
    years: figures.map((one) => one.year),
    aboveSek,
    problem: problemOf(shares.length, asksResidents(rule) && !chosen, fixedDiffers),
    fingerprint: sha256(JSON.stringify([totalSek, rule, chosen?.year, shares])),
  };
}

function problemOf(
  members: number,
  residentsMissing: boolean,
  fixedDiffers: boolean,
): ProposalProblem | null {
  if (members === 0) return "fee_without_members";
  if (residentsMissing) return "fee_without_residents";
  return fixedDiffers ? "fixed_fees_differ" : null;
}

/** The year somebody chose; else the one that the year's fee was divided by, and before that the usual one. */
function chosenFigures(
  db: Db,
  year: number,
  wish: Wish,
  figures: readonly FigureYear[],
): FigureYear | undefined {
  const wanted =
    wish.populationYear ??
    wish.replaces?.populationYear ??
    (wish.category === "annual" ? null : annualRun(feeRunsOf(db, year))?.populationYear) ??
    null;
  if (wanted === null) return usualFigures(figures, year);
  const found = figures.find((one) => one.year === wanted);
  return (
    found ?? (wish.populationYear === null ? usualFigures(figures, year) : refuse("fee_without_residents"))
  );
}
