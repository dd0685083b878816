CREATE TABLE `change_decisions` (
	`request_id` integer PRIMARY KEY NOT NULL,
	`decided_on` text NOT NULL,
	`case_number` text NOT NULL,
	`time_verdict` text,
	`budget_verdict` text,
	`content_verdict` text,
	`parties_verdict` text,
	`note` text DEFAULT '' NOT NULL,
	`document_id` integer,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `change_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "change_decisions_verdicts" CHECK(coalesce("change_decisions"."time_verdict", 'accepted') in ('accepted', 'accepted_with_changes', 'rejected') and coalesce("change_decisions"."budget_verdict", 'accepted') in ('accepted', 'accepted_with_changes', 'rejected') and coalesce("change_decisions"."content_verdict", 'accepted') in ('accepted', 'accepted_with_changes', 'rejected') and coalesce("change_decisions"."parties_verdict", 'accepted') in ('accepted', 'rejected'))
);
--> statement-breakpoint
CREATE TABLE `change_requests` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`asked_on` text NOT NULL,
	`why` text NOT NULL,
	`ends_on` text,
	`granted_sek` integer,
	`content` text DEFAULT '' NOT NULL,
	`move` text,
	`municipality_code` text,
	`board` text DEFAULT '' NOT NULL,
	`board_decided_on` text,
	`paragraph` text DEFAULT '' NOT NULL,
	`document_id` integer,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "change_requests_something" CHECK("change_requests"."ends_on" is not null or "change_requests"."granted_sek" is not null or "change_requests"."content" <> '' or "change_requests"."move" is not null),
	CONSTRAINT "change_requests_move" CHECK("change_requests"."move" is null or "change_requests"."move" in ('joins', 'leaves')),
	CONSTRAINT "change_requests_board" CHECK(("change_requests"."move" is null) = ("change_requests"."municipality_code" is null) and ("change_requests"."move" is null or ("change_requests"."board" <> '' and "change_requests"."board_decided_on" is not null and "change_requests"."paragraph" <> ''))),
	CONSTRAINT "change_requests_why" CHECK("change_requests"."why" <> '')
);
--> statement-breakpoint
CREATE INDEX `change_requests_of_application` ON `change_requests` (`application_id`);--> statement-breakpoint
CREATE TABLE `closures` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`keep_years` integer,
	`keep_until` text,
	`note` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "closures_keep" CHECK(("closures"."keep_years" is null) = ("closures"."keep_until" is null))
);
--> statement-breakpoint
CREATE INDEX `closures_of_application` ON `closures` (`application_id`,`id`);--> statement-breakpoint
CREATE TABLE `completion_replies` (
	`request_id` integer PRIMARY KEY NOT NULL,
	`version_id` integer NOT NULL,
	`handed_in_on` text NOT NULL,
	`reply` text NOT NULL,
	`document_id` integer NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `completion_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "completion_replies_reply" CHECK("completion_replies"."reply" <> '')
);
--> statement-breakpoint
CREATE TABLE `completion_requests` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`asked` text NOT NULL,
	`asked_on` text NOT NULL,
	`due_on` text NOT NULL,
	`document_id` integer,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "completion_requests_asked" CHECK("completion_requests"."asked" <> '' and "completion_requests"."due_on" >= "completion_requests"."asked_on")
);
--> statement-breakpoint
CREATE INDEX `completion_requests_of_application` ON `completion_requests` (`application_id`);--> statement-breakpoint
CREATE TABLE `funder_decisions` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`outcome` text NOT NULL,
	`decided_on` text NOT NULL,
	`case_number` text NOT NULL,
	`granted_sek` integer NOT NULL,
	`conditions` text DEFAULT '' NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`template_year` integer,
	`requisition_by` text,
	`reason` text DEFAULT '' NOT NULL,
	`document_id` integer,
	`corrects_id` integer,
	`correction` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`corrects_id`) REFERENCES `funder_decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funder_decisions_outcome" CHECK("funder_decisions"."outcome" in ('granted', 'granted_in_part', 'rejected')),
	CONSTRAINT "funder_decisions_complete" CHECK(("funder_decisions"."outcome" = 'rejected' and "funder_decisions"."granted_sek" = 0 and "funder_decisions"."reason" <> '') or ("funder_decisions"."outcome" <> 'rejected' and "funder_decisions"."granted_sek" > 0 and "funder_decisions"."starts_on" is not null and "funder_decisions"."ends_on" is not null and "funder_decisions"."template_year" is not null)),
	CONSTRAINT "funder_decisions_period" CHECK("funder_decisions"."ends_on" is null or "funder_decisions"."ends_on" >= "funder_decisions"."starts_on"),
	CONSTRAINT "funder_decisions_correction" CHECK(("funder_decisions"."corrects_id" is null) = ("funder_decisions"."correction" = ''))
);
--> statement-breakpoint
CREATE INDEX `funder_decisions_of_application` ON `funder_decisions` (`application_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `funder_decisions_corrected_once` ON `funder_decisions` (`corrects_id`);--> statement-breakpoint
CREATE TABLE `grant_payments` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`kind` text NOT NULL,
	`municipality_code` text,
	`amount_sek` integer NOT NULL,
	`paid_on` text NOT NULL,
	`reference` text DEFAULT '' NOT NULL,
	`corrected_at` text,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "grant_payments_kind" CHECK("grant_payments"."kind" in ('received', 'passed_on', 'returned', 'repaid')),
	CONSTRAINT "grant_payments_partner" CHECK(("grant_payments"."kind" in ('passed_on', 'returned')) = ("grant_payments"."municipality_code" is not null)),
	CONSTRAINT "grant_payments_amount" CHECK("grant_payments"."amount_sek" > 0)
);
--> statement-breakpoint
CREATE INDEX `grant_payments_of_application` ON `grant_payments` (`application_id`);--> statement-breakpoint
CREATE TABLE `grant_shares` (
	`terms_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`share_sek` integer NOT NULL,
	PRIMARY KEY(`terms_id`, `municipality_code`),
	FOREIGN KEY (`terms_id`) REFERENCES `grant_terms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "grant_shares_amount" CHECK("grant_shares"."share_sek" >= 0)
);
--> statement-breakpoint
CREATE TABLE `grant_terms` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`decision_id` integer,
	`change_id` integer,
	`granted_sek` integer NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `funder_decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`change_id`) REFERENCES `change_requests`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "grant_terms_from_one" CHECK(("grant_terms"."decision_id" is null) <> ("grant_terms"."change_id" is null)),
	CONSTRAINT "grant_terms_period" CHECK("grant_terms"."ends_on" >= "grant_terms"."starts_on" and "grant_terms"."granted_sek" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `grant_terms_change_id_unique` ON `grant_terms` (`change_id`);--> statement-breakpoint
CREATE INDEX `grant_terms_of_application` ON `grant_terms` (`application_id`,`id`);--> statement-breakpoint
CREATE TABLE `handing_in_steps` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`item` text NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`happened_on` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`document_id` integer,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "handing_in_steps_item" CHECK("handing_in_steps"."item" in ('account', 'authority', 'signatory_proof', 'org_number', 'attachment')),
	CONSTRAINT "handing_in_steps_state" CHECK("handing_in_steps"."state" in ('requested', 'ready', 'not_needed')),
	CONSTRAINT "handing_in_steps_name" CHECK(("handing_in_steps"."item" = 'attachment') = ("handing_in_steps"."name" <> ''))
);
--> statement-breakpoint
CREATE INDEX `handing_in_steps_of_application` ON `handing_in_steps` (`application_id`,`id`);--> statement-breakpoint
CREATE TABLE `report_acceptances` (
	`report_id` integer PRIMARY KEY NOT NULL,
	`accepted_on` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_due_days` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`due_on` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_due_days_of_report` ON `report_due_days` (`report_id`,`id`);--> statement-breakpoint
CREATE TABLE `report_outcomes` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`used_sek` integer NOT NULL,
	`done` text NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_outcomes_amount" CHECK("report_outcomes"."used_sek" >= 0 and "report_outcomes"."done" <> '')
);
--> statement-breakpoint
CREATE INDEX `report_outcomes_of_report` ON `report_outcomes` (`report_id`,`municipality_code`,`id`);--> statement-breakpoint
CREATE TABLE `report_parts` (
	`report_id` integer NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`heading` text NOT NULL,
	`guidance` text DEFAULT '' NOT NULL,
	`promised` text DEFAULT '' NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`report_id`, `key`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_submissions` (
	`report_id` integer PRIMARY KEY NOT NULL,
	`handed_in_on` text NOT NULL,
	`document_id` integer NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reports` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`kind` text NOT NULL,
	`template_year` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`added_at` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reports_kind" CHECK("reports"."kind" in ('interim', 'final'))
);
--> statement-breakpoint
CREATE INDEX `reports_of_application` ON `reports` (`application_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_one_final` ON `reports` (`application_id`) WHERE kind = 'final';--> statement-breakpoint
CREATE TABLE `requisitions` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`requested_on` text NOT NULL,
	`amount_sek` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`document_id` integer,
	`corrected_at` text,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "requisitions_amount" CHECK("requisitions"."amount_sek" > 0)
);
--> statement-breakpoint
CREATE INDEX `requisitions_of_application` ON `requisitions` (`application_id`);--> statement-breakpoint
ALTER TABLE `applications` ADD `follows_id` integer REFERENCES applications(id);
--> statement-breakpoint
-- What was decided, handed in or told after the decision stays as it was said: these tables only grow.
CREATE TRIGGER handing_in_steps_keep_rows BEFORE UPDATE ON handing_in_steps BEGIN SELECT raise(abort, 'what was prepared stays as it was told'); END;
--> statement-breakpoint
CREATE TRIGGER handing_in_steps_lose_nothing BEFORE DELETE ON handing_in_steps BEGIN SELECT raise(abort, 'what was prepared stays as it was told'); END;
--> statement-breakpoint
CREATE TRIGGER completion_requests_keep_rows BEFORE UPDATE ON completion_requests BEGIN SELECT raise(abort, 'what the funder asked for stands'); END;
--> statement-breakpoint
CREATE TRIGGER completion_requests_lose_nothing BEFORE DELETE ON completion_requests BEGIN SELECT raise(abort, 'what the funder asked for stands'); END;
--> statement-breakpoint
CREATE TRIGGER completion_replies_keep_rows BEFORE UPDATE ON completion_replies BEGIN SELECT raise(abort, 'what was handed in stands'); END;
--> statement-breakpoint
CREATE TRIGGER completion_replies_lose_nothing BEFORE DELETE ON completion_replies BEGIN SELECT raise(abort, 'what was handed in stands'); END;
--> statement-breakpoint
CREATE TRIGGER funder_decisions_keep_rows BEFORE UPDATE ON funder_decisions BEGIN SELECT raise(abort, 'a decision is corrected by a new row'); END;
--> statement-breakpoint
CREATE TRIGGER funder_decisions_lose_nothing BEFORE DELETE ON funder_decisions BEGIN SELECT raise(abort, 'a decision is corrected by a new row'); END;
--> statement-breakpoint
CREATE TRIGGER grant_terms_keep_rows BEFORE UPDATE ON grant_terms BEGIN SELECT raise(abort, 'what was granted stands'); END;
--> statement-breakpoint
CREATE TRIGGER grant_terms_lose_nothing BEFORE DELETE ON grant_terms BEGIN SELECT raise(abort, 'what was granted stands'); END;
--> statement-breakpoint
CREATE TRIGGER grant_shares_keep_rows BEFORE UPDATE ON grant_shares BEGIN SELECT raise(abort, 'what was granted stands'); END;
--> statement-breakpoint
CREATE TRIGGER grant_shares_lose_nothing BEFORE DELETE ON grant_shares BEGIN SELECT raise(abort, 'what was granted stands'); END;
--> statement-breakpoint
CREATE TRIGGER change_requests_keep_rows BEFORE UPDATE ON change_requests BEGIN SELECT raise(abort, 'what was asked for stands'); END;
--> statement-breakpoint
CREATE TRIGGER change_requests_lose_nothing BEFORE DELETE ON change_requests BEGIN SELECT raise(abort, 'what was asked for stands'); END;
--> statement-breakpoint
CREATE TRIGGER change_decisions_keep_rows BEFORE UPDATE ON change_decisions BEGIN SELECT raise(abort, 'what the funder decided stands'); END;
--> statement-breakpoint
CREATE TRIGGER change_decisions_lose_nothing BEFORE DELETE ON change_decisions BEGIN SELECT raise(abort, 'what the funder decided stands'); END;
--> statement-breakpoint
CREATE TRIGGER report_due_days_keep_rows BEFORE UPDATE ON report_due_days BEGIN SELECT raise(abort, 'a day is moved by a new row'); END;
--> statement-breakpoint
CREATE TRIGGER report_due_days_lose_nothing BEFORE DELETE ON report_due_days BEGIN SELECT raise(abort, 'a day is moved by a new row'); END;
--> statement-breakpoint
CREATE TRIGGER report_outcomes_keep_rows BEFORE UPDATE ON report_outcomes BEGIN SELECT raise(abort, 'an outcome is corrected by a new row'); END;
--> statement-breakpoint
CREATE TRIGGER report_outcomes_lose_nothing BEFORE DELETE ON report_outcomes BEGIN SELECT raise(abort, 'an outcome is corrected by a new row'); END;
--> statement-breakpoint
CREATE TRIGGER report_submissions_keep_rows BEFORE UPDATE ON report_submissions BEGIN SELECT raise(abort, 'what was handed in stands'); END;
--> statement-breakpoint
CREATE TRIGGER report_submissions_lose_nothing BEFORE DELETE ON report_submissions BEGIN SELECT raise(abort, 'what was handed in stands'); END;
--> statement-breakpoint
CREATE TRIGGER report_acceptances_keep_rows BEFORE UPDATE ON report_acceptances BEGIN SELECT raise(abort, 'what was accepted stands'); END;
--> statement-breakpoint
CREATE TRIGGER report_acceptances_lose_nothing BEFORE DELETE ON report_acceptances BEGIN SELECT raise(abort, 'what was accepted stands'); END;
--> statement-breakpoint
CREATE TRIGGER closures_keep_rows BEFORE UPDATE ON closures BEGIN SELECT raise(abort, 'what was closed stands'); END;
--> statement-breakpoint
CREATE TRIGGER closures_lose_nothing BEFORE DELETE ON closures BEGIN SELECT raise(abort, 'what was closed stands'); END;
--> statement-breakpoint
CREATE TRIGGER requisitions_lose_nothing BEFORE DELETE ON requisitions BEGIN SELECT raise(abort, 'money and reports lose nothing'); END;
--> statement-breakpoint
CREATE TRIGGER grant_payments_lose_nothing BEFORE DELETE ON grant_payments BEGIN SELECT raise(abort, 'money and reports lose nothing'); END;
--> statement-breakpoint
CREATE TRIGGER reports_lose_nothing BEFORE DELETE ON reports BEGIN SELECT raise(abort, 'money and reports lose nothing'); END;
