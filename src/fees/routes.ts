import { FeeListPage } from "../../views/fees/fee-list";
import { FeeYearPage } from "../../views/fees/fee-year";
import { FeeYearFormPage } from "../../views/fees/fee-year-form";
import { paths } from "../../views/paths";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { historyOf } from "../history";
import { keepersOnly, mayKeep } from "../membership/keeping";
import { allMunicipalities } from "../membership/register";
import { municipalitiesOf, worksForNetwork } from "../people/permissions";
import {
  actOf,
  type C,
  changedMeanwhile,
  check,
  formOf,
  goTo,
  readForm,
  revisionIn,
  routes,
  show,
  typedIn,
  viewer,
  yearIn,
} from "../web";
import { balancesOfYear, feeYearsWithSums, totalOf } from "./balances";
import { budgetDecisions } from "./budget-decisions";
import { budgetOf } from "./budget-lines";
import { budgetRoutes } from "./budget-routes";
import { correctionRoutes } from "./correction-routes";
import { annualRun, feeRunsOf, feeSharesOf } from "./fee-runs";
import { changeFeeYear, type FeeYear, feeYear, isLocked, openFeeYear } from "./fee-years";
import { fixedFeeRoutes } from "./fixed-fee-routes";
import { feeYearForm, newFeeYearForm } from "./forms";
import { paymentRoutes } from "./payment-routes";
import { paymentsOf } from "./payments";
import { proposal, ruleFor } from "./proposal";
import { runRoutes } from "./run-routes";
import { statementRoutes } from "./statement-routes";
import { whatIfRoutes } from "./what-if-routes";

function showForm(c: C, form: FormState, year: number | null, status: 200 | 409 | 422 = 200) {
  return show(c, FeeYearFormPage({ form, year, decisions: budgetDecisions(c.var.db) }), status);
}

const decisionIds = (c: C) => budgetDecisions(c.var.db).map(({ id }) => id);

function typedYear(found: FeeYear): Record<string, string> {
  return {
    budgetSek: String(found.budgetSek),
    key: found.key,
    equalPercent: String(found.equalPercent ?? ""),
    partYear: found.partYear,
    meetingDecisionId: String(found.meetingDecisionId ?? ""),
    note: found.note,
    revision: String(found.revision),
  };
}

const HAPPENINGS_SHOWN = 100;

/** Fixed amounts are what comes next where the year is divided by them. */
const afterSaving = (year: number, key: string) =>
  key === "fixed" ? `${paths.fees(year)}/fixed-fees` : paths.fees(year);

export const feeRoutes = routes()
  .get("/", (c) =>
    show(
      c,
      FeeListPage({
        years: feeYearsWithSums(c.var.db),
        mayChange: mayKeep(c),
      }),
    ),
  )
  .get("/new", (c) => {
    keepersOnly(c);
    const newest = feeYearsWithSums(c.var.db)[0];
    const usual = { key: newest?.key ?? "population", partYear: newest?.partYear ?? "whole_year" };
    const year = String(newest ? newest.year + 1 : dayOf(c.var.at).slice(0, 4));
    return showForm(c, formOf({ ...usual, year }), null);
  })
  .post("/", async (c) => {
    keepersOnly(c);
    const { form, data } = await readForm(c, newFeeYearForm(decisionIds(c)));
    if (!data) return showForm(c, form, null, 422);
    openFeeYear(c.var.db, data, actOf(c));
    return goTo(c, afterSaving(data.year, data.key), "fee_year_opened");
  })
  .route("/what-if", whatIfRoutes)
  .get("/:year", (c) => {
    const { db, at } = c.var;
    const year = feeYear(db, yearIn(c));
    const runs = feeRunsOf(db, year.year);
    const annual = annualRun(runs);
    const balances = balancesOfYear(db, runs);
    const rule = ruleFor(year, "annual");
    const wish = {
      category: "annual",
      totalSek: year.budgetSek,
      rule,
      populationYear: null,
      replaces: null,
    } as const;
    const names = new Map(allMunicipalities(db).map(({ code, shortName }) => [code, shortName]));
    const readsAll = worksForNetwork(viewer(c));
    return show(
      c,
      FeeYearPage({
        year,
        runs,
        annual,
        proposal: annual ? null : proposal(db, year.year, wish),
        balances,
        total: totalOf(balances),
        decision: budgetDecisions(db).find(({ id }) => id === year.meetingDecisionId),
        lines: budgetOf(db, year.year),
        payments: readsAll ? paymentsOf(db, year.year) : [],
        history: readsAll ? historyOf(db, "fees", year.year, HAPPENINGS_SHOWN) : [],
        today: dayOf(at),
        mayChange: mayKeep(c),
        readsAll,
        ownCodes: municipalitiesOf(viewer(c)),
        billed: new Set(annual ? feeSharesOf(db, annual.id).map(({ code }) => code) : []),
        shortName: (code) => names.get(code) ?? code,
      }),
    );
  })
  .get("/:year/edit", (c) => {
    keepersOnly(c);
    const found = feeYear(c.var.db, yearIn(c));
    return showForm(c, formOf(typedYear(found)), found.year);
  })
  .post("/:year", async (c) => {
    keepersOnly(c);
    const { db } = c.var;
    const found = feeYear(db, yearIn(c));
    const values = await typedIn(c);
    const { form, data } = check(values, feeYearForm(decisionIds(c)));
    if (!data) return showForm(c, form, found.year, 422);
    if (revisionIn(values) !== found.revision && !isLocked(db, found.year))
      return showForm(c, changedMeanwhile(values, found.revision), found.year, 409);
    changeFeeYear(db, found.year, data, found.revision, actOf(c));
    return goTo(c, afterSaving(found.year, data.key), "saved");
  })
  .route("/:year/fixed-fees", fixedFeeRoutes)
  .route("/:year/runs", runRoutes)
  .route("/:year/runs", statementRoutes)
  .route("/:year", paymentRoutes)
  .route("/:year", budgetRoutes)
  .route("/:year", correctionRoutes);
