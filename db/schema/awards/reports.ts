import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { documents } from "../documents";
import { ofApplication, ofMunicipality, told } from "./columns";

export const REPORT_KINDS = ["interim", "final"] as const;

/** A report that the funder is owed (delrapport, slutrapport). */
export const reports = sqliteTable(
  "reports",
  {
    id: integer("id").primaryKey(),
    applicationId: ofApplication(),
    kind: text("kind", { enum: REPORT_KINDS }).notNull(),
    templateYear: integer("template_year").notNull(),
    /** Raised at each change of the draft; a page that was opened at a lower one may not overwrite. */
    revision: integer("revision").notNull().default(1),
    addedAt: text("added_at").notNull(),
  },
  (t) => [
    index("reports_of_application").on(t.applicationId),
    uniqueIndex("reports_one_final").on(t.applicationId).where(sql`kind = 'final'`),
    check("reports_kind", sql`${t.kind} in ('interim', 'final')`),
  ],
);

/** When it is due; the newest row stands. */
export const reportDueDays = sqliteTable(
  "report_due_days",
  {
    id: integer("id").primaryKey(),
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    dueOn: text("due_on").notNull(),
    /** Why it was moved; "" for the first. */
    reason: text("reason").notNull().default(""),
    ...told(),
  },
  (t) => [index("report_due_days_of_report").on(t.reportId, t.id)],
);

/** The parts of the template, begun from the application's own text. */
export const reportParts = sqliteTable(
  "report_parts",
  {
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    key: text("key").notNull(),
    position: integer("position").notNull(),
    heading: text("heading").notNull(),
    guidance: text("guidance").notNull().default(""),
    /** What the application said about it. */
    promised: text("promised").notNull().default(""),
    text: text("text").notNull().default(""),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.key] })],
);

/** What a municipality did and what it cost; the newest row of a report and municipality stands. */
export const reportOutcomes = sqliteTable(
  "report_outcomes",
  {
    id: integer("id").primaryKey(),
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    municipalityCode: ofMunicipality(),
    usedSek: integer("used_sek").notNull(),
    done: text("done").notNull(),
    ...told(),
  },
  (t) => [
    index("report_outcomes_of_report").on(t.reportId, t.municipalityCode, t.id),
    check("report_outcomes_amount", sql`${t.usedSek} >= 0 and ${t.done} <> ''`),
  ],
);

export const reportSubmissions = sqliteTable("report_submissions", {
  reportId: integer("report_id")
    .primaryKey()
    .references(() => reports.id),
  handedInOn: text("handed_in_on").notNull(),
  documentId: integer("document_id")
    .notNull()
    .references(() => documents.id),
  ...told(),
});

/** The funder has nothing more to ask about it. */
export const reportAcceptances = sqliteTable("report_acceptances", {
  reportId: integer("report_id")
    .primaryKey()
    .references(() => reports.id),
  acceptedOn: text("accepted_on").notNull(),
  note: text("note").notNull().default(""),
  ...told(),
});
