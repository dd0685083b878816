import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { calls } from "./calls";
import { documents } from "./documents";
import { municipalities } from "./membership";
import { persons } from "./people";

export const APPLICATION_STATUSES = [
  "draft",
  "out_for_approval",
  "submitted",
  /** The funder has asked for more (komplettering begärd). */
  "completion_requested",
  "granted",
  "rejected",
  /** Taken back after it was handed in, before the funder had decided. */
  "withdrawn",
  /** Reported, paid and put away. */
  "closed",
  "abandoned",
] as const;

/** Whether the funder wants a form that each party has signed (samverkansblankett, intyg samverkanspart). */
export const PARTNER_FORMS = ["none", "signed"] as const;

/** Whether each party's decision and mandate must be recorded before the application is handed in. */
export const DECISIONS_REQUIRED = ["none", "recorded"] as const;

/** A joint application (gemensam ansökan) that is worked on; its text stands in `sections`, what was frozen in `versions`. */
export const applications = sqliteTable(
  "applications",
  {
    id: integer("id").primaryKey(),
    callId: integer("call_id")
      .notNull()
      .references(() => calls.id),
    status: text("status", { enum: APPLICATION_STATUSES }).notNull().default("draft"),
    /** The project owner (projektägare): one of the parties; need not be the network's host. */
    ownerCode: text("owner_code")
      .notNull()
      .references(() => municipalities.code),
    title: text("title").notNull(),
    periodFromOn: text("period_from_on"),
    periodToOn: text("period_to_on"),
    requestedSek: integer("requested_sek").notNull().default(0),
    partnerForms: text("partner_forms", { enum: PARTNER_FORMS }).notNull().default("none"),
    decisionsRequired: text("decisions_required", { enum: DECISIONS_REQUIRED }).notNull().default("none"),
    /** The application whose work this one goes on with: the pre-study before the project. */
    followsId: integer("follows_id").references((): AnySQLiteColumn => applications.id),
    openedAt: text("opened_at").notNull(),
    /** Raised at each change; a page that was opened at a lower one may not overwrite. */
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    index("applications_of_call").on(t.callId),
    check(
      "applications_status",
      sql`${t.status} in ('draft', 'out_for_approval', 'submitted', 'completion_requested', 'granted', 'rejected', 'withdrawn', 'closed', 'abandoned')`,
    ),
    check(
      "applications_period",
      sql`${t.periodFromOn} is null or ${t.periodToOn} is null or ${t.periodToOn} >= ${t.periodFromOn}`,
    ),
    check("applications_requested", sql`${t.requestedSek} >= 0`),
    check("applications_partner_forms", sql`${t.partnerForms} in ('none', 'signed')`),
    check("applications_decisions_required", sql`${t.decisionsRequired} in ('none', 'recorded')`),
  ],
);

/** A municipality that was asked; every member of the day the application was opened. */
export const parties = sqliteTable(
  "parties",
  {
    applicationId: integer("application_id")
      .notNull()
      .references(() => applications.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    askedAt: text("asked_at").notNull(),
    budgetShareSek: integer("budget_share_sek").notNull().default(0),
    coFinancingSek: integer("co_financing_sek").notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.applicationId, t.municipalityCode] }),
    check("parties_money", sql`${t.budgetShareSek} >= 0 and ${t.coFinancingSek} >= 0`),
  ],
);

export const ANSWERS = ["interested", "takes_part", "declines"] as const;

