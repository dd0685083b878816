import { RemindersPage } from "../../views/reminders/reminders";
import { RuleFormPage } from "../../views/reminders/rule-form";
import type { FormState } from "../../views/ui/form";
import { requireRole } from "../people/permissions";
import { refuse } from "../refusal";
import { actOf, type C, formOf, goTo, readForm, routes, show, viewer } from "../web";
import { ruleForm, typedRule } from "./forms";
import { isRule, remindersAhead, resting, rulesOverview } from "./overview";
import { RULES, type RuleName } from "./rules";
import { changeRule, ruleSettings } from "./settings";

function ruleIn(c: C): RuleName {
  const name = c.req.param("rule") ?? "";
  return isRule(name) ? name : refuse("not_found");
}

function showForm(c: C, name: RuleName, form: FormState, status: 200 | 422 = 200) {
  return show(c, RuleFormPage({ name, rule: RULES[name], form }), status);
}

const requireKeeper = (c: C) => requireRole(viewer(c), "adviser", "coordinator", "administrator");

export const reminderRoutes = routes()
  .get("/", (c) => {
    requireKeeper(c);
    const { db, at } = c.var;
    const now = resting(db, at);
    return show(c, RemindersPage({ rules: rulesOverview(db, now), ahead: remindersAhead(now), at }));
  })
  .get("/:rule", (c) => {
    requireKeeper(c);
    const name = ruleIn(c);
    return showForm(c, name, formOf(typedRule(ruleSettings(c.var.db)[name])));
  })
  .post("/:rule", async (c) => {
    requireKeeper(c);
    const name = ruleIn(c);
    const { form, data } = await readForm(c, ruleForm);
    if (!data) return showForm(c, name, form, 422);
    changeRule(c.var.db, name, data, actOf(c));
    return goTo(c, "/reminders", "saved");
  });
