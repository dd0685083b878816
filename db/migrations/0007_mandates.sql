CREATE TABLE `case_steps` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`step` text NOT NULL,
	`on` text NOT NULL,
	`case_number` text DEFAULT '' NOT NULL,
	`board_name` text DEFAULT '' NOT NULL,
	`meets_on` text,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_steps_step" CHECK("case_steps"."step" in ('registered', 'papers_submitted')),
	CONSTRAINT "case_steps_number" CHECK("case_steps"."step" <> 'registered' or "case_steps"."case_number" <> '')
);
--> statement-breakpoint
CREATE INDEX `case_steps_of_party` ON `case_steps` (`application_id`,`municipality_code`,`id`);--> statement-breakpoint
CREATE TABLE `delegation_reports` (
	`id` integer PRIMARY KEY NOT NULL,
	`board_id` integer NOT NULL,
	`decision_id` integer,
	`signoff_id` integer,
	`reported_on` text NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `party_decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signoff_id`) REFERENCES `signoffs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "delegation_reports_what" CHECK(("delegation_reports"."decision_id" is null) <> ("delegation_reports"."signoff_id" is null))
);
--> statement-breakpoint
CREATE INDEX `delegation_reports_of_board` ON `delegation_reports` (`board_id`);--> statement-breakpoint
CREATE TABLE `mandate_checks` (
	`signoff_id` integer PRIMARY KEY NOT NULL,
	`mandate_id` integer,
	`findings` text NOT NULL,
	FOREIGN KEY (`signoff_id`) REFERENCES `signoffs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mandate_id`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `mandates` (
	`id` integer PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`application_id` integer,
	`post` text DEFAULT '' NOT NULL,
	`person_id` integer,
	`decision_id` integer,
	`delegation_id` integer,
	`source` text DEFAULT '' NOT NULL,
	`ceiling_sek` integer,
	`from_on` text NOT NULL,
	`valid_until_on` text,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	`corrected_at` text,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `party_decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`delegation_id`) REFERENCES `delegations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mandates_holder" CHECK(("mandates"."post" <> '') <> ("mandates"."person_id" is not null)),
	CONSTRAINT "mandates_source" CHECK("mandates"."decision_id" is not null or "mandates"."delegation_id" is not null or "mandates"."source" <> ''),
	CONSTRAINT "mandates_ceiling" CHECK("mandates"."ceiling_sek" is null or "mandates"."ceiling_sek" > 0),
	CONSTRAINT "mandates_order" CHECK("mandates"."valid_until_on" is null or "mandates"."valid_until_on" >= "mandates"."from_on")
);
--> statement-breakpoint
CREATE INDEX `mandates_of_municipality` ON `mandates` (`municipality_code`,`application_id`);--> statement-breakpoint
CREATE INDEX `mandates_of_decision` ON `mandates` (`decision_id`);--> statement-breakpoint
CREATE TABLE `minutes_extracts` (
	`id` integer PRIMARY KEY NOT NULL,
	`decision_id` integer NOT NULL,
	`adjusted_on` text,
	`document_id` integer,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `party_decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "minutes_extracts_says" CHECK("minutes_extracts"."adjusted_on" is not null or "minutes_extracts"."document_id" is not null)
);
--> statement-breakpoint
CREATE INDEX `minutes_extracts_of_decision` ON `minutes_extracts` (`decision_id`,`id`);--> statement-breakpoint
CREATE TABLE `partner_form_checks` (
	`id` integer PRIMARY KEY NOT NULL,
	`form_id` integer NOT NULL,
	`verdict` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`form_id`) REFERENCES `partner_forms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "partner_form_checks_verdict" CHECK("partner_form_checks"."verdict" in ('checked', 'returned')),
	CONSTRAINT "partner_form_checks_reason" CHECK("partner_form_checks"."verdict" <> 'returned' or "partner_form_checks"."reason" <> '')
);
--> statement-breakpoint
CREATE INDEX `partner_form_checks_of_form` ON `partner_form_checks` (`form_id`,`id`);--> statement-breakpoint
CREATE TABLE `partner_forms` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`version_id` integer NOT NULL,
	`document_id` integer NOT NULL,
	`signer` text NOT NULL,
	`signer_title` text NOT NULL,
	`signed_on` text NOT NULL,
	`method` text NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "partner_forms_method" CHECK("partner_forms"."method" in ('click_with_eid', 'advanced_esignature', 'wet_ink_scan', 'signed_in_funder_portal'))
);
--> statement-breakpoint
CREATE INDEX `partner_forms_of_party` ON `partner_forms` (`application_id`,`municipality_code`,`id`);--> statement-breakpoint
CREATE TABLE `party_decisions` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`form` text NOT NULL,
	`outcome` text NOT NULL,
	`board_decision_id` integer,
	`board_id` integer,
	`board_name` text DEFAULT '' NOT NULL,
	`decided_on` text,
	`decider` text DEFAULT '' NOT NULL,
	`reference` text DEFAULT '' NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`case_number` text DEFAULT '' NOT NULL,
	`version_id` integer,
	`carries_ownership` integer DEFAULT false NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	`corrected_at` text,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`board_decision_id`) REFERENCES `board_decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "party_decisions_form" CHECK("party_decisions"."form" in ('board', 'board_committee', 'delegation', 'subdelegation', 'chair', 'execution', 'none_needed')),
	CONSTRAINT "party_decisions_outcome" CHECK("party_decisions"."outcome" in ('proposed', 'granted', 'rejected', 'referred_back', 'tabled')),
	CONSTRAINT "party_decisions_paragraph" CHECK(("party_decisions"."board_decision_id" is not null) = ("party_decisions"."outcome" <> 'proposed' and "party_decisions"."form" in ('board', 'board_committee', 'execution'))),
	CONSTRAINT "party_decisions_decider" CHECK("party_decisions"."outcome" = 'proposed' or "party_decisions"."form" not in ('delegation', 'subdelegation', 'chair') or ("party_decisions"."decider" <> '' and "party_decisions"."decided_on" is not null)),
	CONSTRAINT "party_decisions_reason" CHECK("party_decisions"."form" not in ('chair', 'none_needed') or "party_decisions"."outcome" = 'proposed' or "party_decisions"."reason" <> '')
);
--> statement-breakpoint
CREATE INDEX `party_decisions_of_party` ON `party_decisions` (`application_id`,`municipality_code`,`id`);--> statement-breakpoint
CREATE INDEX `party_decisions_of_board` ON `party_decisions` (`board_id`);--> statement-breakpoint
CREATE INDEX `party_decisions_on_paragraph` ON `party_decisions` (`board_decision_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_applications` (
	`id` integer PRIMARY KEY NOT NULL,
	`call_id` integer NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`owner_code` text NOT NULL,
	`title` text NOT NULL,
	`period_from_on` text,
	`period_to_on` text,
	`requested_sek` integer DEFAULT 0 NOT NULL,
	`partner_forms` text DEFAULT 'none' NOT NULL,
	`decisions_required` text DEFAULT 'none' NOT NULL,
	`opened_at` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "applications_status" CHECK("__new_applications"."status" in ('draft', 'out_for_approval', 'submitted', 'completion_requested', 'granted', 'rejected', 'withdrawn', 'closed', 'abandoned')),
	CONSTRAINT "applications_period" CHECK("__new_applications"."period_from_on" is null or "__new_applications"."period_to_on" is null or "__new_applications"."period_to_on" >= "__new_applications"."period_from_on"),
	CONSTRAINT "applications_requested" CHECK("__new_applications"."requested_sek" >= 0),
	CONSTRAINT "applications_partner_forms" CHECK("__new_applications"."partner_forms" in ('none', 'signed')),
	CONSTRAINT "applications_decisions_required" CHECK("__new_applications"."decisions_required" in ('none', 'recorded'))
);
--> statement-breakpoint
INSERT INTO `__new_applications`("id", "call_id", "status", "owner_code", "title", "period_from_on", "period_to_on", "requested_sek", "opened_at", "revision") SELECT "id", "call_id", "status", "owner_code", "title", "period_from_on", "period_to_on", "requested_sek", "opened_at", "revision" FROM `applications`;--> statement-breakpoint
DROP TABLE `applications`;--> statement-breakpoint
ALTER TABLE `__new_applications` RENAME TO `applications`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `applications_of_call` ON `applications` (`call_id`);--> statement-breakpoint
-- What a municipality has decided, who may sign for it and what it has signed stays as it was said.
CREATE TRIGGER case_steps_keep_rows BEFORE UPDATE ON case_steps BEGIN SELECT raise(abort, 'case steps are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER case_steps_lose_nothing BEFORE DELETE ON case_steps BEGIN SELECT raise(abort, 'case steps are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER party_decisions_keep_words BEFORE UPDATE OF id, application_id, municipality_code, form, outcome, board_decision_id, board_id, board_name, decided_on, decider, reference, reason, case_number, version_id, carries_ownership, at, by_id, by_name ON party_decisions BEGIN SELECT raise(abort, 'a decision stands as it was recorded'); END;
--> statement-breakpoint
CREATE TRIGGER party_decisions_lose_nothing BEFORE DELETE ON party_decisions BEGIN SELECT raise(abort, 'a decision stands as it was recorded'); END;
--> statement-breakpoint
CREATE TRIGGER minutes_extracts_keep_rows BEFORE UPDATE ON minutes_extracts BEGIN SELECT raise(abort, 'extracts are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER minutes_extracts_lose_nothing BEFORE DELETE ON minutes_extracts BEGIN SELECT raise(abort, 'extracts are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER mandates_keep_words BEFORE UPDATE OF id, municipality_code, application_id, post, person_id, decision_id, delegation_id, source, ceiling_sek, from_on, at, by_id, by_name ON mandates BEGIN SELECT raise(abort, 'a mandate stands as it was given'); END;
--> statement-breakpoint
CREATE TRIGGER mandates_lose_nothing BEFORE DELETE ON mandates BEGIN SELECT raise(abort, 'a mandate stands as it was given'); END;
--> statement-breakpoint
CREATE TRIGGER mandate_checks_keep_rows BEFORE UPDATE ON mandate_checks BEGIN SELECT raise(abort, 'mandate checks are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER mandate_checks_lose_nothing BEFORE DELETE ON mandate_checks BEGIN SELECT raise(abort, 'mandate checks are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER partner_forms_keep_rows BEFORE UPDATE ON partner_forms BEGIN SELECT raise(abort, 'signed forms are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER partner_forms_lose_nothing BEFORE DELETE ON partner_forms BEGIN SELECT raise(abort, 'signed forms are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER partner_form_checks_keep_rows BEFORE UPDATE ON partner_form_checks BEGIN SELECT raise(abort, 'checks of forms are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER partner_form_checks_lose_nothing BEFORE DELETE ON partner_form_checks BEGIN SELECT raise(abort, 'checks of forms are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER delegation_reports_keep_rows BEFORE UPDATE ON delegation_reports BEGIN SELECT raise(abort, 'reports are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER delegation_reports_lose_nothing BEFORE DELETE ON delegation_reports BEGIN SELECT raise(abort, 'reports are append-only'); END;
