import type { BudgetEvent } from "../../src/budgets/events";
import type { LineForm } from "../../src/budgets/line-changes";
import { type Details, type Say, word } from "../details";
import { counted, sek } from "../format";
import { commonKeyText, leavingWayText, percentText } from "./words";

const part = (details: Details, key: string) => (details[key] ?? {}) as Partial<LineForm>;

function money(line: Partial<LineForm>): string {
  if (line.way === "rate") return percentText(line.rate ?? 0);
  if (line.way === "units") return sek((line.quantity ?? 0) * (line.unitSek ?? 0));
  return sek(line.amountSek ?? 0);
}

const named = (line: Partial<LineForm>) => `${line.text} ${line.year}, ${money(line)}`;
const howMany = (value: unknown) => (Array.isArray(value) ? value.length : 0);

export const budgetSentences: Record<BudgetEvent, Say> = {
  budget_begun: () => "Började en budget med kostnader per år och kostnadsslag",
  cost_line_added: (d) => `Lade till kostnaden ${named(part(d, "line"))}`,
  cost_line_changed: (d) => `Ändrade kostnaden ${named(part(d, "was"))}, till ${named(part(d, "became"))}`,
  cost_line_removed: (d) => `Tog bort kostnaden ${named(part(d, "line"))}`,
  budget_key_changed: (d) =>
    `Gemensamma kostnader delas ${commonKeyText[word(d, "key") as keyof typeof commonKeyText]?.toLowerCase() ?? ""}${d.year ? `, folkmängd ${word(d, "year")}` : ""}`,
  budget_party_changed: () => "Kommunens del av budgeten ändrades",
  budget_rules_changed: () => "Finansiärens regler för pengar och tid ändrades",
  budget_imported: (d) =>
    `Läste in budgeten från fil: ${counted(Number(d.added ?? 0), "ny rad", "nya rader")}, ${howMany(d.changed)} ändrade, ${howMany(d.removed)} borttagna, ${counted(howMany(d.parties), "kommun ändrad", "kommuner ändrade")}`,
  budget_party_left: (d) =>
    `Togs ur budgeten: ${(leavingWayText[word(d, "way") as keyof typeof leavingWayText] ?? "").toLowerCase()}. Sökt belopp ${sek(Number(d.fromSek))} blev ${sek(Number(d.toSek))}`,
};
