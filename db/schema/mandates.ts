import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { applications, signoffs, versions } from "./applications";
import { boardDecisions, boards, delegations } from "./boards";
import { correctable } from "./correctable";
import { documents } from "./documents";
import { municipalities } from "./membership";
import { persons } from "./people";

/** Which party of which application, who said so and when. */
const ofParty = () => ({
  applicationId: integer("application_id")
    .notNull()
    .references(() => applications.id),
  municipalityCode: text("municipality_code")
    .notNull()
    .references(() => municipalities.code),
});

const told = () => ({
  at: text("at").notNull(),
  byId: integer("by_id").references(() => persons.id),
  byName: text("by_name").notNull(),
});

export const CASE_STEPS = ["registered", "papers_submitted"] as const;

/** The matter's way to the board: its number in the diary, and that the papers are with the board's secretary. The newest of a kind stands. */
export const caseSteps = sqliteTable(
  "case_steps",
  {
    id: integer("id").primaryKey(),
    ...ofParty(),
    step: text("step", { enum: CASE_STEPS }).notNull(),
    on: text("on").notNull(),
    caseNumber: text("case_number").notNull().default(""),
    boardName: text("board_name").notNull().default(""),
    /** The meeting that the papers were handed in for. */
    meetsOn: text("meets_on"),
    ...told(),
  },
  (t) => [
    index("case_steps_of_party").on(t.applicationId, t.municipalityCode, t.id),
    check("case_steps_step", sql`${t.step} in ('registered', 'papers_submitted')`),
    check("case_steps_number", sql`${t.step} <> 'registered' or ${t.caseNumber} <> ''`),
  ],
);

/** What a decision to take part can rest on (DOMAIN B2). */
export const DECISION_FORMS = [
  "board",
  "board_committee",
  "delegation",
  "subdelegation",
  "chair",
  "execution",
  "none_needed",
] as const;

/** `proposed`: the administration proposes it; nothing is decided (G-89). */
export const DECISION_OUTCOMES = ["proposed", "granted", "rejected", "referred_back", "tabled"] as const;

/** A municipality's decision about taking part in an application. The newest standing row of a party is what counts. */
export const partyDecisions = sqliteTable(
  "party_decisions",
  {
    id: integer("id").primaryKey(),
    ...ofParty(),
    form: text("form", { enum: DECISION_FORMS }).notNull(),
    outcome: text("outcome", { enum: DECISION_OUTCOMES }).notNull(),
    /** The § in the minutes; for what a board or committee has decided, and for the execution of it. */
    boardDecisionId: integer("board_decision_id").references(() => boardDecisions.id),
    /** The board that decides, or whose decision was delegated; null when it is not in the register. */
    boardId: integer("board_id").references(() => boards.id),
    boardName: text("board_name").notNull().default(""),
    /** For a proposal, the meeting that it is meant for. */
    decidedOn: text("decided_on"),
    /** Who decided on delegation or as chair: name and title as they were then. */
    decider: text("decider").notNull().default(""),
    /** The item of the delegation rules, and the decision's own number. */
    reference: text("reference").notNull().default(""),
    /** Why it could not wait (6 kap. 39 § KL), or why no decision is needed. */
    reason: text("reason").notNull().default(""),
    caseNumber: text("case_number").notNull().default(""),
    /** The text that it was about; null when it was none that had been sent. */
    versionId: integer("version_id").references(() => versions.id),
    /** The decision also says yes to owning the project. */
    carriesOwnership: integer("carries_ownership", { mode: "boolean" }).notNull().default(false),
    ...told(),
    ...correctable(),
  },
  (t) => [
    index("party_decisions_of_party").on(t.applicationId, t.municipalityCode, t.id),
    index("party_decisions_of_board").on(t.boardId),
    index("party_decisions_on_paragraph").on(t.boardDecisionId),
    check(
      "party_decisions_form",
      sql`${t.form} in ('board', 'board_committee', 'delegation', 'subdelegation', 'chair', 'execution', 'none_needed')`,
    ),
    check(
      "party_decisions_outcome",
      sql`${t.outcome} in ('proposed', 'granted', 'rejected', 'referred_back', 'tabled')`,
    ),
    check(
      "party_decisions_paragraph",
      sql`(${t.boardDecisionId} is not null) = (${t.outcome} <> 'proposed' and ${t.form} in ('board', 'board_committee', 'execution'))`,
    ),
    check(
      "party_decisions_decider",
      sql`${t.outcome} = 'proposed' or ${t.form} not in ('delegation', 'subdelegation', 'chair') or (${t.decider} <> '' and ${t.decidedOn} is not null)`,
    ),
    check(
      "party_decisions_reason",
      sql`${t.form} not in ('chair', 'none_needed') or ${t.outcome} = 'proposed' or ${t.reason} <> ''`,
    ),
  ],
);

/** That the minutes are approved, and the extract from them; the newest that says either stands. */
export const minutesExtracts = sqliteTable(
  "minutes_extracts",
  {
    id: integer("id").primaryKey(),
    decisionId: integer("decision_id")
      .notNull()
      .references(() => partyDecisions.id),
    adjustedOn: text("adjusted_on"),
    documentId: integer("document_id").references(() => documents.id),
    ...told(),
  },
  (t) => [
    index("minutes_extracts_of_decision").on(t.decisionId, t.id),
    check("minutes_extracts_says", sql`${t.adjustedOn} is not null or ${t.documentId} is not null`),
  ],
);

