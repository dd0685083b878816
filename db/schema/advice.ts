import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { calls } from "./calls";
import { municipalities } from "./membership";
import { needs } from "./needs";
import { persons } from "./people";

export const ADVICE_TOPICS = [
  "finding_calls",
  "an_application",
  "budget",
  "decisions",
  "reporting",
  "other",
] as const;

/** A municipality's question to the shared adviser (rådgivning, the other half of the shared resource). */
export const adviceRequests = sqliteTable(
  "advice_requests",
  {
    id: integer("id").primaryKey(),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    topic: text("topic", { enum: ADVICE_TOPICS }).notNull(),
    title: text("title").notNull(),
    question: text("question").notNull(),
    /** When an answer is wished for; null when there is no hurry. */
    wishedOn: text("wished_on"),
    callId: integer("call_id").references(() => calls.id),
    needId: integer("need_id").references(() => needs.id),
    askedAt: text("asked_at").notNull(),
    askedById: integer("asked_by_id").references(() => persons.id),
    askedByName: text("asked_by_name").notNull(),
    /** Nothing more is waited for. */
    endedAt: text("ended_at"),
  },
  (t) => [
    index("advice_requests_of_municipality").on(t.municipalityCode),
    check(
      "advice_requests_topic",
      sql`${t.topic} in ('finding_calls', 'an_application', 'budget', 'decisions', 'reporting', 'other')`,
    ),
  ],
);

/** How long an answer took the adviser, roughly: enough to see where the time goes, no time sheet. */
export const TIME_CLASSES = ["half_hour", "two_hours", "half_day", "day_or_more"] as const;

/** What was said in a matter after the question, by either side. Rows are only ever added. */
export const adviceReplies = sqliteTable(
  "advice_replies",
  {
    id: integer("id").primaryKey(),
    requestId: integer("request_id")
      .notNull()
      .references(() => adviceRequests.id),
    side: text("side", { enum: ["adviser", "municipality"] }).notNull(),
    text: text("text").notNull(),
    timeClass: text("time_class", { enum: TIME_CLASSES }),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    byName: text("by_name").notNull(),
  },
  (t) => [
    index("advice_replies_of_request").on(t.requestId, t.id),
    check("advice_replies_side", sql`${t.side} in ('adviser', 'municipality')`),
    check("advice_replies_time", sql`(${t.side} = 'adviser') = (${t.timeClass} is not null)`),
  ],
);

/**
 * What others can learn from an answer, in the adviser's words. All read it once the municipality that asked has agreed
 * to these very words; another wording is another row.
 */
export const adviceLessons = sqliteTable(
  "advice_lessons",
  {
    id: integer("id").primaryKey(),
    requestId: integer("request_id")
      .notNull()
      .references(() => adviceRequests.id),
    title: text("title").notNull(),
    text: text("text").notNull(),
    writtenAt: text("written_at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    agreedAt: text("agreed_at"),
    agreedByName: text("agreed_by_name").notNull().default(""),
    /** Either side has taken it back. */
    withdrawnAt: text("withdrawn_at"),
  },
  (t) => [index("advice_lessons_of_request").on(t.requestId, t.id)],
);
