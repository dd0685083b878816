import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { versions } from "../applications";
import { documents } from "../documents";
import { file, ofApplication, told } from "./columns";

export const HANDING_IN_ITEMS = [
  /** The project owner's account in the funder's e-service. */
  "account",
  /** That the one who sends may do so for the owner (behörighet, ombud). */
  "authority",
  /** Proof of who signs for the owner (firmatecknare). */
  "signatory_proof",
  "org_number",
  /** What the funder wants with the application; named. */
  "attachment",
] as const;
export const HANDING_IN_STATES = ["requested", "ready", "not_needed"] as const;

/** What is asked of the one who hands in, and how far it has come. The newest row of an item and name stands. */
export const handingInSteps = sqliteTable(
  "handing_in_steps",
  {
    id: integer("id").primaryKey(),
    applicationId: ofApplication(),
    item: text("item", { enum: HANDING_IN_ITEMS }).notNull(),
    /** The attachment's; "" for the others. */
    name: text("name").notNull().default(""),
    state: text("state", { enum: HANDING_IN_STATES }).notNull(),
    happenedOn: text("happened_on").notNull(),
    note: text("note").notNull().default(""),
    documentId: file(),
    ...told(),
  },
  (t) => [
    index("handing_in_steps_of_application").on(t.applicationId, t.id),
    check(
      "handing_in_steps_item",
      sql`${t.item} in ('account', 'authority', 'signatory_proof', 'org_number', 'attachment')`,
    ),
    check("handing_in_steps_state", sql`${t.state} in ('requested', 'ready', 'not_needed')`),
    check("handing_in_steps_name", sql`(${t.item} = 'attachment') = (${t.name} <> '')`),
  ],
);

/** The funder has asked for more (komplettering begärd). */
export const completionRequests = sqliteTable(
  "completion_requests",
  {
    id: integer("id").primaryKey(),
    applicationId: ofApplication(),
    asked: text("asked").notNull(),
    askedOn: text("asked_on").notNull(),
    dueOn: text("due_on").notNull(),
    documentId: file(),
    ...told(),
  },
  (t) => [
    index("completion_requests_of_application").on(t.applicationId),
    check("completion_requests_asked", sql`${t.asked} <> '' and ${t.dueOn} >= ${t.askedOn}`),
  ],
);

/** The answer to it, handed in: once for each request. */
export const completionReplies = sqliteTable(
  "completion_replies",
  {
    requestId: integer("request_id")
      .primaryKey()
      .references(() => completionRequests.id),
    /** The version that the funder has from then on; the same as before when only papers or words were sent. */
    versionId: integer("version_id")
      .notNull()
      .references(() => versions.id),
    handedInOn: text("handed_in_on").notNull(),
    reply: text("reply").notNull(),
    documentId: integer("document_id")
      .notNull()
      .references(() => documents.id),
    ...told(),
  },
  (t) => [check("completion_replies_reply", sql`${t.reply} <> ''`)],
);
