import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";
import { meetingDecisions } from "./bodies";
import { correctable } from "./correctable";
import { municipalities } from "./membership";
import { persons } from "./people";

/** How a cost is divided (allocation key, clause 10): by residents unless the network has decided otherwise. */
export const ALLOCATION_KEYS = ["population", "equal", "fixed", "mixed"] as const;

/** What a municipality pays that is a member for a part of the year only: the agreement does not say. */
export const PART_YEAR_RULES = ["whole_year", "months", "days"] as const;

/** The network's budget of a year, and how it is to be divided. */
export const feeYears = sqliteTable(
  "fee_years",
  {
    year: integer("year").primaryKey(),
    budgetSek: integer("budget_sek").notNull(),
    key: text("key", { enum: ALLOCATION_KEYS }).notNull().default("population"),
    /** Of a mixed key: the part in percent that is divided equally; the rest goes by residents. */
    equalPercent: integer("equal_percent"),
    partYear: text("part_year", { enum: PART_YEAR_RULES }).notNull().default("whole_year"),
    meetingDecisionId: integer("meeting_decision_id").references(() => meetingDecisions.id),
    note: text("note").notNull().default(""),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    check("fee_years_budget", sql`${t.budgetSek} >= 0`),
    check("fee_years_key", sql`${t.key} in ('population', 'equal', 'fixed', 'mixed')`),
    check("fee_years_part_year", sql`${t.partYear} in ('whole_year', 'months', 'days')`),
    check("fee_years_mixed", sql`(${t.key} = 'mixed') = (${t.equalPercent} is not null)`),
    check("fee_years_percent", sql`${t.equalPercent} is null or ${t.equalPercent} between 0 and 100`),
  ],
);

/** What each pays by a fixed key. */
export const fixedFees = sqliteTable(
  "fixed_fees",
  {
    year: integer("year")
      .notNull()
      .references(() => feeYears.year),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    amountSek: integer("amount_sek").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.year, t.municipalityCode] }),
    check("fixed_fees_amount", sql`${t.amountSek} >= 0`),
  ],
);

export const FEE_CATEGORIES = ["annual", "overrun", "wind_down"] as const;

/**
 * A cost that has been divided: locked, with all that it was divided by. A wrong one is not changed: another run
 * takes its place and says why.
 */
export const feeRuns = sqliteTable(
  "fee_runs",
  {
    id: integer("id").primaryKey(),
    year: integer("year")
      .notNull()
      .references(() => feeYears.year),
    category: text("category", { enum: FEE_CATEGORIES }).notNull(),
    totalSek: integer("total_sek").notNull(),
    key: text("key", { enum: ALLOCATION_KEYS }).notNull(),
    equalPercent: integer("equal_percent"),
    partYear: text("part_year", { enum: PART_YEAR_RULES }).notNull(),
    /** Null by a key that asks no residents. */
    populationYear: integer("population_year"),
    populationTable: text("population_table").notNull().default(""),
    populationFetchedOn: text("population_fetched_on"),
    reason: text("reason").notNull().default(""),
    replacesId: integer("replaces_id")
      .unique()
      .references((): AnySQLiteColumn => feeRuns.id),
    dueOn: text("due_on"),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    byName: text("by_name").notNull(),
  },
  (t) => [
    index("fee_runs_of_year").on(t.year, t.id),
    check("fee_runs_category", sql`${t.category} in ('annual', 'overrun', 'wind_down')`),
    check("fee_runs_reason", sql`${t.category} = 'annual' or ${t.reason} <> ''`),
  ],
);

export const feeShares = sqliteTable(
  "fee_shares",
  {
    runId: integer("run_id")
      .notNull()
      .references(() => feeRuns.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    /** As it was called then. */
    formalName: text("formal_name").notNull(),
    residents: integer("residents"),
    /** The days of the year that it was a member, first and last. */
    memberFromOn: text("member_from_on").notNull(),
    memberToOn: text("member_to_on").notNull(),
    /** Of a part-year rule: for how many months or days it pays; null by the rule that asks neither. */
    partsOfYear: integer("parts_of_year"),
    amountSek: integer("amount_sek").notNull(),
  },
  (t) => [primaryKey({ columns: [t.runId, t.municipalityCode] })],
);

export const feePayments = sqliteTable(
  "fee_payments",
  {
    id: integer("id").primaryKey(),
    runId: integer("run_id")
      .notNull()
      .references(() => feeRuns.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    /** Below zero: paid back. */
    amountSek: integer("amount_sek").notNull(),
    receivedOn: text("received_on").notNull(),
    reference: text("reference").notNull().default(""),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    ...correctable(),
  },
  (t) => [
    index("fee_payments_of_run").on(t.runId, t.municipalityCode),
    check("fee_payments_amount", sql`${t.amountSek} <> 0`),
  ],
);

/** What the budget is meant for; the coordinator sees that it is followed (clause 7). */
export const budgetLines = sqliteTable(
  "budget_lines",
  {
    id: integer("id").primaryKey(),
    year: integer("year")
      .notNull()
      .references(() => feeYears.year),
    name: text("name").notNull(),
    amountSek: integer("amount_sek").notNull(),
  },
  (t) => [index("budget_lines_of_year").on(t.year)],
);

export const outcomes = sqliteTable(
  "outcomes",
  {
    id: integer("id").primaryKey(),
    lineId: integer("line_id")
      .notNull()
      .references(() => budgetLines.id),
    amountSek: integer("amount_sek").notNull(),
    happenedOn: text("happened_on").notNull(),
    note: text("note").notNull().default(""),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    ...correctable(),
  },
  (t) => [index("outcomes_of_line").on(t.lineId)],
);
