import { BUDGET_FORMS, type BudgetForm, GENERAL_BUDGET } from "../../db/defaults/budget-forms";
import type { Db } from "../../db/open";
import { budgetParties, budgetRules, budgets, costTypes } from "../../db/schema";
import { declinedParties } from "../applications/answers";
import { application, isOver, partiesOf } from "../applications/applications";
import { type Call, call } from "../calls/calls";
import { type Act, record } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { budgetOf, type Rule } from "./budget";
import { carryShares } from "./changing";
import { residentsFor } from "./keys";
import { sumsOf } from "./party-sums";
import { hasBudget } from "./standing";

/** The form that the call's funder has; the general one when none is known. */
export function formOfCall({ funder, programme }: Pick<Call, "funder" | "programme">): BudgetForm {
  const said = `${funder} ${programme}`.toLowerCase();
  return BUDGET_FORMS.find(({ words }) => words.some((word) => said.includes(word))) ?? GENERAL_BUDGET;
}

export function budgetForm(key: string): BudgetForm {
  return BUDGET_FORMS.find((one) => one.key === key) ?? GENERAL_BUDGET;
}

/**
 * Begins a budget by lines with the form's cost types and what the call says of money. Everybody who has not declined
 * shares by residents to begin with. What the shares were before stands in the history.
 */
export function beginBudget(db: Db, id: number, formKey: string, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    const found = application(tx, id);
    if (isOver(found)) refuse("not_in_this_status");
    if (hasBudget(tx, id)) refuse("budget_exists");
    const form = budgetForm(formKey);
    const declined = declinedParties(tx, id);
    const parties = partiesOf(tx, id);
    const taking = parties.filter(({ code }) => !declined.has(code)).map(({ code }) => code);
    const figures = residentsFor(tx, null, taking);
    tx.insert(budgets)
      .values({
        applicationId: id,
        form: form.key,
        commonKey: "population",
        populationYear: figures?.year ?? null,
        populationTable: figures?.table ?? "",
        begunAt: act.at,
      })
      .run();
    for (const [index, type] of form.costTypes.entries())
      tx.insert(costTypes)
        .values({ applicationId: id, position: index + 1, ...type })
        .run();
    for (const { code } of parties)
      tx.insert(budgetParties)
        .values({
          applicationId: id,
          municipalityCode: code,
          key: declined.has(code) ? "none" : "common",
          residents: figures?.residents.get(code) ?? null,
        })
        .run();
    for (const rule of rulesOfCall(call(tx, found.callId)))
      tx.insert(budgetRules)
        .values({ applicationId: id, ...rule })
        .run();
    const was = parties
      .filter(({ budgetShareSek, coFinancingSek }) => budgetShareSek + coFinancingSek > 0)
      .map(({ code, budgetShareSek, coFinancingSek }) => ({ code, budgetShareSek, coFinancingSek }));
    const begun = budgetOf(tx, id);
    if (begun) carryShares(tx, id, sumsOf(begun));
    const details = { form: form.key, was };
    record(tx, { subject: "application", subjectId: id, event: "budget_begun", details }, act);
  });
}

function rulesOfCall(found: Call): Rule[] {
  const rule = (kind: Rule["kind"], value: number | null): Rule[] =>
    value === null ? [] : [{ kind, value, day: null, blocks: true }];
  const percent = found.coFinancingPercent;
  return [
    ...rule("co_financing_at_least", percent === null ? null : percent * 100),
    ...rule("requested_at_least", found.amountFromSek),
    ...rule("requested_at_most", found.amountToSek),
  ];
}
