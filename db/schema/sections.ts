import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { applications } from "./applications";
import { persons } from "./people";

/** What the funder's form asks of a text's length. */
export const LIMIT_KINDS = ["characters", "words"] as const;

/** Where the work on a section stands. */
export const SECTION_STATUSES = ["not_started", "writing", "for_review", "done"] as const;

/** A section of an application's text, as the funder's form asks for it. The application has its own copy of the heading. */
export const sections = sqliteTable(
  "sections",
  {
    applicationId: integer("application_id")
      .notNull()
      .references(() => applications.id),
    /** The same from year to year, so that earlier answers are found: `goals`. */
    key: text("key").notNull(),
    position: integer("position").notNull(),
    heading: text("heading").notNull(),
    guidance: text("guidance").notNull().default(""),
    limitKind: text("limit_kind", { enum: LIMIT_KINDS }),
    limitCount: integer("limit_count"),
    required: integer("required", { mode: "boolean" }).notNull().default(true),
    text: text("text").notNull().default(""),
    status: text("status", { enum: SECTION_STATUSES }).notNull().default("not_started"),
    assignedToId: integer("assigned_to_id").references(() => persons.id),
    /** Raised at each change of the text; a page that was opened at a lower one may not overwrite. */
    revision: integer("revision").notNull().default(1),
    /** False when another form was chosen that does not ask for it: kept, but no part of the application. */
    inForm: integer("in_form", { mode: "boolean" }).notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.applicationId, t.key] }),
    index("sections_of_person").on(t.assignedToId),
    index("sections_of_key").on(t.key),
    check("sections_limit_kind", sql`${t.limitKind} is null or ${t.limitKind} in ('characters', 'words')`),
    check("sections_limit", sql`(${t.limitKind} is null) = (${t.limitCount} is null)`),
    check("sections_status", sql`${t.status} in ('not_started', 'writing', 'for_review', 'done')`),
  ],
);

const ofSection = {
  applicationId: integer("application_id")
    .notNull()
    .references(() => applications.id),
  key: text("key").notNull(),
};

/** What a section said at each revision, from its first: never changed, so that any two can be compared. */
export const sectionTexts = sqliteTable(
  "section_texts",
  {
    id: integer("id").primaryKey(),
    ...ofSection,
    revision: integer("revision").notNull(),
    text: text("text").notNull(),
    /** The revision that was brought back, when this one is no new writing. */
    broughtBackFrom: integer("brought_back_from"),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    byName: text("by_name").notNull(),
  },
  (t) => [uniqueIndex("section_texts_revision").on(t.applicationId, t.key, t.revision)],
);

/** What somebody has typed and not saved; goes when it is saved. */
export const sectionDrafts = sqliteTable(
  "section_drafts",
  {
    ...ofSection,
    personId: integer("person_id")
      .notNull()
      .references(() => persons.id),
    /** The revision that the writing began from. */
    baseRevision: integer("base_revision").notNull(),
    text: text("text").notNull(),
    startedAt: text("started_at").notNull(),
    at: text("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.applicationId, t.key, t.personId] })],
);

/** Who has the section's page open; seen, not decided. */
export const sectionVisits = sqliteTable(
  "section_visits",
  {
    ...ofSection,
    personId: integer("person_id")
      .notNull()
      .references(() => persons.id),
    sinceAt: text("since_at").notNull(),
    seenAt: text("seen_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.applicationId, t.key, t.personId] })],
);

export const sectionComments = sqliteTable(
  "section_comments",
  {
    id: integer("id").primaryKey(),
    ...ofSection,
    text: text("text").notNull(),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    byName: text("by_name").notNull(),
    resolvedAt: text("resolved_at"),
    resolvedById: integer("resolved_by_id").references(() => persons.id),
    resolvedByName: text("resolved_by_name"),
  },
  (t) => [
    index("section_comments_of_section").on(t.applicationId, t.key, t.id),
    check("section_comments_text", sql`${t.text} <> ''`),
    check("section_comments_resolved", sql`(${t.resolvedAt} is null) = (${t.resolvedByName} is null)`),
  ],
);

/**
 * A funder's form as the network has written it down. A change is a new edition of the same key; the newest counts
 * until it is ended.
 */
export const funderForms = sqliteTable(
  "funder_forms",
  {
    id: integer("id").primaryKey(),
    key: text("key").notNull(),
    edition: integer("edition").notNull(),
    name: text("name").notNull(),
    /** Which programmes it is for, one a line, as the calls name them. */
    programmes: text("programmes").notNull().default(""),
    /** Every party signs a form of its own (samverkansblankett). */
    partnerForms: integer("partner_forms", { mode: "boolean" }).notNull().default(false),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    endedAt: text("ended_at"),
    endedById: integer("ended_by_id").references(() => persons.id),
  },
  (t) => [
    uniqueIndex("funder_forms_edition").on(t.key, t.edition),
    check("funder_forms_name", sql`${t.name} <> ''`),
  ],
);

export const funderFormSections = sqliteTable(
  "funder_form_sections",
  {
    formId: integer("form_id")
      .notNull()
      .references(() => funderForms.id),
    position: integer("position").notNull(),
    key: text("key").notNull(),
    heading: text("heading").notNull(),
    guidance: text("guidance").notNull().default(""),
    limitKind: text("limit_kind", { enum: LIMIT_KINDS }),
    limitCount: integer("limit_count"),
    required: integer("required", { mode: "boolean" }).notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.formId, t.key] }),
    check("funder_form_sections_heading", sql`${t.heading} <> ''`),
    check("funder_form_sections_limit", sql`(${t.limitKind} is null) = (${t.limitCount} is null)`),
    check(
      "funder_form_sections_limit_kind",
      sql`${t.limitKind} is null or ${t.limitKind} in ('characters', 'words')`,
    ),
  ],
);

/** Which form an application follows; the newest row counts, and one without rows follows the general form. */
export const formChoices = sqliteTable(
  "form_choices",
  {
    id: integer("id").primaryKey(),
    applicationId: integer("application_id")
      .notNull()
      .references(() => applications.id),
    formKey: text("form_key").notNull(),
    /** As it was called then. */
    name: text("name").notNull(),
    partnerForms: integer("partner_forms", { mode: "boolean" }).notNull(),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
  },
  (t) => [index("form_choices_of_application").on(t.applicationId, t.id)],
);
