/** What happens to an application's budget; `views/budgets/history.ts` holds a sentence for each. */
export type BudgetEvent =
  | "budget_begun"
  | "cost_line_added"
  | "cost_line_changed"
  | "cost_line_removed"
  | "budget_key_changed"
  | "budget_party_changed"
  | "budget_rules_changed"
  | "budget_imported"
  | "budget_party_left";
