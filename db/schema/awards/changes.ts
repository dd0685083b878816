import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { municipalities } from "../membership";
import { file, ofApplication, ofMunicipality, told } from "./columns";
import { funderDecisions } from "./decisions";

export const CHANGE_ASPECTS = ["time", "budget", "content", "parties"] as const;
export const PARTY_MOVES = ["joins", "leaves"] as const;
export const VERDICTS = ["accepted", "accepted_with_changes", "rejected"] as const;

/** A change of the granted project that the funder is asked to approve. What is null is not asked for. */
export const changeRequests = sqliteTable(
  "change_requests",
  {
    id: integer("id").primaryKey(),
    applicationId: ofApplication(),
    askedOn: text("asked_on").notNull(),
    why: text("why").notNull(),
    endsOn: text("ends_on"),
    grantedSek: integer("granted_sek"),
    content: text("content").notNull().default(""),
    /** One municipality that comes late or leaves, and what its board decided about it. */
    move: text("move", { enum: PARTY_MOVES }),
    municipalityCode: text("municipality_code").references(() => municipalities.code),
    board: text("board").notNull().default(""),
    boardDecidedOn: text("board_decided_on"),
    paragraph: text("paragraph").notNull().default(""),
    documentId: file(),
    ...told(),
  },
  (t) => [
    index("change_requests_of_application").on(t.applicationId),
    check(
      "change_requests_something",
      sql`${t.endsOn} is not null or ${t.grantedSek} is not null or ${t.content} <> '' or ${t.move} is not null`,
    ),
    check("change_requests_move", sql`${t.move} is null or ${t.move} in ('joins', 'leaves')`),
    check(
      "change_requests_board",
      sql`(${t.move} is null) = (${t.municipalityCode} is null) and (${t.move} is null or (${t.board} <> '' and ${t.boardDecidedOn} is not null and ${t.paragraph} <> ''))`,
    ),
    check("change_requests_why", sql`${t.why} <> ''`),
  ],
);

/** The funder's answer, aspect by aspect. A party comes or it does not: never "with changes". */
export const changeDecisions = sqliteTable(
  "change_decisions",
  {
    requestId: integer("request_id")
      .primaryKey()
      .references(() => changeRequests.id),
    decidedOn: text("decided_on").notNull(),
    caseNumber: text("case_number").notNull(),
    time: text("time_verdict", { enum: VERDICTS }),
    budget: text("budget_verdict", { enum: VERDICTS }),
    content: text("content_verdict", { enum: VERDICTS }),
    parties: text("parties_verdict", { enum: VERDICTS }),
    note: text("note").notNull().default(""),
    documentId: file(),
    ...told(),
  },
  (t) => [
    check(
      "change_decisions_verdicts",
      sql`coalesce(${t.time}, 'accepted') in ('accepted', 'accepted_with_changes', 'rejected') and coalesce(${t.budget}, 'accepted') in ('accepted', 'accepted_with_changes', 'rejected') and coalesce(${t.content}, 'accepted') in ('accepted', 'accepted_with_changes', 'rejected') and coalesce(${t.parties}, 'accepted') in ('accepted', 'rejected')`,
    ),
  ],
);

/** What is granted, for how long and to whom: a row for the decision and one for each change of it. The newest stands. */
export const grantTerms = sqliteTable(
  "grant_terms",
  {
    id: integer("id").primaryKey(),
    applicationId: ofApplication(),
    decisionId: integer("decision_id").references(() => funderDecisions.id),
    changeId: integer("change_id")
      .unique()
      .references(() => changeRequests.id),
    grantedSek: integer("granted_sek").notNull(),
    startsOn: text("starts_on").notNull(),
    endsOn: text("ends_on").notNull(),
    at: text("at").notNull(),
  },
  (t) => [
    index("grant_terms_of_application").on(t.applicationId, t.id),
    check("grant_terms_from_one", sql`(${t.decisionId} is null) <> (${t.changeId} is null)`),
    check("grant_terms_period", sql`${t.endsOn} >= ${t.startsOn} and ${t.grantedSek} > 0`),
  ],
);

/** Each party's part of it; together they are the granted sum. */
export const grantShares = sqliteTable(
  "grant_shares",
  {
    termsId: integer("terms_id")
      .notNull()
      .references(() => grantTerms.id),
    municipalityCode: ofMunicipality(),
    shareSek: integer("share_sek").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.termsId, t.municipalityCode] }),
    check("grant_shares_amount", sql`${t.shareSek} >= 0`),
  ],
);
