import type { COST_KINDS } from "../schema/budgets";

type CostTypeRow = { key: string; heading: string; kind: (typeof COST_KINDS)[number] };

/** How a funder's form wants the budget: its cost types, and what it lets be reckoned in place of receipts. */
export type BudgetForm = {
  key: string;
  name: string;
  /** Calls whose programme or funder says one of these words, in lower case. */
  words: readonly string[];
  costTypes: readonly CostTypeRow[];
  /** Flat rates that the form allows: hundredths of a percent of some cost types. */
  rates: readonly { name: string; rate: number; base: readonly string[] }[];
  /** Hours in a year's full-time work, where unit costs are reckoned by the hour. */
  hoursPerYear: number | null;
};

const COST_TYPES: readonly CostTypeRow[] = [
  { key: "staff", heading: "Personal", kind: "staff" },
  { key: "travel", heading: "Resor och logi", kind: "other" },
  { key: "premises", heading: "Lokaler", kind: "other" },
  { key: "services", heading: "Externa tjänster", kind: "other" },
  { key: "equipment", heading: "Utrustning och material", kind: "other" },
  { key: "indirect", heading: "Indirekta kostnader", kind: "indirect" },
];

export const GENERAL_BUDGET: BudgetForm = {
  key: "general",
  name: "Allmän mall",
  words: [],
  costTypes: COST_TYPES,
  rates: [],
  hoursPerYear: null,
};

/** The first whose words the call has; else the general one. */
export const BUDGET_FORMS: readonly BudgetForm[] = [
  {
    key: "esf",
    name: "ESF+, förenklade kostnader",
    words: ["esf"],
    costTypes: COST_TYPES,
    rates: [
      { name: "Indirekta kostnader, 15 % av personal", rate: 1500, base: ["staff"] },
      { name: "Alla övriga kostnader, 40 % av personal", rate: 4000, base: ["staff"] },
    ],
    hoursPerYear: 1720,
  },
  GENERAL_BUDGET,
];
