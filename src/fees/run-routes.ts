import { FeeRunPage } from "../../views/fees/fee-run";
import { RunFormPage, RunPreviewPage } from "../../views/fees/run-form";
import { paths } from "../../views/paths";
import type { FormState } from "../../views/ui/form";
import { addDays, addWorkingDays, dayOf } from "../calendar";
import { keepersOnly, mayKeep } from "../membership/keeping";
import { municipalitiesOf, worksForNetwork } from "../people/permissions";
import { figureYears } from "../population/figure-years";
import { refuse } from "../refusal";
import {
  actOf,
  type C,
  changedMeanwhile,
  check,
  formOf,
  goTo,
  idIn,
  revisionIn,
  routes,
  show,
  typedIn,
  viewer,
  yearIn,
} from "../web";
import { type FeeCategory, type FeeRun, feeRun } from "./fee-runs";
import { feeYear } from "./fee-years";
import { runFormFor } from "./forms";
import { lockedBefore, lockRun, type RunForm, wishOf } from "./locking";
import { membersOfYear } from "./members-of-year";
import { proposal } from "./proposal";
import { billing } from "./statements";

const DAYS_TO_PAY = 30;

/** What is asked about, whether it stands in the address or in the form. */
function asked(c: C, values: Record<string, string>): { category: FeeCategory; replaces: FeeRun | null } {
  keepersOnly(c);
  const id = values.replacesId ?? "";
  const replaces = id === "" ? null : feeRun(c.var.db, yearIn(c), Number(id));
  const category = replaces?.category ?? values.category;
  if (category === "annual" || category === "overrun" || category === "wind_down")
    return { category, replaces };
  return refuse("not_found");
}

function shown(c: C, form: FormState) {
  const { db } = c.var;
  const year = feeYear(db, yearIn(c));
  const codes = membersOfYear(db, year.year).map(({ code }) => code);
  return { form, year, ...asked(c, form.values), years: figureYears(db, codes).map((one) => one.year) };
}

function preview(c: C, form: FormState, data: RunForm, status: 200 | 409 = 200) {
  const props = shown(c, form);
  const proposed = proposal(c.var.db, props.year.year, wishOf(c.var.db, props.year.year, data));
  return show(c, RunPreviewPage({ ...props, proposal: proposed, dueOn: data.dueOn }), status);
}

function typedRun(run: FeeRun): Record<string, string> {
  return {
    totalSek: String(run.totalSek),
    key: run.key,
    equalPercent: String(run.equalPercent ?? ""),
    partYear: run.partYear,
    populationYear: String(run.populationYear ?? ""),
    reason: run.category === "annual" ? "" : run.reason,
    dueOn: run.dueOn ?? "",
  };
}

export const runRoutes = routes()
  .get("/new", (c) => {
    const values = { category: c.req.query("category") ?? "", replacesId: c.req.query("replaces") ?? "" };
    const { replaces, category } = asked(c, values);
    const dueOn = addWorkingDays(addDays(dayOf(c.var.at), DAYS_TO_PAY - 1), 1);
    const form = { dueOn, ...(replaces ? typedRun(replaces) : {}), ...values, category };
    return show(c, RunFormPage(shown(c, formOf(form))));
  })
  .post("/preview", async (c) => {
    const values = await typedIn(c);
    asked(c, values);
    const { form, data } = check(values, runFormFor(values));
    return data ? preview(c, form, data) : show(c, RunFormPage(shown(c, form)), 422);
  })
  .post("/", async (c) => {
    const { db } = c.var;
    const values = await typedIn(c);
    asked(c, values);
    const year = feeYear(db, yearIn(c));
    const { form, data } = check(values, runFormFor(values));
    if (!data) return show(c, RunFormPage(shown(c, form)), 422);
    const before = lockedBefore(db, year.year, data);
    if (before) return goTo(c, paths.feeRun(year.year, before.id), "fee_run_locked_before");
    const seen = { revision: revisionIn(values), fingerprint: values.fingerprint ?? "" };
    const now = proposal(db, year.year, wishOf(db, year.year, data));
    if (seen.revision !== year.revision || seen.fingerprint !== now.fingerprint)
      return preview(c, changedMeanwhile(values, year.revision), data, 409);
    const id = lockRun(db, year.year, data, seen, actOf(c));
    return goTo(c, paths.feeRun(year.year, id), "fee_run_locked");
  })
  .get("/:runId", (c) => {
    const today = dayOf(c.var.at);
    return show(
      c,
      FeeRunPage({
        ...billing(c.var.db, yearIn(c), idIn(c, "runId"), today),
        today,
        mayChange: mayKeep(c),
        readsAll: worksForNetwork(viewer(c)),
        ownCodes: municipalitiesOf(viewer(c)),
      }),
    );
  });
