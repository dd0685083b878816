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
import { correctable } from "./correctable";
import { documents } from "./documents";
import { imports } from "./imports";
import { municipalities } from "./membership";
import { persons } from "./people";

export const BOARD_KINDS = ["board", "committee"] as const;

/** How the minutes of a board are usually approved (justering). */
export const ADJUSTMENTS = ["ordinary", "immediate"] as const;

/** A municipality's nämnd, or a committee (utskott) of one. */
export const boards = sqliteTable(
  "boards",
  {
    id: integer("id").primaryKey(),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    name: text("name").notNull(),
    kind: text("kind", { enum: BOARD_KINDS }).notNull().default("board"),
    /** The board that a committee belongs to. */
    parentId: integer("parent_id").references((): AnySQLiteColumn => boards.id),
    /** Competent in what the network does (behörig nämnd, clause 15). */
    competent: integer("competent", { mode: "boolean" }).notNull().default(false),
    /** Calendar days before the meeting that the papers must be handed in. */
    papersInDays: integer("papers_in_days").notNull().default(21),
    /** Calendar days before the meeting that members get their notice (kallelse). */
    noticeDays: integer("notice_days").notNull().default(7),
    /** Calendar days before the meeting that the committee prepares it (beredning). */
    preparationDays: integer("preparation_days").notNull().default(14),
    adjustment: text("adjustment", { enum: ADJUSTMENTS }).notNull().default("ordinary"),
    /** Calendar days that an ordinary approval of the minutes may take. */
    adjustmentDays: integer("adjustment_days").notNull().default(14),
    /** The summer recess, `06-20` to `08-15`; "" when there is none. */
    recessFrom: text("recess_from").notNull().default(""),
    recessTo: text("recess_to").notNull().default(""),
    /** The office is closed on a single working day between two free ones (klämdag): no papers are handed in then. */
    closedOnBridgeDays: integer("closed_on_bridge_days", { mode: "boolean" }).notNull().default(false),
    /** The board's calendar on the web (iCalendar), read again when asked to. */
    calendarUrl: text("calendar_url").notNull().default(""),
    fromOn: text("from_on").notNull(),
    /** The first day that it no longer exists. */
    endedOn: text("ended_on"),
  },
  (t) => [
    index("boards_of_municipality").on(t.municipalityCode),
    check("boards_kind", sql`${t.kind} in ('board', 'committee')`),
    check("boards_adjustment", sql`${t.adjustment} in ('ordinary', 'immediate')`),
    check(
      "boards_lead_times",
      sql`${t.papersInDays} between 0 and 120 and ${t.noticeDays} between 0 and 120 and ${t.preparationDays} between 0 and 120 and ${t.adjustmentDays} between 0 and 60`,
    ),
    check("boards_recess", sql`(${t.recessFrom} = '') = (${t.recessTo} = '')`),
    check("boards_order", sql`${t.endedOn} is null or ${t.endedOn} >= ${t.fromOn}`),
  ],
);

export const boardMeetings = sqliteTable(
  "board_meetings",
  {
    id: integer("id").primaryKey(),
    boardId: integer("board_id")
      .notNull()
      .references(() => boards.id),
    meetsOn: text("meets_on").notNull(),
    /** A clock time, or "". */
    startsAt: text("starts_at").notNull().default(""),
    place: text("place").notNull().default(""),
    /** Where this meeting differs from the board's usual lead time. */
    papersDueOn: text("papers_due_on"),
    importId: integer("import_id").references(() => imports.id),
    addedAt: text("added_at").notNull(),
    cancelledAt: text("cancelled_at"),
  },
  (t) => [
    uniqueIndex("board_meetings_standing").on(t.boardId, t.meetsOn).where(sql`cancelled_at is null`),
    check("board_meetings_papers", sql`${t.papersDueOn} is null or ${t.papersDueOn} <= ${t.meetsOn}`),
  ],
);

/** Who may decide about applications in the board's place (KL 6 kap. 37–38 §§). */
export const delegations = sqliteTable(
  "delegations",
  {
    id: integer("id").primaryKey(),
    boardId: integer("board_id")
      .notNull()
      .references(() => boards.id),
    /** The post that decides, such as "socialdirektören". */
    delegate: text("delegate").notNull(),
    scope: text("scope").notNull(),
    /** Whole kronor; null when there is no ceiling. */
    ceilingSek: integer("ceiling_sek"),
    /** The item of the delegation rules, or the decision. */
    source: text("source").notNull(),
    documentId: integer("document_id").references(() => documents.id),
    fromOn: text("from_on").notNull(),
    /** The last day it holds; null until further notice. */
    validUntilOn: text("valid_until_on"),
    ...correctable(),
  },
  (t) => [
    index("delegations_of_board").on(t.boardId),
    check("delegations_ceiling", sql`${t.ceilingSek} is null or ${t.ceilingSek} > 0`),
    check("delegations_order", sql`${t.validUntilOn} is null or ${t.validUntilOn} >= ${t.fromOn}`),
  ],
);

/** What a board has decided about the network; one decision can carry several things (an accession and a representative). */
export const boardDecisions = sqliteTable(
  "board_decisions",
  {
    id: integer("id").primaryKey(),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    boardId: integer("board_id").references(() => boards.id),
    /** As it was called then. */
    boardName: text("board_name").notNull(),
    decidedOn: text("decided_on").notNull(),
    /** Means something only with board and day: numbers begin anew each year. */
    paragraph: text("paragraph").notNull(),
    caseNumber: text("case_number").notNull().default(""),
    wording: text("wording").notNull().default(""),
    immediateApproval: integer("immediate_approval", { mode: "boolean" }).notNull().default(false),
    documentId: integer("document_id").references(() => documents.id),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    ...correctable(),
  },
  (t) => [index("board_decisions_of_municipality").on(t.municipalityCode, t.decidedOn)],
);
