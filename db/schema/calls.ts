import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { persons } from "./people";

export const DEADLINE_PRECISIONS = ["instant", "day", "month", "none", "rolling"] as const;
export const JOINT_RULES = ["unknown", "allowed", "required", "not_allowed"] as const;
export const SIGNING_WAYS = ["unknown", "paper", "e_signature", "funder_portal"] as const;

/** A funding call (utlysning). Whether it is planned, open or closed follows from its dates and is never stored. */
export const calls = sqliteTable(
  "calls",
  {
    id: integer("id").primaryKey(),
    funder: text("funder").notNull(),
    programme: text("programme").notNull().default(""),
    title: text("title").notNull(),
    url: text("url").notNull().default(""),
    description: text("description").notNull().default(""),
    eligibleApplicants: text("eligible_applicants").notNull().default(""),
    joint: text("joint", { enum: JOINT_RULES }).notNull().default("unknown"),
    minMunicipalities: integer("min_municipalities"),
    minCounties: integer("min_counties"),
    amount: text("amount").notNull().default(""),
    coFinancing: text("co_financing").notNull().default(""),
    signing: text("signing", { enum: SIGNING_WAYS }).notNull().default("unknown"),
    applyAt: text("apply_at").notNull().default(""),
    opensOn: text("opens_on"),
    /** What the funder wrote about the last day, to the letter. */
    deadlineText: text("deadline_text").notNull().default(""),
    deadlinePrecision: text("deadline_precision", { enum: DEADLINE_PRECISIONS }).notNull().default("none"),
    /** The last day in Stockholm, when a day is known. */
    deadlineOn: text("deadline_on"),
    /** The last moment, when the funder gives a time. */
    deadlineAt: text("deadline_at"),
    /** For ordering: calls without a known day come after all that have one. */
    closingOrder: text("closing_order")
      .notNull()
      .generatedAlwaysAs(sql`coalesce(deadline_on, '9999-12-31')`, { mode: "stored" }),
    deadlineConfirmedById: integer("deadline_confirmed_by_id").references(() => persons.id),
    deadlineConfirmedAt: text("deadline_confirmed_at"),
    createdAt: text("created_at").notNull(),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    // Holds all that the list's filters ask of a call, so that counting never opens the long texts.
    index("calls_closing").on(
      t.closingOrder,
      t.id,
      t.deadlineAt,
      t.deadlineOn,
      t.opensOn,
      t.deadlinePrecision,
      t.funder,
    ),
    index("calls_funder").on(t.funder, t.closingOrder),
    check(
      "calls_deadline_precision",
      sql`${t.deadlinePrecision} in ('instant', 'day', 'month', 'none', 'rolling')`,
    ),
    check(
      "calls_deadline_shape",
      sql`(${t.deadlinePrecision} in ('instant', 'day')) = (${t.deadlineOn} is not null) and (${t.deadlinePrecision} = 'instant') = (${t.deadlineAt} is not null)`,
    ),
    check(
      "calls_deadline_confirmed",
      sql`(${t.deadlineConfirmedById} is null) = (${t.deadlineConfirmedAt} is null)`,
    ),
    check("calls_joint", sql`${t.joint} in ('unknown', 'allowed', 'required', 'not_allowed')`),
    check("calls_signing", sql`${t.signing} in ('unknown', 'paper', 'e_signature', 'funder_portal')`),
    check("calls_title", sql`${t.title} <> '' and ${t.funder} <> ''`),
  ],
);

/** Other dates that the funder names: decision, earliest start, information meeting. */
export const callDates = sqliteTable(
  "call_dates",
  {
    id: integer("id").primaryKey(),
    callId: integer("call_id")
      .notNull()
      .references(() => calls.id),
    name: text("name").notNull(),
    on: text("on").notNull(),
  },
  (t) => [index("call_dates_of_call").on(t.callId)],
);
