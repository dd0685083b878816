import { FixedFeesPage } from "../../views/fees/fixed-fees-form";
import { differsText } from "../../views/fees/words";
import { paths } from "../../views/paths";
import type { FormState } from "../../views/ui/form";
import { keepersOnly } from "../membership/keeping";
import { refuse } from "../refusal";
import {
  actOf,
  type C,
  changedMeanwhile,
  check,
  formOf,
  goTo,
  revisionIn,
  routes,
  show,
  typedIn,
  yearIn,
} from "../web";
import { feeYear, isLocked } from "./fee-years";
import { aboveBudget, fixedFeesOf, setFixedFees } from "./fixed-fees";
import { fixedFeesForm } from "./forms";
import { membersOfYear } from "./members-of-year";

function fixedYear(c: C) {
  keepersOnly(c);
  const found = feeYear(c.var.db, yearIn(c));
  return found.key === "fixed" ? found : refuse("not_found");
}

function showForm(c: C, form: FormState, status: 200 | 409 | 422 = 200) {
  const { db } = c.var;
  const year = fixedYear(c);
  const members = membersOfYear(db, year.year);
  return show(c, FixedFeesPage({ form, year, members, isLocked: isLocked(db, year.year) }), status);
}

export const fixedFeeRoutes = routes()
  .get("/", (c) => {
    const year = fixedYear(c);
    const values: Record<string, string> = { revision: String(year.revision) };
    for (const [code, sek] of fixedFeesOf(c.var.db, year.year)) values[`fixed-${code}`] = String(sek);
    return showForm(c, formOf(values));
  })
  .post("/", async (c) => {
    const { db } = c.var;
    const year = fixedYear(c);
    const values = await typedIn(c);
    const codes = membersOfYear(db, year.year).map(({ code }) => code);
    const { form, data } = check(values, fixedFeesForm(codes));
    if (!data) return showForm(c, form, 422);
    const amounts = new Map(codes.map((code) => [code, data[`fixed-${code}`] ?? 0]));
    const above = aboveBudget(year.budgetSek, amounts.values());
    if (above !== 0)
      return showForm(c, { ...form, errors: { form: differsText(above, year.budgetSek) } }, 422);
    if (revisionIn(values) !== year.revision)
      return showForm(c, changedMeanwhile(values, year.revision), 409);
    setFixedFees(db, year.year, amounts, year.revision, actOf(c));
    return goTo(c, paths.fees(year.year), "fixed_fees_set");
  });
