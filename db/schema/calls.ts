import { sql } from "drizzle-orm";
import { type AnySQLiteColumn, check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { persons } from "./people";

export const DEADLINE_PRECISIONS = ["instant", "day", "month", "none", "rolling"] as const;
export const JOINT_RULES = ["unknown", "allowed", "required", "not_allowed"] as const;
export const SIGNING_WAYS = ["unknown", "paper", "e_signature", "funder_portal"] as const;

export const LEAD_RULES = ["unknown", "municipality", "any"] as const;

/** A call that comes back, every year as a rule: §37 in one county, say. */
export const series = sqliteTable(
  "series",
  {
    id: integer("id").primaryKey(),
    name: text("name").notNull().unique(),
    funder: text("funder").notNull(),
    note: text("note").notNull().default(""),
    createdAt: text("created_at").notNull(),
  },
  (t) => [check("series_name", sql`${t.name} <> '' and ${t.funder} <> ''`)],
);

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
    targetGroups: text("target_groups").notNull().default(""),
    /** The county that the call is for, as the funder names it; "" for the whole country. */
    county: text("county").notNull().default(""),
    joint: text("joint", { enum: JOINT_RULES }).notNull().default("unknown"),
    minMunicipalities: integer("min_municipalities"),
    minCounties: integer("min_counties"),
    lead: text("lead", { enum: LEAD_RULES }).notNull().default("unknown"),
    /** What must be sent with an application, one a line. */
    attachments: text("attachments").notNull().default(""),
    /** The funder's words about money; `amountFromSek` and `amountToSek` are what can be counted with. */
    amount: text("amount").notNull().default(""),
    amountFromSek: integer("amount_from_sek"),
    amountToSek: integer("amount_to_sek"),
    coFinancing: text("co_financing").notNull().default(""),
    /** The applicants' own share of the cost. */
    coFinancingPercent: integer("co_financing_percent"),
    signing: text("signing", { enum: SIGNING_WAYS }).notNull().default("unknown"),
    /** Working days between the last decision and the last day, for the partner forms to be signed (DOMAIN B6). */
    signingDays: integer("signing_days").notNull().default(3),
    applyAt: text("apply_at").notNull().default(""),
    /** Who must be registered in the e-service before an application can be sent, and how many days that takes. */
    registration: text("registration").notNull().default(""),
    registrationDays: integer("registration_days"),
    seriesId: integer("series_id").references(() => series.id),
    /** The same call, told of twice: the other one goes on. */
    mergedIntoId: integer("merged_into_id").references((): AnySQLiteColumn => calls.id),
    /** How well it fits what the network looks for; made anew when the watchwords change. */
    fit: integer("fit").notNull().default(0),
    fitReasons: text("fit_reasons", { mode: "json" })
      .$type<{ word: string; tier: "core" | "wide" | "guard"; place: "title" | "text" }[]>()
      .notNull()
      .default([]),
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
    // These two hold all that the list's filters ask of a call, so that counting never opens the long texts.
    index("calls_closing").on(
      t.closingOrder,
      t.id,
      t.deadlineAt,
      t.deadlineOn,
      t.opensOn,
      t.deadlinePrecision,
      t.funder,
      t.mergedIntoId,
      t.joint,
      t.fit,
      t.amountToSek,
      t.amountFromSek,
    ),
    index("calls_funder").on(
      t.funder,
      t.closingOrder,
      t.id,
      t.deadlineAt,
      t.deadlineOn,
      t.opensOn,
      t.deadlinePrecision,
      t.mergedIntoId,
      t.joint,
      t.fit,
      t.amountToSek,
      t.amountFromSek,
    ),
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
    check("calls_lead", sql`${t.lead} in ('unknown', 'municipality', 'any')`),
    check(
      "calls_amounts",
      sql`${t.amountFromSek} is null or ${t.amountToSek} is null or ${t.amountFromSek} <= ${t.amountToSek}`,
    ),
    index("calls_series").on(t.seriesId),
    check("calls_signing", sql`${t.signing} in ('unknown', 'paper', 'e_signature', 'funder_portal')`),
    check("calls_title", sql`${t.title} <> '' and ${t.funder} <> ''`),
  ],
);

/** "cut_off" is a later last day of the same call: when the first has passed, the next one is the call's. */
export const CALL_DATE_KINDS = ["other", "cut_off"] as const;

