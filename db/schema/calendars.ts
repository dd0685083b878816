import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { municipalities } from "./membership";
import { persons } from "./people";

export const CALENDARS = ["own", "municipality", "network"] as const;
export const ALARMS = ["none", "day", "week"] as const;

/** A secret address that a calendar program reads. Only the token's hash is stored, so the address is shown once. */
export const calendarAddresses = sqliteTable(
  "calendar_addresses",
  {
    id: integer("id").primaryKey(),
    /** Whose it is: the address says what this person may see on the day it is read. */
    personId: integer("person_id")
      .notNull()
      .references(() => persons.id),
    calendar: text("calendar", { enum: CALENDARS }).notNull(),
    municipalityCode: text("municipality_code").references(() => municipalities.code),
    /** Where it is used, in the person's own words. */
    name: text("name").notNull(),
    alarm: text("alarm", { enum: ALARMS }).notNull().default("none"),
    tokenHash: text("token_hash").notNull().unique(),
    createdAt: text("created_at").notNull(),
    revokedAt: text("revoked_at"),
  },
  (t) => [
    index("calendar_addresses_of_person").on(t.personId),
    check("calendar_addresses_calendar", sql`${t.calendar} in ('own', 'municipality', 'network')`),
    check(
      "calendar_addresses_municipality",
      sql`(${t.calendar} = 'municipality') = (${t.municipalityCode} is not null)`,
    ),
    check("calendar_addresses_alarm", sql`${t.alarm} in ('none', 'day', 'week')`),
  ],
);

/** What was last said of each event, so that what changes can be said with a higher SEQUENCE; kept by a job. */
export const calendarEvents = sqliteTable("calendar_events", {
  uid: text("uid").primaryKey(),
  facts: text("facts", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
  /** Its last day, in Stockholm. */
  lastOn: text("last_on").notNull(),
  sequence: integer("sequence").notNull(),
  changedAt: text("changed_at").notNull(),
});

/** In whose calendars an event stands, or stood until it was withdrawn. */
export const calendarListings = sqliteTable(
  "calendar_listings",
  {
    /** "network", "office", a municipality's code or "person:12". */
    audience: text("audience").notNull(),
    uid: text("uid")
      .notNull()
      .references(() => calendarEvents.uid),
    withdrawnAt: text("withdrawn_at"),
  },
  (t) => [primaryKey({ columns: [t.audience, t.uid] }), index("calendar_listings_of_event").on(t.uid)],
);
