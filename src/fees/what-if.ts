import type { Db } from "../../db/open";
import { addDays, daysBetween } from "../calendar";
import { allMunicipalities, inNameOrder } from "../membership/register";
import { figureYears, residentsOf } from "../population/figure-years";
import { asksResidents, type DivisionRule, divide, type Part } from "./division";
import { annualRun, feeRunsOf, feeSharesOf } from "./fee-runs";
import { allFeeYears } from "./fee-years";
import type { MemberOfYear } from "./members-of-year";
import { proposal, ruleFor } from "./proposal";
import { usualFigures } from "./resident-figures";

/** Another budget, other members, other figures or another key than the year has. */
export type Question = {
  year: number;
  budgetSek: number;
  codes: readonly string[];
  /** Null: the usual one. */
  populationYear: number | null;
  rule: DivisionRule;
};

/** The year as it stands: locked, or as it would be locked now. Undefined where the year has no budget. */
export function today(db: Db, year: number) {
  const found = allFeeYears(db).find((one) => one.year === year);
  if (!found) return undefined;
  const run = annualRun(feeRunsOf(db, year));
  if (run) return { ...run, isLocked: true, shares: feeSharesOf(db, run.id) };
  const rule = ruleFor(found, "annual");
  const wish = { category: "annual", totalSek: found.budgetSek, rule, populationYear: null, replaces: null };
  const { shares, totalSek, populationYear } = proposal(db, year, { ...wish, category: "annual" });
  return { ...rule, totalSek, populationYear, isLocked: false, shares };
}

export type Today = ReturnType<typeof today>;

/** Beside today's: what each would pay, and the difference. Changes nothing. */
export function whatIf(
  db: Db,
  question: Question,
  beside: { today: Today; members: readonly MemberOfYear[] },
) {
  const { year, budgetSek, codes, rule } = question;
  const figures = figureYears(db, codes);
  const chosen =
    question.populationYear === null
      ? usualFigures(figures, year)
      : figures.find((one) => one.year === question.populationYear);
  const residents = chosen ? residentsOf(db, chosen.year, codes) : new Map<string, number>();
  const members = new Map(beside.members.map((member) => [member.code, member]));
  const wholeYear = { months: 12, days: daysBetween(`${year}-01-01`, addDays(`${year}-12-31`, 1)) };
  const payers = codes.map((code) => {
    const { months, days } = members.get(code) ?? wholeYear;
    return { code, residents: residents.get(code) ?? null, months, days, fixedSek: null };
  });
  const residentsMissing = asksResidents(rule) && !chosen;
  const parts = residentsMissing ? new Map<string, Part>() : divide(budgetSek, rule, payers);
  const before = new Map(beside.today?.shares.map(({ code, amountSek }) => [code, amountSek]));
  const rows = inNameOrder(allMunicipalities(db))
    .filter(({ code }) => before.has(code) || parts.has(code))
    .map(({ code, shortName, formalName }) => {
      const todaySek = before.get(code) ?? 0;
      const thenSek = parts.get(code)?.amountSek ?? 0;
      return {
        code,
        shortName,
        formalName,
        isIn: parts.has(code),
        todaySek,
        thenSek,
        differenceSek: thenSek - todaySek,
      };
    });
  return {
    rows,
    populationYear: asksResidents(rule) ? (chosen?.year ?? null) : null,
    residentsMissing,
    /** Years that all that are ticked have figures for. */
    years: figures.map((one) => one.year),
  };
}

export type Answer = ReturnType<typeof whatIf>;
