import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { file, ofApplication, told } from "./columns";

export const FUNDER_OUTCOMES = ["granted", "granted_in_part", "rejected"] as const;

/** What the funder decided. A record that was wrong is corrected by a new row; the newest one stands. */
export const funderDecisions = sqliteTable(
  "funder_decisions",
  {
    id: integer("id").primaryKey(),
    applicationId: ofApplication(),
    outcome: text("outcome", { enum: FUNDER_OUTCOMES }).notNull(),
    decidedOn: text("decided_on").notNull(),
    caseNumber: text("case_number").notNull(),
    grantedSek: integer("granted_sek").notNull(),
    conditions: text("conditions").notNull().default(""),
    startsOn: text("starts_on"),
    endsOn: text("ends_on"),
    /** The report is written on the template of the year in which the money was granted (Länsstyrelsen Kalmar). */
    templateYear: integer("template_year"),
    /** The last day to ask for the money, where it is paid on requisition. */
    requisitionBy: text("requisition_by"),
    /** Why the funder said no, or less: what the next application can learn from. */
    reason: text("reason").notNull().default(""),
    documentId: file(),
    correctsId: integer("corrects_id").references((): AnySQLiteColumn => funderDecisions.id),
    correction: text("correction").notNull().default(""),
    ...told(),
  },
  (t) => [
    index("funder_decisions_of_application").on(t.applicationId, t.id),
    uniqueIndex("funder_decisions_corrected_once").on(t.correctsId),
    check("funder_decisions_outcome", sql`${t.outcome} in ('granted', 'granted_in_part', 'rejected')`),
    check(
      "funder_decisions_complete",
      sql`(${t.outcome} = 'rejected' and ${t.grantedSek} = 0 and ${t.reason} <> '') or (${t.outcome} <> 'rejected' and ${t.grantedSek} > 0 and ${t.startsOn} is not null and ${t.endsOn} is not null and ${t.templateYear} is not null)`,
    ),
    check("funder_decisions_period", sql`${t.endsOn} is null or ${t.endsOn} >= ${t.startsOn}`),
    check("funder_decisions_correction", sql`(${t.correctsId} is null) = (${t.correction} = '')`),
  ],
);

/** Reported, paid and put away. It may be taken up again, and closed once more. */
export const closures = sqliteTable(
  "closures",
  {
    id: integer("id").primaryKey(),
    applicationId: ofApplication(),
    /** How many years the funder wants the papers kept; of several rules the longest counts. */
    keepYears: integer("keep_years"),
    keepUntil: text("keep_until"),
    note: text("note").notNull().default(""),
    ...told(),
  },
  (t) => [
    index("closures_of_application").on(t.applicationId, t.id),
    check("closures_keep", sql`(${t.keepYears} is null) = (${t.keepUntil} is null)`),
  ],
);