/** What a municipality has answered; the newest row stands. */
export const answers = sqliteTable(
  "answers",
  {
    id: integer("id").primaryKey(),
    applicationId: integer("application_id")
      .notNull()
      .references(() => applications.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    answer: text("answer", { enum: ANSWERS }).notNull(),
    reason: text("reason").notNull().default(""),
    at: text("at").notNull(),
    byId: integer("by_id")
      .notNull()
      .references(() => persons.id),
    byName: text("by_name").notNull(),
  },
  (t) => [
    index("answers_of_party").on(t.applicationId, t.municipalityCode, t.id),
    check("answers_answer", sql`${t.answer} in ('interested', 'takes_part', 'declines')`),
    check("answers_reason", sql`${t.answer} <> 'declines' or ${t.reason} <> ''`),
  ],
);

/** The project owner's yes, perhaps conditional ("om Länsstyrelsen beviljar"). */
export const ownerConsents = sqliteTable(
  "owner_consents",
  {
    id: integer("id").primaryKey(),
    applicationId: integer("application_id")
      .notNull()
      .references(() => applications.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    condition: text("condition").notNull().default(""),
    at: text("at").notNull(),
    byId: integer("by_id")
      .notNull()
      .references(() => persons.id),
    byName: text("by_name").notNull(),
  },
  (t) => [index("owner_consents_of_application").on(t.applicationId, t.municipalityCode)],
);

/** What a new version means for earlier approvals: they stand, or those whom the change touches approve again. */
export const CHANGE_CLASSES = ["material", "editorial"] as const;

/** The exact text that is asked approval for; never changed afterwards. */
export const versions = sqliteTable(
  "versions",
  {
    id: integer("id").primaryKey(),
    applicationId: integer("application_id")
      .notNull()
      .references(() => applications.id),
    number: integer("number").notNull(),
    /** Canonical JSON of the content. */
    content: text("content").notNull(),
    /** Of `content` as UTF-8, in hex. */
    sha256: text("sha256").notNull(),
    frozenAt: text("frozen_at").notNull(),
    /** Who sent it, and classed the change. */
    frozenById: integer("frozen_by_id").references(() => persons.id),
    changeClass: text("change_class", { enum: CHANGE_CLASSES }).notNull().default("material"),
    /** The adviser's reason for the class; "" for a first version. */
    classReason: text("class_reason").notNull().default(""),
  },
  (t) => [uniqueIndex("versions_number").on(t.applicationId, t.number)],
);

/** A director's personal way in from a letter: one person, one application. Only the token's hash is stored. */
export const signoffLinks = sqliteTable(
  "signoff_links",
  {
    id: integer("id").primaryKey(),
    applicationId: integer("application_id")
      .notNull()
      .references(() => applications.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    personId: integer("person_id")
      .notNull()
      .references(() => persons.id),
    tokenHash: text("token_hash").notNull().unique(),
    createdAt: text("created_at").notNull(),
    expiresAt: text("expires_at").notNull(),
  },
  (t) => [index("signoff_links_of_party").on(t.applicationId, t.municipalityCode)],
);

/** When somebody's page with this application was first opened; seen, not decided. */
export const openings = sqliteTable(
  "openings",
  {
    applicationId: integer("application_id")
      .notNull()
      .references(() => applications.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    personId: integer("person_id")
      .notNull()
      .references(() => persons.id),
    /** 0 before the first version. */
    versionNumber: integer("version_number").notNull(),
    at: text("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.applicationId, t.municipalityCode, t.personId, t.versionNumber] })],
);

export const SIGNOFF_DECISIONS = ["approved", "declined"] as const;
export const SIGNOFF_GROUNDS = ["board", "delegation", "execution"] as const;

/**
 * What a director decided about one version (DOMAIN B2–B4). The newest row of a version and municipality stands.
 * It rests on one of three grounds; which of them applies is the municipality's to say.
 */
export const signoffs = sqliteTable(
  "signoffs",
  {
    id: integer("id").primaryKey(),
    versionId: integer("version_id")
      .notNull()
      .references(() => versions.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    decision: text("decision", { enum: SIGNOFF_DECISIONS }).notNull(),
    personId: integer("person_id")
      .notNull()
      .references(() => persons.id),
    /** Name and title as they were then. */
    personName: text("person_name").notNull(),
    personTitle: text("person_title").notNull(),
    ground: text("ground", { enum: SIGNOFF_GROUNDS }),
    board: text("board").notNull().default(""),
    decidedOn: text("decided_on"),
    paragraph: text("paragraph").notNull().default(""),
    caseNumber: text("case_number").notNull().default(""),
    immediateApproval: integer("immediate_approval", { mode: "boolean" }).notNull().default(false),
    delegationItem: text("delegation_item").notNull().default(""),
    reason: text("reason").notNull().default(""),
    /** Which wording of the declaration was shown. */
    declaration: text("declaration").notNull().default(""),
    /** The text's fingerprint, repeated here so that the record stands on its own. */
    versionSha256: text("version_sha256").notNull(),
    linkId: integer("link_id")
      .notNull()
      .references(() => signoffLinks.id),
    at: text("at").notNull(),
  },
  (t) => [
    index("signoffs_of_version").on(t.versionId, t.municipalityCode, t.id),
    check("signoffs_decision", sql`${t.decision} in ('approved', 'declined')`),
    check("signoffs_ground", sql`${t.ground} is null or ${t.ground} in ('board', 'delegation', 'execution')`),
    check(
      "signoffs_complete",
      sql`(${t.decision} = 'approved' and ${t.ground} is not null and ${t.decidedOn} is not null and ${t.declaration} <> '') or (${t.decision} = 'declined' and ${t.reason} <> '')`,
    ),
  ],
);

/** Handed in to the funder: once per application. */
export const submissions = sqliteTable("submissions", {
  id: integer("id").primaryKey(),
  applicationId: integer("application_id")
    .notNull()
    .unique()
    .references(() => applications.id),
  versionId: integer("version_id")
    .notNull()
    .references(() => versions.id),
  submittedOn: text("submitted_on").notNull(),
  funderReference: text("funder_reference").notNull(),
  documentId: integer("document_id")
    .notNull()
    .references(() => documents.id),
  /** How many municipalities were members of the network on `submittedOn`: the 15 in "14 av 15". */
  memberCount: integer("member_count").notNull(),
  at: text("at").notNull(),
  byId: integer("by_id")
    .notNull()
    .references(() => persons.id),
});
