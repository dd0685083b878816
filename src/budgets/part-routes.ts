import { KeyPage } from "../../views/budgets/key-form";
import { BudgetPartyPage } from "../../views/budgets/party-form";
import { RulesPage } from "../../views/budgets/rules-form";
import type { FormState } from "../../views/ui/form";
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
} from "../web";
import { standsInBudget } from "./checks";
import { keyForm, partyForm, typedParty } from "./forms";
import { changeKey, changeParty, keyYears } from "./keys";
import { ownBudgetIn } from "./readable-routes";
import { rulesForm, typedRules } from "./rule-form";
import { changeRules } from "./rules";

type Own = ReturnType<typeof ownBudgetIn>;
type Status = 200 | 409 | 422;

function partyIn(c: C, { sums }: Own) {
  return sums.parties.find(({ code }) => code === c.req.param("code")) ?? refuse("not_found");
}

function showParty(c: C, own: Own, form: FormState, status: Status = 200) {
  const { budget, years } = own;
  const party = partyIn(c, own);
  const mayLeave = standsInBudget(party);
  return show(c, BudgetPartyPage({ ...own.heading, form, budget, party, years, mayLeave }), status);
}

function showKey(c: C, own: Own, form: FormState, status: Status = 200) {
  return show(c, KeyPage({ ...own.heading, form, years: keyYears(c.var.db, own.budget) }), status);
}

function showRules(c: C, own: Own, form: FormState, status: Status = 200) {
  return show(c, RulesPage({ ...own.heading, form }), status);
}

const budgetPath = ({ found }: Own) => `/applications/${found.id}/budget`;

/** The key, a municipality's part, and the funder's rules. */
export const partRoutes = routes()
  .get("/:id/budget/key", (c) => {
    const own = ownBudgetIn(c);
    const { commonKey, populationYear, revision } = own.budget;
    const values = {
      commonKey,
      populationYear: String(populationYear ?? ""),
      revision: String(revision),
    };
    return showKey(c, own, formOf(values));
  })
  .post("/:id/budget/key", async (c) => {
    const own = ownBudgetIn(c);
    const { revision } = own.budget;
    const values = await typedIn(c);
    const years = keyYears(c.var.db, own.budget).map(({ year }) => year);
    const { form, data } = check(values, keyForm(years));
    if (!data) return showKey(c, own, form, 422);
    if (revisionIn(values) !== revision) return showKey(c, own, changedMeanwhile(values, revision), 409);
    changeKey(c.var.db, own.found.id, data, revision, actOf(c));
    return goTo(c, budgetPath(own), "budget_key_saved");
  })
  .get("/:id/budget/parties/:code", (c) => {
    const own = ownBudgetIn(c);
    return showParty(
      c,
      own,
      formOf({ ...typedParty(partyIn(c, own)), revision: String(own.budget.revision) }),
    );
  })
  .post("/:id/budget/parties/:code", async (c) => {
    const own = ownBudgetIn(c);
    const { revision } = own.budget;
    const { code } = partyIn(c, own);
    const values = await typedIn(c);
    const { form, data } = check(values, partyForm(own.years));
    if (!data) return showParty(c, own, form, 422);
    if (revisionIn(values) !== revision) return showParty(c, own, changedMeanwhile(values, revision), 409);
    changeParty(c.var.db, own.found.id, code, data, revision, actOf(c));
    return goTo(c, budgetPath(own), "budget_party_saved");
  })
  .get("/:id/budget/rules", (c) => {
    const own = ownBudgetIn(c);
    return showRules(
      c,
      own,
      formOf({ ...typedRules(own.budget.rules), revision: String(own.budget.revision) }),
    );
  })
  .post("/:id/budget/rules", async (c) => {
    const own = ownBudgetIn(c);
    const { revision } = own.budget;
    const values = await typedIn(c);
    const { form, data } = check(values, rulesForm);
    if (!data) return showRules(c, own, form, 422);
    if (revisionIn(values) !== revision) return showRules(c, own, changedMeanwhile(values, revision), 409);
    changeRules(c.var.db, own.found.id, data, revision, actOf(c));
    return goTo(c, budgetPath(own), "budget_rules_saved");
  });
