import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { APPLICATION_STATUSES, applications, signoffLinks, versions } from "./applications";
import { municipalities } from "./membership";
import { persons } from "./people";

/**
 * A director's no to an approval that stands without a new one: from then on the municipality is waited for again.
 * It concerns the version that the director read; an approval of that very version afterwards counts.
 */
export const objections = sqliteTable(
  "objections",
  {
    id: integer("id").primaryKey(),
    versionId: integer("version_id")
      .notNull()
      .references(() => versions.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    personId: integer("person_id")
      .notNull()
      .references(() => persons.id),
    /** Name and title as they were then. */
    personName: text("person_name").notNull(),
    personTitle: text("person_title").notNull(),
    reason: text("reason").notNull(),
    linkId: integer("link_id")
      .notNull()
      .references(() => signoffLinks.id),
    at: text("at").notNull(),
  },
  (t) => [
    index("objections_of_version").on(t.versionId, t.municipalityCode),
    check("objections_reason", sql`${t.reason} <> ''`),
  ],
);

/** Every step of an application's life: from which status to which, who, when and why (DOMAIN B4, status and trail). */
export const applicationSteps = sqliteTable(
  "application_steps",
  {
    id: integer("id").primaryKey(),
    applicationId: integer("application_id")
      .notNull()
      .references(() => applications.id),
    step: text("step").notNull(),
    fromStatus: text("from_status", { enum: APPLICATION_STATUSES }).notNull(),
    toStatus: text("to_status", { enum: APPLICATION_STATUSES }).notNull(),
    /** The version that was taken back. */
    versionId: integer("version_id").references(() => versions.id),
    reason: text("reason").notNull().default(""),
    at: text("at").notNull(),
    /** Null when Utlyst itself acted. */
    byId: integer("by_id").references(() => persons.id),
    byName: text("by_name").notNull(),
  },
  (t) => [
    index("application_steps_of_application").on(t.applicationId, t.id),
    check(
      "application_steps_taken_back",
      sql`(${t.step} = 'take_back') = (${t.versionId} is not null) and (${t.step} <> 'take_back' or ${t.reason} <> '')`,
    ),
  ],
);
