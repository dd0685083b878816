import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { applications } from "./applications";
import { municipalities } from "./membership";
import { persons } from "./people";

/** What has been reminded of, or was passed over since a later reminder took its place. Rows are only ever added. */
export const reminders = sqliteTable(
  "reminders",
  {
    id: integer("id").primaryKey(),
    rule: text("rule").notNull(),
    /** The matter, the same as long as it is the same matter: `7:0160`. */
    matter: text("matter").notNull(),
    /** The day that was counted from; a day that moves arms the rule anew. */
    countedFrom: text("counted_from").notNull(),
    /** Working days from that day, `escalation`, or `after:2026-12-03` for somebody who said "kommer senare". */
    step: text("step").notNull(),
    passedOver: integer("passed_over", { mode: "boolean" }).notNull(),
    /** To how many it went. */
    receivers: integer("receivers").notNull(),
    at: text("at").notNull(),
  },
  (t) => [uniqueIndex("reminders_once").on(t.rule, t.matter, t.countedFrom, t.step)],
);

/** What the network has changed in a rule; the newest row counts, and without one the rule is as Utlyst brings it. */
export const reminderRules = sqliteTable(
  "reminder_rules",
  {
    id: integer("id").primaryKey(),
    rule: text("rule").notNull(),
    on: integer("is_on", { mode: "boolean" }).notNull(),
    /** Working days from the day that is counted from, such as `-5,-1`. */
    steps: text("steps").notNull(),
    escalateAfter: integer("escalate_after"),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
  },
  (t) => [index("reminder_rules_of_rule").on(t.rule, t.id)],
);

/** "Kommer senare, därför att": somebody who is waited for says when. The newest of a municipality stands. */
export const delays = sqliteTable(
  "delays",
  {
    id: integer("id").primaryKey(),
    applicationId: integer("application_id")
      .notNull()
      .references(() => applications.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    expectedOn: text("expected_on").notNull(),
    reason: text("reason").notNull(),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    byName: text("by_name").notNull(),
  },
  (t) => [
    index("delays_of_party").on(t.applicationId, t.municipalityCode, t.id),
    check("delays_reason", sql`${t.reason} <> ''`),
  ],
);
