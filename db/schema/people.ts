import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { boardDecisions } from "./boards";
import { correctable } from "./correctable";
import { documents } from "./documents";
import { municipalities } from "./membership";

/** Work data only: never home addresses, personal identity numbers or anything about clients. */
export const persons = sqliteTable("persons", {
  id: integer("id").primaryKey(),
  name: text("name").notNull(),
  /** Lower case; where every letter goes and what one signs in with. */
  email: text("email").notNull().unique(),
  title: text("title").notNull().default(""),
  unit: text("unit").notNull().default(""),
  phone: text("phone").notNull().default(""),
});

export const ROLES = [
  "adviser",
  "coordinator",
  "contact",
  "director",
  "representative",
  "administrator",
] as const;
export type Role = (typeof ROLES)[number];

/** Who was what, and when: a role ends, it is never deleted, so old records keep their meaning. */
export const roles = sqliteTable(
  "roles",
  {
    id: integer("id").primaryKey(),
    personId: integer("person_id")
      .notNull()
      .references(() => persons.id),
    role: text("role", { enum: ROLES }).notNull(),
    municipalityCode: text("municipality_code").references(() => municipalities.code),
    fromOn: text("from_on").notNull(),
    /** The first day the role is no longer held; null while it goes on. */
    endedOn: text("ended_on"),
    /** A contact person's areas, in the municipality's own words. */
    topics: text("topics").notNull().default(""),
    /** A representative who was appointed by post, such as "socialchefen", and not by name. */
    byPost: text("by_post").notNull().default(""),
    boardDecisionId: integer("board_decision_id").references(() => boardDecisions.id),
    ...correctable(),
  },
  (t) => [
    index("roles_of_person").on(t.personId),
    index("roles_of_municipality").on(t.municipalityCode, t.role),
    check(
      "roles_role",
      sql`${t.role} in ('adviser', 'coordinator', 'contact', 'director', 'representative', 'administrator')`,
    ),
    check(
      "roles_municipality",
      sql`(${t.role} in ('contact', 'director', 'representative')) = (${t.municipalityCode} is not null)`,
    ),
    check("roles_order", sql`${t.endedOn} is null or ${t.endedOn} >= ${t.fromOn}`),
  ],
);

/** Who may sign for a municipality (firmatecknare and the like), in what, and by which paper. */
export const signatories = sqliteTable(
  "signatories",
  {
    id: integer("id").primaryKey(),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    personId: integer("person_id")
      .notNull()
      .references(() => persons.id),
    scope: text("scope").notNull(),
    /** The rules or the decision that it follows from. */
    source: text("source").notNull(),
    documentId: integer("document_id").references(() => documents.id),
    fromOn: text("from_on").notNull(),
    /** The last day; null until further notice. */
    validUntilOn: text("valid_until_on"),
    ...correctable(),
  },
  (t) => [
    index("signatories_of_municipality").on(t.municipalityCode),
    check("signatories_order", sql`${t.validUntilOn} is null or ${t.validUntilOn} >= ${t.fromOn}`),
  ],
);

/** One letter's way in: 15 minutes, one use. Only the hash of its token is stored. */
export const signInLinks = sqliteTable("sign_in_links", {
  id: integer("id").primaryKey(),
  personId: integer("person_id")
    .notNull()
    .references(() => persons.id),
  tokenHash: text("token_hash").notNull().unique(),
  createdAt: text("created_at").notNull(),
  expiresAt: text("expires_at").notNull(),
  usedAt: text("used_at"),
});

/** Every request for a sign-in letter, known address or not; counted to limit the rate. */
export const signInRequests = sqliteTable(
  "sign_in_requests",
  {
    id: integer("id").primaryKey(),
    addressHash: text("address_hash").notNull(),
    clientHash: text("client_hash").notNull(),
    at: text("at").notNull(),
  },
  (t) => [
    index("sign_in_requests_of_address").on(t.addressHash, t.at),
    index("sign_in_requests_of_client").on(t.clientHash, t.at),
  ],
);

export const sessions = sqliteTable(
  "sessions",
  {
    id: integer("id").primaryKey(),
    personId: integer("person_id")
      .notNull()
      .references(() => persons.id),
    tokenHash: text("token_hash").notNull().unique(),
    createdAt: text("created_at").notNull(),
    /** Moves on while the session is used. */
    expiresAt: text("expires_at").notNull(),
  },
  (t) => [index("sessions_of_person").on(t.personId)],
);