/** Who may sign for the municipality: whoever holds a post, or one person by name. */
export const mandates = sqliteTable(
  "mandates",
  {
    id: integer("id").primaryKey(),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipalities.code),
    /** Null when it holds for every application. */
    applicationId: integer("application_id").references(() => applications.id),
    /** Such as "socialdirektören"; "" when the mandate is a person's own. */
    post: text("post").notNull().default(""),
    personId: integer("person_id").references(() => persons.id),
    decisionId: integer("decision_id").references(() => partyDecisions.id),
    delegationId: integer("delegation_id").references(() => delegations.id),
    /** In words, where neither a decision nor a delegation of the register stands behind it. */
    source: text("source").notNull().default(""),
    /** Whole kronor; null when there is no ceiling. */
    ceilingSek: integer("ceiling_sek"),
    fromOn: text("from_on").notNull(),
    /** The last day; null until further notice. */
    validUntilOn: text("valid_until_on"),
    ...told(),
    ...correctable(),
  },
  (t) => [
    index("mandates_of_municipality").on(t.municipalityCode, t.applicationId),
    index("mandates_of_decision").on(t.decisionId),
    check("mandates_holder", sql`(${t.post} <> '') <> (${t.personId} is not null)`),
    check(
      "mandates_source",
      sql`${t.decisionId} is not null or ${t.delegationId} is not null or ${t.source} <> ''`,
    ),
    check("mandates_ceiling", sql`${t.ceilingSek} is null or ${t.ceilingSek} > 0`),
    check("mandates_order", sql`${t.validUntilOn} is null or ${t.validUntilOn} >= ${t.fromOn}`),
  ],
);

/** What the mandates said when a director approved: kept with the approval, however they change afterwards. */
export const mandateChecks = sqliteTable("mandate_checks", {
  signoffId: integer("signoff_id")
    .primaryKey()
    .references(() => signoffs.id),
  /** The one that was signed on; null when there was none. */
  mandateId: integer("mandate_id").references(() => mandates.id),
  findings: text("findings", { mode: "json" }).$type<{ what: string; detail: string }[]>().notNull(),
});

export const SIGNING_METHODS = [
  "click_with_eid",
  "advanced_esignature",
  "wet_ink_scan",
  "signed_in_funder_portal",
] as const;

/** The funder's form, signed by the party (samverkansblankett, intyg samverkanspart); the newest of a party stands. */
export const partnerForms = sqliteTable(
  "partner_forms",
  {
    id: integer("id").primaryKey(),
    ...ofParty(),
    versionId: integer("version_id")
      .notNull()
      .references(() => versions.id),
    documentId: integer("document_id")
      .notNull()
      .references(() => documents.id),
    signer: text("signer").notNull(),
    signerTitle: text("signer_title").notNull(),
    signedOn: text("signed_on").notNull(),
    method: text("method", { enum: SIGNING_METHODS }).notNull(),
    ...told(),
  },
  (t) => [
    index("partner_forms_of_party").on(t.applicationId, t.municipalityCode, t.id),
    check(
      "partner_forms_method",
      sql`${t.method} in ('click_with_eid', 'advanced_esignature', 'wet_ink_scan', 'signed_in_funder_portal')`,
    ),
  ],
);

export const FORM_VERDICTS = ["checked", "returned"] as const;

/** The adviser has compared a signed form with its version; the newest of a form stands. */
export const partnerFormChecks = sqliteTable(
  "partner_form_checks",
  {
    id: integer("id").primaryKey(),
    formId: integer("form_id")
      .notNull()
      .references(() => partnerForms.id),
    verdict: text("verdict", { enum: FORM_VERDICTS }).notNull(),
    reason: text("reason").notNull().default(""),
    ...told(),
  },
  (t) => [
    index("partner_form_checks_of_form").on(t.formId, t.id),
    check("partner_form_checks_verdict", sql`${t.verdict} in ('checked', 'returned')`),
    check("partner_form_checks_reason", sql`${t.verdict} <> 'returned' or ${t.reason} <> ''`),
  ],
);

/** A decision on delegation or by the chair has been reported to the board (6 kap. 39, 40 §§ KL). The newest stands. */
export const delegationReports = sqliteTable(
  "delegation_reports",
  {
    id: integer("id").primaryKey(),
    boardId: integer("board_id")
      .notNull()
      .references(() => boards.id),
    decisionId: integer("decision_id").references(() => partyDecisions.id),
    /** A director's approval that was itself the decision. */
    signoffId: integer("signoff_id").references(() => signoffs.id),
    /** The meeting that it was reported at. */
    reportedOn: text("reported_on").notNull(),
    ...told(),
  },
  (t) => [
    index("delegation_reports_of_board").on(t.boardId),
    check("delegation_reports_what", sql`(${t.decisionId} is null) <> (${t.signoffId} is null)`),
  ],
);
