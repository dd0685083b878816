import type { FeeEvent } from "../../src/fees/events";
import { because, type Details, type Say, word } from "../details";
import { day, sek } from "../format";
import { categoryText } from "./words";

const money = (details: Details, key = "amountSek") => sek(Number(details[key] ?? 0));
const category = (details: Details) =>
  (categoryText[word(details, "category") as keyof typeof categoryText] ?? "").toLowerCase();
const part = (details: Details, key: "was" | "became") => (details[key] ?? null) as Details | null;

function corrected(details: Details): string {
  const was = part(details, "was") ?? {};
  const became = part(details, "became");
  return became
    ? `${money(was)} blev ${money(became)}${because(details)}`
    : `${money(was)} ströks${because(details)}`;
}

const fieldNames: Record<string, string> = {
  budgetSek: "budgeten",
  key: "fördelningen",
  equalPercent: "den lika delen",
  partYear: "regeln för del av år",
  meetingDecisionId: "beslutet",
  note: "anteckningen",
};

function changed(details: Details): string {
  const fields = Object.keys(part(details, "was") ?? {}).map((field) => fieldNames[field] ?? field);
  const budget = part(details, "became")?.budgetSek;
  return `Ändrade ${fields.join(", ")}${budget === undefined ? "" : ` (budgeten blev ${sek(Number(budget))})`}`;
}

export const feeSentences: Record<FeeEvent, Say> = {
  fee_year_opened: (d) => `Öppnade avgiftsåret med budgeten ${money(d, "budgetSek")}`,
  fee_year_changed: changed,
  fixed_fees_set: () => "Skrev de fasta beloppen",
  fee_run_locked: (d) => `Låste ${category(d)}: ${money(d, "totalSek")}${because(d)}`,
  fee_run_replaced: (d) => `Ersatte ${category(d)}, nu ${money(d, "totalSek")}${because(d)}`,
  fee_paid: (d) =>
    Number(d.amountSek) < 0
      ? `Fick tillbaka ${sek(-Number(d.amountSek))} ${day(word(d, "receivedOn"))}`
      : `Betalade ${money(d)} ${day(word(d, "receivedOn"))}`,
  fee_payment_corrected: (d) => `Betalning rättades: ${corrected(d)}`,
  budget_line_added: (d) => `Lade till budgetraden ${word(d, "name")}, ${money(d)}`,
  budget_line_changed: (d) => {
    const was = part(d, "was") ?? {};
    const became = part(d, "became") ?? {};
    return `Ändrade budgetraden ${word(was, "name")}, ${money(was)}, till ${word(became, "name")}, ${money(became)}`;
  },
  outcome_told: (d) => `Registrerade utfall ${money(d)} på ${word(d, "line")}`,
  outcome_corrected: (d) => `Utfall på ${word(d, "line")} rättades: ${corrected(d)}`,
};
