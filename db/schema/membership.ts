import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, unique, uniqueIndex } from "drizzle-orm/sqlite-core";
import { boardDecisions } from "./boards";
import { meetingDecisions } from "./bodies";
import { correctable } from "./correctable";
import { documents } from "./documents";
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

export const agreements = sqliteTable("agreements", {
  id: integer("id").primaryKey(),
  title: text("title").notNull(),
  fromOn: text("from_on").notNull(),
  endedOn: text("ended_on"),
  documentId: integer("document_id").references(() => documents.id),
  /** Which municipalities it is meant for, in the agreement's own words; others need an amendment first. */
  meantFor: text("meant_for").notNull().default(""),
});

/** A change or addition (clause 12): in writing, and valid when every member of the day has signed. */
export const amendments = sqliteTable("amendments", {
  id: integer("id").primaryKey(),
  agreementId: integer("agreement_id")
    .notNull()
    .references(() => agreements.id),
  title: text("title").notNull(),
  proposedOn: text("proposed_on").notNull(),
  /** It does not begin before this day, even when all have signed. */
  effectiveFromOn: text("effective_from_on").notNull(),
  documentId: integer("document_id").references(() => documents.id),
  withdrawnOn: text("withdrawn_on"),
});

/** A clause as the agreement says it, or as an amendment says it anew. */
export const clauses = sqliteTable(
  "clauses",
  {
    id: integer("id").primaryKey(),
    agreementId: integer("agreement_id")
      .notNull()
      .references(() => agreements.id),
    amendmentId: integer("amendment_id").references(() => amendments.id),
    number: text("number").notNull(),
    heading: text("heading").notNull(),
    text: text("text").notNull(),
    ...correctable(),
  },
  (t) => [index("clauses_of_agreement").on(t.agreementId, t.id)],
);

/** A party's signature under the agreement or under one amendment, with the fields of the agreement's own form. */
export const signatures = sqliteTable(
  "signatures",
  {
    id: integer("id").primaryKey(),
    agreementId: integer("agreement_id")
      .notNull()
      .references(() => agreements.id),
    amendmentId: integer("amendment_id").references(() => amendments.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    signedOn: text("signed_on").notNull(),
    /** The printed name (namnförtydligande). */
    signedBy: text("signed_by").notNull(),
    signerTitle: text("signer_title").notNull().default(""),
    contactName: text("contact_name").notNull().default(""),
    /** The signed copy; null while it is missing. */
    documentId: integer("document_id").references(() => documents.id),
    ...correctable(),
  },
  (t) => [index("signatures_of_agreement").on(t.agreementId, t.municipalityCode)],
);

/** A municipality on its way in: pending until board decision and signature are both there (clause 15). */
export const accessions = sqliteTable(
  "accessions",
  {
    id: integer("id").primaryKey(),
    agreementId: integer("agreement_id")
      .notNull()
      .references(() => agreements.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    chosenFromOn: text("chosen_from_on").notNull(),
    /** The papers that the board decided by, a line each. */
    basis: text("basis").notNull().default(""),
    boardDecisionId: integer("board_decision_id").references(() => boardDecisions.id),
    signatureId: integer("signature_id").references(() => signatures.id),
    membershipId: integer("membership_id").references(() => memberships.id),
    at: text("at").notNull(),
    abandonedAt: text("abandoned_at"),
  },
  (t) => [index("accessions_of_municipality").on(t.municipalityCode)],
);

/** A municipality's time as party to the agreement; exit ends a row, a return begins another. */
export const memberships = sqliteTable(
  "memberships",
  {
    id: integer("id").primaryKey(),
    agreementId: integer("agreement_id")
      .notNull()
      .references(() => agreements.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    fromOn: text("from_on").notNull(),
    /** The first day outside (clause 14: 12 months after the notice); null while no exit is known. */
    exitOn: text("exit_on"),
    ...correctable(),
  },
  (t) => [
    index("memberships_of_municipality").on(t.municipalityCode),
    check("memberships_order", sql`${t.exitOn} is null or ${t.exitOn} >= ${t.fromOn}`),
  ],
);

/** A member's written notice to the chair; the exit comes 12 months later (clause 14). */
export const notices = sqliteTable(
  "notices",
  {
    id: integer("id").primaryKey(),
    membershipId: integer("membership_id")
      .notNull()
      .references(() => memberships.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    receivedOn: text("received_on").notNull(),
    exitOn: text("exit_on").notNull(),
    /** The chair of that day, to whom it was written. */
    chairName: text("chair_name").notNull().default(""),
    reason: text("reason").notNull().default(""),
    documentId: integer("document_id").references(() => documents.id),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    ...correctable(),
  },
  (t) => [
    index("notices_of_membership").on(t.membershipId),
    check("notices_order", sql`${t.exitOn} > ${t.receivedOn}`),
  ],
);

/** A party's demand to negotiate anew, which the others must meet (clause 13). */
export const renegotiations = sqliteTable("renegotiations", {
  id: integer("id").primaryKey(),
  agreementId: integer("agreement_id")
    .notNull()
    .references(() => agreements.id),
  municipalityCode: text("municipality_code")
    .notNull()
    .references(() => municipalities.code),
  demandedOn: text("demanded_on").notNull(),
  reason: text("reason").notNull(),
  documentId: integer("document_id").references(() => documents.id),
  at: text("at").notNull(),
  byId: integer("by_id").references(() => persons.id),
  endedOn: text("ended_on"),
  outcome: text("outcome").notNull().default(""),
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
