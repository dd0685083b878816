import type { BUDGET_REFUSALS } from "../../src/budgets/refusals";

export const budgetRefusalText: Record<keyof typeof BUDGET_REFUSALS, string> = {
  no_budget: "Ansökan har ingen budget med rader ännu. Börja på ansökans budgetsida.",
  budget_exists: "Ansökan har redan en budget med rader. Öppna budgetsidan och ändra där.",
  budget_by_lines:
    "Andelarna räknas fram ur budgetens rader och nycklar. Ändra där, så följer andelarna med.",
  budget_line_gone: "Raden är redan borttagen. Budgetsidan visar vad som gäller.",
  party_has_not_declined:
    "Kommunen har inte svarat att den avstår. Budgeten görs om först när kommunens svar finns här.",
  party_not_in_budget: "Kommunen har ingen del i budgeten. Inget behöver göras om.",
  nobody_left_in_budget: "Ingen annan kommun tar del av pengarna. Ge först en annan kommun en nyckel.",
  budget_file_has_errors: "Filen har fel. Rätta dem i filen och läs in den igen. Inget är infört.",
  budget_too_large: "Budgeten blir orimligt stor. Kontrollera beloppen. Inget är ändrat.",
};
