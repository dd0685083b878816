import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { applications, versions } from "./applications";
import { correctable } from "./correctable";
import { documents } from "./documents";
import { municipalities } from "./membership";
import { persons } from "./people";

const ofApplication = () =>
  integer("application_id")
    .notNull()
    .references(() => applications.id);
const ofMunicipality = () =>
  text("municipality_code")
    .notNull()
    .references(() => municipalities.code);
const file = () => integer("document_id").references(() => documents.id);
const told = () => ({
  at: text("at").notNull(),
  byId: integer("by_id").references(() => persons.id),
  byName: text("by_name").notNull(),
});

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

export const FUNDER_OUTCOMES = ["granted", "granted_in_part", "rejected"] as const;

/** What the funder decided. A record that was wrong is corrected by a new row; the newest one stands. */
export const funderDecisions = sqliteTable(
  "funder_decisions",
  {
    id: integer("id").primaryKey(),
    applicationId: ofApplication(),
    outcome: text("outcome", { enum: FUNDER_OUTCOMES }).notNull(),
    decidedOn: text("decided_on").notNull(),
    caseNumber: text("case_number").notNull(),
    grantedSek: integer("granted_sek").notNull(),
    conditions: text("conditions").notNull().default(""),
    startsOn: text("starts_on"),
    endsOn: text("ends_on"),
    /** The report is written on the template of the year in which the money was granted (Länsstyrelsen Kalmar). */
    templateYear: integer("template_year"),
    /** The last day to ask for the money, where it is paid on requisition. */
    requisitionBy: text("requisition_by"),
    /** Why the funder said no, or less: what the next application can learn from. */
    reason: text("reason").notNull().default(""),
    documentId: file(),
    correctsId: integer("corrects_id").references((): AnySQLiteColumn => funderDecisions.id),
    correction: text("correction").notNull().default(""),
    ...told(),
  },
  (t) => [
    index("funder_decisions_of_application").on(t.applicationId, t.id),
    uniqueIndex("funder_decisions_corrected_once").on(t.correctsId),
    check("funder_decisions_outcome", sql`${t.outcome} in ('granted', 'granted_in_part', 'rejected')`),
    check(
      "funder_decisions_complete",
      sql`(${t.outcome} = 'rejected' and ${t.grantedSek} = 0 and ${t.reason} <> '') or (${t.outcome} <> 'rejected' and ${t.grantedSek} > 0 and ${t.startsOn} is not null and ${t.endsOn} is not null and ${t.templateYear} is not null)`,
    ),
    check("funder_decisions_period", sql`${t.endsOn} is null or ${t.endsOn} >= ${t.startsOn}`),
    check("funder_decisions_correction", sql`(${t.correctsId} is null) = (${t.correction} = '')`),
  ],
);

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

export const REPORT_KINDS = ["interim", "final"] as const;

/** A report that the funder is owed (delrapport, slutrapport). */
export const reports = sqliteTable(
  "reports",
  {
    id: integer("id").primaryKey(),
    applicationId: ofApplication(),
    kind: text("kind", { enum: REPORT_KINDS }).notNull(),
    templateYear: integer("template_year").notNull(),
    /** Raised at each change of the draft; a page that was opened at a lower one may not overwrite. */
    revision: integer("revision").notNull().default(1),
    addedAt: text("added_at").notNull(),
  },
  (t) => [
    index("reports_of_application").on(t.applicationId),
    uniqueIndex("reports_one_final").on(t.applicationId).where(sql`kind = 'final'`),
    check("reports_kind", sql`${t.kind} in ('interim', 'final')`),
  ],
);

/** When it is due; the newest row stands. */
export const reportDueDays = sqliteTable(
  "report_due_days",
  {
    id: integer("id").primaryKey(),
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    dueOn: text("due_on").notNull(),
    /** Why it was moved; "" for the first. */
    reason: text("reason").notNull().default(""),
    ...told(),
  },
  (t) => [index("report_due_days_of_report").on(t.reportId, t.id)],
);

/** The parts of the template, begun from the application's own text. */
export const reportParts = sqliteTable(
  "report_parts",
  {
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    key: text("key").notNull(),
    position: integer("position").notNull(),
    heading: text("heading").notNull(),
    guidance: text("guidance").notNull().default(""),
    /** What the application said about it. */
    promised: text("promised").notNull().default(""),
    text: text("text").notNull().default(""),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.key] })],
);

/** What a municipality did and what it cost; the newest row of a report and municipality stands. */
export const reportOutcomes = sqliteTable(
  "report_outcomes",
  {
    id: integer("id").primaryKey(),
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    municipalityCode: ofMunicipality(),
    usedSek: integer("used_sek").notNull(),
    done: text("done").notNull(),
    ...told(),
  },
  (t) => [
    index("report_outcomes_of_report").on(t.reportId, t.municipalityCode, t.id),
    check("report_outcomes_amount", sql`${t.usedSek} >= 0 and ${t.done} <> ''`),
  ],
);

export const reportSubmissions = sqliteTable("report_submissions", {
  reportId: integer("report_id")
    .primaryKey()
    .references(() => reports.id),
  handedInOn: text("handed_in_on").notNull(),
  documentId: integer("document_id")
    .notNull()
    .references(() => documents.id),
  ...told(),
});

/** The funder has nothing more to ask about it. */
export const reportAcceptances = sqliteTable("report_acceptances", {
  reportId: integer("report_id")
    .primaryKey()
    .references(() => reports.id),
  acceptedOn: text("accepted_on").notNull(),
  note: text("note").notNull().default(""),
  ...told(),
});

/** Reported, paid and put away. It may be taken up again, and closed once more. */
export const closures = sqliteTable(
  "closures",
  {
    id: integer("id").primaryKey(),
    applicationId: ofApplication(),
    /** How many years the funder wants the papers kept; of several rules the longest counts. */
    keepYears: integer("keep_years"),
    keepUntil: text("keep_until"),
    note: text("note").notNull().default(""),
    ...told(),
  },
  (t) => [
    index("closures_of_application").on(t.applicationId, t.id),
    check("closures_keep", sql`(${t.keepYears} is null) = (${t.keepUntil} is null)`),
  ],
);
