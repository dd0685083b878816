import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, unique, uniqueIndex } from "drizzle-orm/sqlite-core";
import { meetingDecisions } from "./bodies";
import { correctable } from "./correctable";
import { persons } from "./people";

/** One database holds one network. */
export const network = sqliteTable(
  "network",
  {
    id: integer("id").primaryKey(),
    name: text("name").notNull(),
    county: text("county").notNull().default(""),
    purpose: text("purpose").notNull().default(""),
    /** What the network calls its coordinator, such as "strateg"; "" for the usual word. */
    coordinatorTitle: text("coordinator_title").notNull().default(""),
    /** Filled with invented people: only such a database may be opened in demo mode, where one signs in unasked. */
    demo: integer("demo", { mode: "boolean" }).notNull().default(false),
  },
  (t) => [check("network_single", sql`${t.id} = 1`)],
);

export const NETWORK_PHASES = ["project", "permanent"] as const;

/** What the network was, and since when: first a project, later permanent. */
export const networkPhases = sqliteTable(
  "network_phases",
  {
    id: integer("id").primaryKey(),
    phase: text("phase", { enum: NETWORK_PHASES }).notNull(),
    fromOn: text("from_on").notNull(),
    /** Where it is said, and how exact the day is. */
    source: text("source").notNull().default(""),
  },
  (t) => [check("network_phases_phase", sql`${t.phase} in ('project', 'permanent')`)],
);

/** The names are those of today; what a municipality was called before stands in `earlier_names`. */
export const municipalities = sqliteTable(
  "municipalities",
  {
    /** SCB's kommunkod: text, since it begins with a zero. */
    code: text("code").primaryKey(),
    shortName: text("short_name").notNull(),
    formalName: text("formal_name").notNull(),
    genitive: text("genitive").notNull(),
    /** Ten digits without a hyphen; "" while nobody has looked it up. */
    orgNumber: text("org_number").notNull().default(""),
  },
  (t) => [
    check("municipalities_code", sql`${t.code} glob '[0-9][0-9][0-9][0-9]'`),
    check("municipalities_org_number", sql`${t.orgNumber} = '' or length(${t.orgNumber}) = 10`),
  ],
);

export const earlierNames = sqliteTable(
  "earlier_names",
  {
    id: integer("id").primaryKey(),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    shortName: text("short_name").notNull(),
    formalName: text("formal_name").notNull(),
    genitive: text("genitive").notNull(),
    /** The first day of the name that came after. */
    untilOn: text("until_on").notNull(),
    ...correctable(),
  },
  (t) => [index("earlier_names_of_municipality").on(t.municipalityCode, t.untilOn)],
);

/** Other ways to write it that lists and letters use: "Lidingö kommun" for Lidingö stad. */
export const municipalityAliases = sqliteTable("municipality_aliases", {
  id: integer("id").primaryKey(),
  municipalityCode: text("municipality_code")
    .notNull()
    .references(() => municipalities.code),
  alias: text("alias").notNull().unique(),
});

/** The host municipality (förvaltande kommun, clause 5 of the agreement) from a day until the next one takes over. */
export const hosts = sqliteTable(
  "hosts",
  {
    id: integer("id").primaryKey(),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    fromOn: text("from_on").notNull(),
    /** The leadership group's decision; null where only the fact is known. */
    meetingDecisionId: integer("meeting_decision_id").references(() => meetingDecisions.id),
    note: text("note").notNull().default(""),
    ...correctable(),
  },
  (t) => [uniqueIndex("hosts_standing").on(t.fromOn).where(sql`corrected_at is null`)],
);

export const HANDOVER_ITEMS = ["strategist_post", "budget", "chair", "annex"] as const;

/** What goes over to a new host (clauses 5, 7.1 and 8, annex 1), ticked off as it is done. */
export const handovers = sqliteTable(
  "handovers",
  {
    id: integer("id").primaryKey(),
    hostId: integer("host_id")
      .notNull()
      .references(() => hosts.id),
    item: text("item", { enum: HANDOVER_ITEMS }).notNull(),
    doneOn: text("done_on").notNull(),
    note: text("note").notNull().default(""),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
  },
  (t) => [
    unique("handovers_once").on(t.hostId, t.item),
    check("handovers_item", sql`${t.item} in ('strategist_post', 'budget', 'chair', 'annex')`),
  ],
);
