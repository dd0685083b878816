import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { correctable } from "./correctable";
import { documents } from "./documents";
import { municipalities } from "./membership";
import { persons } from "./people";

export const BODY_KINDS = ["leadership", "steering", "working", "topic", "forum"] as const;

/** Groups of the network (clauses 8 and 9): what they are called and how often they should meet is the network's own. */
export const bodies = sqliteTable(
  "bodies",
  {
    id: integer("id").primaryKey(),
    kind: text("kind", { enum: BODY_KINDS }).notNull(),
    name: text("name").notNull(),
    topic: text("topic").notNull().default(""),
    /** Meetings a year that the agreement asks for; null when it does not say. */
    leastMeetings: integer("least_meetings"),
    mostMeetings: integer("most_meetings"),
    fromOn: text("from_on").notNull(),
    /** The first day that it no longer exists. */
    endedOn: text("ended_on"),
    /** Raised at each change; a page that was opened at a lower one may not overwrite. */
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    check("bodies_kind", sql`${t.kind} in ('leadership', 'steering', 'working', 'topic', 'forum')`),
    check(
      "bodies_meetings",
      sql`${t.leastMeetings} is null or ${t.mostMeetings} is null or ${t.mostMeetings} >= ${t.leastMeetings}`,
    ),
    check("bodies_order", sql`${t.endedOn} is null or ${t.endedOn} >= ${t.fromOn}`),
  ],
);

/**
 * A seat in a body. A municipality's seat is held by its representative of the day; the leadership group has no rows:
 * every member sits there by the agreement.
 */
export const bodyMembers = sqliteTable(
  "body_members",
  {
    id: integer("id").primaryKey(),
    bodyId: integer("body_id")
      .notNull()
      .references(() => bodies.id),
    municipalityCode: text("municipality_code").references(() => municipalities.code),
    personId: integer("person_id").references(() => persons.id),
    /** For somebody from outside the register. */
    name: text("name").notNull().default(""),
    meetingDecisionId: integer("meeting_decision_id").references(() => meetingDecisions.id),
    fromOn: text("from_on").notNull(),
    endedOn: text("ended_on"),
    ...correctable(),
  },
  (t) => [
    index("body_members_of_body").on(t.bodyId),
    check(
      "body_members_somebody",
      sql`${t.municipalityCode} is not null or ${t.personId} is not null or ${t.name} <> ''`,
    ),
    check("body_members_order", sql`${t.endedOn} is null or ${t.endedOn} >= ${t.fromOn}`),
  ],
);

export const MEETING_KINDS = ["meeting", "seminar"] as const;

export const meetings = sqliteTable(
  "meetings",
  {
    id: integer("id").primaryKey(),
    bodyId: integer("body_id")
      .notNull()
      .references(() => bodies.id),
    kind: text("kind", { enum: MEETING_KINDS }).notNull().default("meeting"),
    title: text("title").notNull().default(""),
    heldOn: text("held_on").notNull(),
    startsAt: text("starts_at").notNull().default(""),
    place: text("place").notNull().default(""),
    agenda: text("agenda").notNull().default(""),
    minutesId: integer("minutes_id").references(() => documents.id),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    cancelledAt: text("cancelled_at"),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    index("meetings_of_body").on(t.bodyId, t.heldOn),
    check("meetings_kind", sql`${t.kind} in ('meeting', 'seminar')`),
  ],
);

/** Who came, municipality by municipality; null for those from outside. */
export const attendances = sqliteTable(
  "attendances",
  {
    id: integer("id").primaryKey(),
    meetingId: integer("meeting_id")
      .notNull()
      .references(() => meetings.id),
    municipalityCode: text("municipality_code").references(() => municipalities.code),
    names: text("names").notNull().default(""),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    ...correctable(),
  },
  (t) => [
    uniqueIndex("attendances_standing").on(t.meetingId, t.municipalityCode).where(sql`corrected_at is null`),
  ],
);

export const MEETING_DECISION_KINDS = ["budget", "action_plan", "host", "steering_group", "other"] as const;

export const meetingDecisions = sqliteTable(
  "meeting_decisions",
  {
    id: integer("id").primaryKey(),
    meetingId: integer("meeting_id")
      .notNull()
      .references(() => meetings.id),
    number: integer("number").notNull(),
    kind: text("kind", { enum: MEETING_DECISION_KINDS }).notNull(),
    /** The year that a budget or an action plan is for. */
    year: integer("year"),
    text: text("text").notNull(),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    ...correctable(),
  },
  (t) => [
    index("meeting_decisions_of_meeting").on(t.meetingId),
    check(
      "meeting_decisions_kind",
      sql`${t.kind} in ('budget', 'action_plan', 'host', 'steering_group', 'other')`,
    ),
  ],
);

/** An activity of a year's action plan (handlingsplan, clause 8). */
export const planActivities = sqliteTable(
  "plan_activities",
  {
    id: integer("id").primaryKey(),
    year: integer("year").notNull(),
    title: text("title").notNull(),
    description: text("description").notNull().default(""),
    responsible: text("responsible").notNull().default(""),
    dueOn: text("due_on"),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [index("plan_activities_of_year").on(t.year)],
);

export const ACTIVITY_STATES = ["planned", "ongoing", "done", "dropped"] as const;

/** How an activity stands, as somebody told it; the newest counts. */
export const activityFollowUps = sqliteTable(
  "activity_follow_ups",
  {
    id: integer("id").primaryKey(),
    activityId: integer("activity_id")
      .notNull()
      .references(() => planActivities.id),
    state: text("state", { enum: ACTIVITY_STATES }).notNull(),
    note: text("note").notNull().default(""),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
  },
  (t) => [
    index("activity_follow_ups_of_activity").on(t.activityId, t.id),
    check("activity_follow_ups_state", sql`${t.state} in ('planned', 'ongoing', 'done', 'dropped')`),
  ],
);

/** The evaluation before each turn of the year (clause 11). A later telling of the same year is a row of its own. */
export const evaluations = sqliteTable(
  "evaluations",
  {
    id: integer("id").primaryKey(),
    year: integer("year").notNull(),
    doneOn: text("done_on").notNull(),
    text: text("text").notNull(),
    documentId: integer("document_id").references(() => documents.id),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
  },
  (t) => [index("evaluations_of_year").on(t.year, t.id)],
);

/** Authorities and others that the network works with (clause 9.1). */
export const externalActors = sqliteTable("external_actors", {
  id: integer("id").primaryKey(),
  name: text("name").notNull(),
  /** What it was called before, where the agreement or older papers use another name. */
  earlierName: text("earlier_name").notNull().default(""),
  fromOn: text("from_on").notNull(),
  endedOn: text("ended_on"),
});
