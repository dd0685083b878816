import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { applications, versions } from "./applications";
import { documents } from "./documents";
import { municipalities } from "./membership";
import { persons } from "./people";

/** In which order a municipality's official reports (tjänsteutlåtanden) say things: the proposal first, or the matter first. */
export const REPORT_LAYOUTS = ["proposal_first", "matter_first"] as const;

/** How a municipality writes its official reports; the newest row stands. */
export const reportStyles = sqliteTable(
  "report_styles",
  {
    id: integer("id").primaryKey(),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    layout: text("layout", { enum: REPORT_LAYOUTS }).notNull(),
    /** What the office is called, such as "Socialförvaltningen". */
    office: text("office").notNull(),
    signerTitle: text("signer_title").notNull(),
    /** "" when one signs. */
    secondSignerTitle: text("second_signer_title").notNull().default(""),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
  },
  (t) => [
    index("report_styles_of_municipality").on(t.municipalityCode, t.id),
    check("report_styles_layout", sql`${t.layout} in ('proposal_first', 'matter_first')`),
  ],
);

/** A municipality's own Word template for its reports. The newest row stands; one without a document says that there is none. */
export const reportTemplates = sqliteTable(
  "report_templates",
  {
    id: integer("id").primaryKey(),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    documentId: integer("document_id").references(() => documents.id),
    /** The places to fill in that were found, as they were written. */
    placeholders: text("placeholders", { mode: "json" }).$type<string[]>().notNull(),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
  },
  (t) => [index("report_templates_of_municipality").on(t.municipalityCode, t.id)],
);

/** The number that a municipality's registrar gave the application; the newest row of a party stands. */
export const diaryEntries = sqliteTable(
  "diary_entries",
  {
    id: integer("id").primaryKey(),
    applicationId: integer("application_id")
      .notNull()
      .references(() => applications.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    /** As the municipality writes it, without "Dnr". */
    caseNumber: text("case_number").notNull(),
    registeredOn: text("registered_on").notNull(),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    byName: text("by_name").notNull(),
  },
  (t) => [
    index("diary_entries_of_party").on(t.applicationId, t.municipalityCode, t.id),
    check("diary_entries_case_number", sql`length(${t.caseNumber}) between 1 and 60`),
  ],
);

export const PACKET_FAILURES = ["too_slow", "too_much", "mistake"] as const;

/**
 * A packet of an application that somebody asked for, and what became of it. It is made by a job; one that was begun and never
 * ended (the process was killed) is begun again.
 */
export const packets = sqliteTable(
  "packets",
  {
    id: integer("id").primaryKey(),
    applicationId: integer("application_id")
      .notNull()
      .references(() => applications.id),
    /** Null for the working text. */
    versionId: integer("version_id").references(() => versions.id),
    askedAt: text("asked_at").notNull(),
    askedById: integer("asked_by_id").references(() => persons.id),
    askedByName: text("asked_by_name").notNull(),
    /** How many times it has been begun. */
    begun: integer("begun").notNull().default(0),
    begunAt: text("begun_at"),
    madeAt: text("made_at"),
    pdfId: integer("pdf_id").references(() => documents.id),
    zipId: integer("zip_id").references(() => documents.id),
    failedAt: text("failed_at"),
    failure: text("failure", { enum: PACKET_FAILURES }),
  },
  (t) => [
    index("packets_of_application").on(t.applicationId, t.id),
    index("packets_to_make").on(t.id).where(sql`made_at is null and failed_at is null`),
    check("packets_end", sql`${t.madeAt} is null or ${t.failedAt} is null`),
    check(
      "packets_made",
      sql`(${t.madeAt} is null) = (${t.pdfId} is null) and (${t.madeAt} is null) = (${t.zipId} is null)`,
    ),
    check("packets_failed", sql`(${t.failedAt} is null) = (${t.failure} is null)`),
    check(
      "packets_failure",
      sql`${t.failure} is null or ${t.failure} in ('too_slow', 'too_much', 'mistake')`,
    ),
  ],
);
