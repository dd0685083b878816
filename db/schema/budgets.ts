import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { applications } from "./applications";
import { municipalities } from "./membership";

/** How the common costs are divided when a municipality has no key of its own. */
export const COMMON_KEYS = ["population", "equal"] as const;

/** A budget by lines (kostnader per år och kostnadsslag). An application without one has shares only. */
export const budgets = sqliteTable(
  "budgets",
  {
    applicationId: integer("application_id")
      .primaryKey()
      .references(() => applications.id),
    /** Which of `db/defaults/budget-forms.ts` it began from. */
    form: text("form").notNull(),
    commonKey: text("common_key", { enum: COMMON_KEYS }).notNull(),
    /** Whose residents stand in `budget_parties`: 31 December of this year, by that table. */
    populationYear: integer("population_year"),
    populationTable: text("population_table").notNull().default(""),
    begunAt: text("begun_at").notNull(),
    /** Raised at each change; a page that was opened at a lower one may not overwrite. */
    revision: integer("revision").notNull().default(1),
  },
  (t) => [check("budgets_common_key", sql`${t.commonKey} in ('population', 'equal')`)],
);

export const COST_KINDS = ["staff", "other", "indirect"] as const;

/** A cost type (kostnadsslag) as the funder's form names it; the application has its own copy. */
export const costTypes = sqliteTable(
  "cost_types",
  {
    applicationId: integer("application_id")
      .notNull()
      .references(() => budgets.applicationId),
    key: text("key").notNull(),
    position: integer("position").notNull(),
    heading: text("heading").notNull(),
    kind: text("kind", { enum: COST_KINDS }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.applicationId, t.key] }),
    check("cost_types_kind", sql`${t.kind} in ('staff', 'other', 'indirect')`),
  ],
);

export const LINE_WAYS = ["amount", "units", "rate"] as const;

/** A cost of one year. What is taken away stays, with the moment. */
export const costLines = sqliteTable(
  "cost_lines",
  {
    id: integer("id").primaryKey(),
    applicationId: integer("application_id")
      .notNull()
      .references(() => budgets.applicationId),
    text: text("text").notNull(),
    costType: text("cost_type").notNull(),
    year: integer("year").notNull(),
    /** Whose own cost it is; null for what is common, which the project owner pays. */
    bearerCode: text("bearer_code"),
    way: text("way", { enum: LINE_WAYS }).notNull(),
    /** When it is typed. */
    amountSek: integer("amount_sek").notNull().default(0),
    /** A unit cost (enhetskostnad): so many hours at so much. */
    quantity: integer("quantity").notNull().default(0),
    unitSek: integer("unit_sek").notNull().default(0),
    /** A flat rate (schablon): hundredths of a percent of the cost types in `base`. */
    rate: integer("rate").notNull().default(0),
    base: text("base", { mode: "json" }).$type<string[]>().notNull().default([]),
    addedAt: text("added_at").notNull(),
    removedAt: text("removed_at"),
  },
  (t) => [
    index("cost_lines_of_application").on(t.applicationId, t.removedAt),
    foreignKey({
      columns: [t.applicationId, t.costType],
      foreignColumns: [costTypes.applicationId, costTypes.key],
    }),
    foreignKey({
      columns: [t.applicationId, t.bearerCode],
      foreignColumns: [budgetParties.applicationId, budgetParties.municipalityCode],
    }),
    check("cost_lines_way", sql`${t.way} in ('amount', 'units', 'rate')`),
    check(
      "cost_lines_numbers",
      sql`${t.amountSek} >= 0 and ${t.quantity} >= 0 and ${t.unitSek} >= 0 and ${t.rate} between 0 and 10000`,
    ),
  ],
);

export const PARTY_KEYS = ["common", "population", "equal", "fixed", "percent", "none"] as const;

/** How a municipality takes part in the common costs, and whether money goes to it. */
export const budgetParties = sqliteTable(
  "budget_parties",
  {
    applicationId: integer("application_id")
      .notNull()
      .references(() => budgets.applicationId),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    receivesMoney: integer("receives_money", { mode: "boolean" }).notNull().default(true),
    key: text("key", { enum: PARTY_KEYS }).notNull(),
    fixedSek: integer("fixed_sek").notNull().default(0),
    /** Hundredths of a percent of the common costs. */
    percent: integer("percent").notNull().default(0),
    /** As they were when the key was chosen, so that a figure corrected later moves no share by itself. */
    residents: integer("residents"),
  },
  (t) => [
    primaryKey({ columns: [t.applicationId, t.municipalityCode] }),
    check(
      "budget_parties_key",
      sql`${t.key} in ('common', 'population', 'equal', 'fixed', 'percent', 'none')`,
    ),
    check("budget_parties_numbers", sql`${t.fixedSek} >= 0 and ${t.percent} between 0 and 10000`),
  ],
);

/** What a municipality puts in itself (medfinansiering) in a year: money, and work or things. */
export const coFinancing = sqliteTable(
  "co_financing",
  {
    applicationId: integer("application_id").notNull(),
    municipalityCode: text("municipality_code").notNull(),
    year: integer("year").notNull(),
    cashSek: integer("cash_sek").notNull().default(0),
    inKindSek: integer("in_kind_sek").notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.applicationId, t.municipalityCode, t.year] }),
    foreignKey({
      columns: [t.applicationId, t.municipalityCode],
      foreignColumns: [budgetParties.applicationId, budgetParties.municipalityCode],
    }),
    check("co_financing_money", sql`${t.cashSek} >= 0 and ${t.inKindSek} >= 0`),
  ],
);

export const RULE_KINDS = [
  "co_financing_exactly",
  "co_financing_at_least",
  "co_financing_at_most",
  "requested_at_least",
  "requested_at_most",
  "indirect_of_staff",
  "indirect_of_direct",
  "starts_no_earlier",
  "ends_no_later",
  "months_at_most",
] as const;

/** A rule of the funder's about money and time, and whether a version may be sent that breaks it. */
export const budgetRules = sqliteTable(
  "budget_rules",
  {
    applicationId: integer("application_id")
      .notNull()
      .references(() => budgets.applicationId),
    kind: text("kind", { enum: RULE_KINDS }).notNull(),
    /** Hundredths of a percent, kronor or months, as the kind says; 0 for a day. */
    value: integer("value").notNull().default(0),
    day: text("day"),
    blocks: integer("blocks", { mode: "boolean" }).notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.applicationId, t.kind] }),
    check(
      "budget_rules_kind",
      sql`${t.kind} in ('co_financing_exactly', 'co_financing_at_least', 'co_financing_at_most', 'requested_at_least', 'requested_at_most', 'indirect_of_staff', 'indirect_of_direct', 'starts_no_earlier', 'ends_no_later', 'months_at_most')`,
    ),
    check(
      "budget_rules_value",
      sql`${t.value} >= 0 and (${t.day} is not null) = (${t.kind} in ('starts_no_earlier', 'ends_no_later'))`,
    ),
  ],
);
