import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { correctable } from "../correctable";
import { municipalities } from "../membership";
import { file, ofApplication, told } from "./columns";

/** The owner has asked the funder for money (rekvisition). */
export const requisitions = sqliteTable(
  "requisitions",
  {
    id: integer("id").primaryKey(),
    applicationId: ofApplication(),
    requestedOn: text("requested_on").notNull(),
    amountSek: integer("amount_sek").notNull(),
    note: text("note").notNull().default(""),
    documentId: file(),
    ...correctable(),
    ...told(),
  },
  (t) => [
    index("requisitions_of_application").on(t.applicationId),
    check("requisitions_amount", sql`${t.amountSek} > 0`),
  ],
);

export const GRANT_PAYMENT_KINDS = [
  /** From the funder to the owner. */
  "received",
  /** From the owner to a partner. */
  "passed_on",
  /** From a partner back to the owner. */
  "returned",
  /** From the owner back to the funder. */
  "repaid",
] as const;

/** Money that has moved. A partner pays back to the owner, the owner to the funder (ESF+). */
export const grantPayments = sqliteTable(
  "grant_payments",
  {
    id: integer("id").primaryKey(),
    applicationId: ofApplication(),
    kind: text("kind", { enum: GRANT_PAYMENT_KINDS }).notNull(),
    municipalityCode: text("municipality_code").references(() => municipalities.code),
    amountSek: integer("amount_sek").notNull(),
    paidOn: text("paid_on").notNull(),
    reference: text("reference").notNull().default(""),
    ...correctable(),
    ...told(),
  },
  (t) => [
    index("grant_payments_of_application").on(t.applicationId),
    check("grant_payments_kind", sql`${t.kind} in ('received', 'passed_on', 'returned', 'repaid')`),
    check(
      "grant_payments_partner",
      sql`(${t.kind} in ('passed_on', 'returned')) = (${t.municipalityCode} is not null)`,
    ),
    check("grant_payments_amount", sql`${t.amountSek} > 0`),
  ],
);
