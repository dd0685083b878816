import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { boardDecisions } from "./boards";
import { correctable } from "./correctable";
import { documents } from "./documents";
import { municipalities } from "./membership";
import { persons } from "./people";

export const agreements = sqliteTable("agreements", {
  id: integer("id").primaryKey(),
  title: text("title").notNull(),
  fromOn: text("from_on").notNull(),
  endedOn: text("ended_on"),
  documentId: integer("document_id").references(() => documents.id),
  /** Which municipalities it is meant for, in the agreement's own words; others need an amendment first. */
  meantFor: text("meant_for").notNull().default(""),
});

/** A change or addition (clause 12): in writing, and valid when every member of the day has signed. */
export const amendments = sqliteTable("amendments", {
  id: integer("id").primaryKey(),
  agreementId: integer("agreement_id")
    .notNull()
    .references(() => agreements.id),
  title: text("title").notNull(),
  proposedOn: text("proposed_on").notNull(),
  /** It does not begin before this day, even when all have signed. */
  effectiveFromOn: text("effective_from_on").notNull(),
  documentId: integer("document_id").references(() => documents.id),
  withdrawnOn: text("withdrawn_on"),
});

/** A clause as the agreement says it, or as an amendment says it anew. */
export const clauses = sqliteTable(
  "clauses",
  {
    id: integer("id").primaryKey(),
    agreementId: integer("agreement_id")
      .notNull()
      .references(() => agreements.id),
    amendmentId: integer("amendment_id").references(() => amendments.id),
    number: text("number").notNull(),
    heading: text("heading").notNull(),
    text: text("text").notNull(),
    ...correctable(),
  },
  (t) => [index("clauses_of_agreement").on(t.agreementId, t.id)],
);

/** A party's signature under the agreement or under one amendment, with the fields of the agreement's own form. */
export const signatures = sqliteTable(
  "signatures",
  {
    id: integer("id").primaryKey(),
    agreementId: integer("agreement_id")
      .notNull()
      .references(() => agreements.id),
    amendmentId: integer("amendment_id").references(() => amendments.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    signedOn: text("signed_on").notNull(),
    /** The printed name (namnförtydligande). */
    signedBy: text("signed_by").notNull(),
    signerTitle: text("signer_title").notNull().default(""),
    contactName: text("contact_name").notNull().default(""),
    /** The signed copy; null while it is missing. */
    documentId: integer("document_id").references(() => documents.id),
    ...correctable(),
  },
  (t) => [index("signatures_of_agreement").on(t.agreementId, t.municipalityCode)],
);

/** A municipality on its way in: pending until board decision and signature are both there (clause 15). */
export const accessions = sqliteTable(
  "accessions",
  {
    id: integer("id").primaryKey(),
    agreementId: integer("agreement_id")
      .notNull()
      .references(() => agreements.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    chosenFromOn: text("chosen_from_on").notNull(),
    /** The papers that the board decided by, a line each. */
    basis: text("basis").notNull().default(""),
    boardDecisionId: integer("board_decision_id").references(() => boardDecisions.id),
    signatureId: integer("signature_id").references(() => signatures.id),
    membershipId: integer("membership_id").references(() => memberships.id),
    at: text("at").notNull(),
    abandonedAt: text("abandoned_at"),
  },
  (t) => [index("accessions_of_municipality").on(t.municipalityCode)],
);

/** A municipality's time as party to the agreement; exit ends a row, a return begins another. */
export const memberships = sqliteTable(
  "memberships",
  {
    id: integer("id").primaryKey(),
    agreementId: integer("agreement_id")
      .notNull()
      .references(() => agreements.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    fromOn: text("from_on").notNull(),
    /** The first day outside (clause 14: 12 months after the notice); null while no exit is known. */
    exitOn: text("exit_on"),
    ...correctable(),
  },
  (t) => [
    index("memberships_of_municipality").on(t.municipalityCode),
    check("memberships_order", sql`${t.exitOn} is null or ${t.exitOn} >= ${t.fromOn}`),
  ],
);

/** A member's written notice to the chair; the exit comes 12 months later (clause 14). */
export const notices = sqliteTable(
  "notices",
  {
    id: integer("id").primaryKey(),
    membershipId: integer("membership_id")
      .notNull()
      .references(() => memberships.id),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    receivedOn: text("received_on").notNull(),
    exitOn: text("exit_on").notNull(),
    /** The chair of that day, to whom it was written. */
    chairName: text("chair_name").notNull().default(""),
    reason: text("reason").notNull().default(""),
    documentId: integer("document_id").references(() => documents.id),
    at: text("at").notNull(),
    byId: integer("by_id").references(() => persons.id),
    ...correctable(),
  },
  (t) => [
    index("notices_of_membership").on(t.membershipId),
    check("notices_order", sql`${t.exitOn} > ${t.receivedOn}`),
  ],
);

/** A party's demand to negotiate anew, which the others must meet (clause 13). */
export const renegotiations = sqliteTable("renegotiations", {
  id: integer("id").primaryKey(),
  agreementId: integer("agreement_id")
    .notNull()
    .references(() => agreements.id),
  municipalityCode: text("municipality_code")
    .notNull()
    .references(() => municipalities.code),
  demandedOn: text("demanded_on").notNull(),
  reason: text("reason").notNull(),
  documentId: integer("document_id").references(() => documents.id),
  at: text("at").notNull(),
  byId: integer("by_id").references(() => persons.id),
  endedOn: text("ended_on"),
  outcome: text("outcome").notNull().default(""),
});