/** Other dates that the funder names: decision, earliest start, information meeting. */
export const callDates = sqliteTable(
  "call_dates",
  {
    id: integer("id").primaryKey(),
    callId: integer("call_id")
      .notNull()
      .references(() => calls.id),
    kind: text("kind", { enum: CALL_DATE_KINDS }).notNull().default("other"),
    name: text("name").notNull(),
    on: text("on").notNull(),
    /** The moment of a cut-off, when the funder gives a time. */
    at: text("at"),
  },
  (t) => [
    index("call_dates_of_call").on(t.callId),
    check("call_dates_kind", sql`${t.kind} in ('other', 'cut_off')`),
  ],
);

export const FUNDER_CHANGE_SETTLEMENTS = ["taken_over", "set_aside"] as const;

/** The funder says something else than when the call was made: what, from what to what. Nothing changes by itself. */
export const funderChanges = sqliteTable(
  "funder_changes",
  {
    id: integer("id").primaryKey(),
    callId: integer("call_id")
      .notNull()
      .references(() => calls.id),
    /** The candidate that said it. */
    candidateId: integer("candidate_id").notNull(),
    /** Its version (`candidate_versions`). */
    candidateVersionId: integer("candidate_version_id").notNull(),
    at: text("at").notNull(),
    changes: text("changes", { mode: "json" })
      .$type<{ field: string; from: string; to: string; words: string }[]>()
      .notNull(),
    settledAt: text("settled_at"),
    settledById: integer("settled_by_id").references(() => persons.id),
    settlement: text("settlement", { enum: FUNDER_CHANGE_SETTLEMENTS }),
  },
  (t) => [
    index("funder_changes_of_call").on(t.callId, t.id),
    check("funder_changes_settled", sql`(${t.settledAt} is null) = (${t.settlement} is null)`),
    check("funder_changes_settlement", sql`${t.settlement} in ('taken_over', 'set_aside')`),
  ],
);

export const ASSESSMENTS = ["watched", "assessed", "relevant", "declined"] as const;

/** What the network thinks of a call, apart from what the funder says; the newest row stands. */
export const callAssessments = sqliteTable(
  "call_assessments",
  {
    id: integer("id").primaryKey(),
    callId: integer("call_id")
      .notNull()
      .references(() => calls.id),
    state: text("state", { enum: ASSESSMENTS }).notNull(),
    /** A code that `views/text.ts` has the words for; "" when none was chosen. */
    reasonCode: text("reason_code").notNull().default(""),
    note: text("note").notNull().default(""),
    /** Who wanted it assessed. */
    askedBy: text("asked_by").notNull().default(""),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
  },
  (t) => [
    index("call_assessments_of_call").on(t.callId, t.id),
    check("call_assessments_state", sql`${t.state} in ('watched', 'assessed', 'relevant', 'declined')`),
  ],
);

export const INTERESTS = ["interested", "maybe", "declines"] as const;

/** What a municipality says of a call before there is an application; its newest row stands. */
export const callInterests = sqliteTable(
  "call_interests",
  {
    id: integer("id").primaryKey(),
    callId: integer("call_id")
      .notNull()
      .references(() => calls.id),
    municipalityCode: text("municipality_code").notNull(),
    interest: text("interest", { enum: INTERESTS }).notNull(),
    reasonCode: text("reason_code").notNull().default(""),
    reason: text("reason").notNull().default(""),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
  },
  (t) => [
    index("call_interests_of_call").on(t.callId, t.municipalityCode, t.id),
    check("call_interests_interest", sql`${t.interest} in ('interested', 'maybe', 'declines')`),
  ],
);

export const CALL_RESULTS = ["not_applied", "applied", "granted", "part_granted", "rejected"] as const;

/** How it went for the network, also in years before Utlyst; the newest row stands. */
export const callResults = sqliteTable(
  "call_results",
  {
    id: integer("id").primaryKey(),
    callId: integer("call_id")
      .notNull()
      .references(() => calls.id),
    result: text("result", { enum: CALL_RESULTS }).notNull(),
    grantedSek: integer("granted_sek"),
    note: text("note").notNull().default(""),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
  },
  (t) => [
    index("call_results_of_call").on(t.callId, t.id),
    check(
      "call_results_result",
      sql`${t.result} in ('not_applied', 'applied', 'granted', 'part_granted', 'rejected')`,
    ),
  ],
);
